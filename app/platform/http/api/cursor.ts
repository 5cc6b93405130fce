import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '#base/canonical.ts';

const Inside = z.tuple([z.literal(1), z.string(), z.string().min(1).max(200)]);

/**
 * Where the next page begins: the key of the last thing given, and which query it was given for. Things
 * are read in the order of keys that never change, so what comes and goes between two pages neither
 * repeats nor hides the others.
 */
export function cursorAfter(query: unknown, key: string): string {
  return Buffer.from(JSON.stringify([1, markOfQuery(query), key])).toString('base64url');
}

/** The key a cursor goes on after, when it is one of ours and of this query. */
export function keyIn(
  cursor: string,
  query: unknown,
):
  | { ok: true; key: string }
  | { ok: false; problem: 'unreadable-cursor' | 'cursor-of-another-query' } {
  const inside = Inside.safeParse(fromJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!inside.success) return { ok: false, problem: 'unreadable-cursor' };
  const [, mark, key] = inside.data;
  return mark === markOfQuery(query)
    ? { ok: true, key }
    : { ok: false, problem: 'cursor-of-another-query' };
}

function markOfQuery(query: unknown): string {
  return createHash('sha256').update(canonical(query)).digest('base64url').slice(0, 12);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
