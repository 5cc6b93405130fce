import { createHash, randomBytes } from 'node:crypto';
import { canonical } from '#base/canonical.ts';
import type { Ref } from '#base/ref.ts';

/** What an entry says: who did it, for whom, what was there before and after, and why. */
export type EntryContent = {
  by: string;
  role: string;
  organisation?: string | null;
  before?: unknown;
  after?: unknown;
  why?: string | undefined;
};

/** An entry without its place in the chain. */
export type Entry = { name: string; about: Ref; at: Date; content: EntryContent };

export type Link = {
  chain: string;
  number: number;
  at: Date;
  name: string;
  aboutKind: string;
  aboutId: string;
  salt: string | null;
  content: string | null;
  digest: string;
  previous: string;
  hash: string;
};

/** What the first entry of a chain points back to. */
export const beginning = '0'.repeat(64);

/** The next link of a chain whose newest is `number` with `hash`. */
export function nextLink(
  chain: string,
  newest: { number: number; hash: string },
  entry: Entry,
): Link {
  const salt = randomBytes(16).toString('hex');
  const content = canonical(entry.content);
  const link = {
    chain,
    number: newest.number + 1,
    at: entry.at,
    name: entry.name,
    aboutKind: entry.about.kind,
    aboutId: entry.about.id,
    salt,
    content,
    digest: digestOf(salt, content),
    previous: newest.hash,
  };
  return { ...link, hash: hashOf(link) };
}

export type Break = 'wrong-number' | 'wrong-previous' | 'wrong-hash' | 'wrong-content';

/**
 * What is wrong with a link that should follow `previous`; empty when it holds. A link whose content
 * was erased is checked by its digest alone.
 */
export function breaksOf(link: Link, previous: { number: number; hash: string }): Break[] {
  const found: Break[] = [];
  if (link.number !== previous.number + 1) found.push('wrong-number');
  if (link.previous !== previous.hash) found.push('wrong-previous');
  if (link.hash !== hashOf(link)) found.push('wrong-hash');
  const erased = link.salt === null && link.content === null;
  if (!erased && link.digest !== digestOf(link.salt ?? '', link.content ?? '')) {
    found.push('wrong-content');
  }
  return found;
}

function digestOf(salt: string, content: string): string {
  return sha256(`${salt}\n${content}`);
}

function hashOf(link: Omit<Link, 'hash' | 'salt' | 'content'>): string {
  const { chain, number, at, name, aboutKind, aboutId, digest, previous } = link;
  return sha256(
    [previous, chain, number, at.toISOString(), name, aboutKind, aboutId, digest].join('\n'),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
