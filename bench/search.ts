import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { actOnce } from '#platform/acts/act.ts';
import { system } from '#platform/acts/operation.ts';
import { readConfig } from '#platform/config.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { writeFindable } from '#platform/search/write.ts';
import { openHouse } from '../app/house.ts';
import type { Line } from './line.ts';
import { commonWord, manyThings, misspelt, rareWord, seeded, wordAt } from './many-things.ts';
import { startSite, temporaryFolder } from './site.ts';

const [few, many, partnerships] = [1_000, 100_000, 8];
/** Of each kind of question. */
const asked = 80;
const limit = 100;

type Question = { of: string; path: string };

/**
 * How long a search takes among a hundred thousand things, beside the same among a thousand: from the
 * request is sent until the whole page is here, one at a time, so no less than the server's time.
 */
export async function searchLines(): Promise<Line[]> {
  const data = temporaryFolder();
  const site = await startSite(data.path);
  let filling: Filling | undefined;
  try {
    filling = await openFilling(data.path);
    await filling.fill(few);
    const small = await times(site.url, questions());
    const began = performance.now();
    await filling.fill(many - few);
    console.warn(`${many} things written in ${Math.round((performance.now() - began) / 1_000)} s`);
    const large = await times(site.url, questions());
    return [...large.keys()].map((of) => line(of, large.get(of) ?? [], small.get(of) ?? []));
  } finally {
    await filling?.close();
    await site.stop();
    data.remove();
  }
}

function line(of: string, large: number[], small: number[]): Line {
  const [p50, p95, p99] = [at(large, 0.5), at(large, 0.95), at(large, 0.99)];
  const told = [p50, p95, p99].map((time) => time.toFixed(0)).join(' / ');
  return {
    what: `search, ${of}: p50 / p95 / p99, ${many} things`,
    measured: `${told} ms`,
    against: `p95 at most ${limit} ms; ${at(small, 0.95).toFixed(0)} ms among ${few}`,
    ratio: (p95 / limit).toFixed(2),
  };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The same questions every time, kind by kind in turn. */
function questions(): Question[] {
  const chance = seeded(11);
  const search = (words: string, more = '') => `/nb/sok?q=${encodeURIComponent(words)}${more}`;
  const kinds: Record<string, () => string> = {
    'a common word': () => search(commonWord(chance)),
    'a common word, measures alone, page 3': () => search(commonWord(chance), '&hva=tiltak&side=3'),
    'a rare word': () => search(rareWord(chance)),
    'two words': () => search(`${wordAt(chance())} ${wordAt(chance())}`),
    'two common words': () => search(`${commonWord(chance)} ${commonWord(chance)}`),
    'a misspelt word': () => search(misspelt(rareWord(chance), chance)),
    'a word nobody has': () => search(`q${Math.floor(chance() * 1e9).toString(36)}xz`),
    'suggestions for what is begun': () => {
      const word = wordAt(chance());
      const begun = word.slice(0, 2 + Math.floor(chance() * 5));
      return `/nb/sok/forslag?q=${encodeURIComponent(begun)}`;
    },
  };
  return Array.from({ length: asked }).flatMap(() =>
    Object.entries(kinds).map(([of, path]) => ({ of, path: path() })),
  );
}

async function times(url: string, questions: readonly Question[]): Promise<Map<string, number[]>> {
  // Once through for what is kept in memory after the first questions, as on a site in use.
  for (const { path } of questions.slice(0, 60)) await (await fetch(url + path)).text();
  const taken = new Map<string, number[]>([['all questions', []]]);
  for (const { of, path } of questions) {
    const began = performance.now();
    const answer = await fetch(url + path);
    await answer.text();
    const time = performance.now() - began;
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    taken.get('all questions')?.push(time);
    taken.set(of, [...(taken.get(of) ?? []), time]);
  }
  return taken;
}

type Filling = { fill(count: number): Promise<void>; close(): Promise<void> };

/** Joins the site's database, with partnerships of its own to fill. */
async function openFilling(folder: string): Promise<Filling> {
  const read = readConfig({ TANNHJUL_DATA: folder });
  if (!read.ok) throw new Error(read.faults.join());
  const opened = await openHouse(
    read.config,
    () => new Date(),
    () => {},
  );
  if (!opened.ok) throw new Error(opened.sentence);
  const { database, ground } = opened.value;
  const ids: string[] = [];
  for (let number = 1; number <= partnerships; number++) {
    const partnershipId = newId();
    const draft = {
      slug: `prove-${number}`,
      name: `Prøve ${number}`,
      about: 'Et partnerskap til å måle med.',
      lang: 'nb' as const,
      regions: ['40'],
      regionsIn: 2026,
      actors: [],
      bodies: [],
      example: true,
    };
    const added = await actOnce(ground, { partnershipId, actor: system }, (perform) =>
      perform(addPartnership, draft),
    );
    if (!added.ok) throw new Error(added.refused.join());
    ids.push(partnershipId);
  }
  const chance = seeded(7);
  return {
    async fill(count: number) {
      for (const partnershipId of ids) {
        const things = [...manyThings(count / partnerships, newId, chance)];
        for (let from = 0; from < things.length; from += 500) {
          await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
            writeFindable(tx, partnershipId, things.slice(from, from + 500)),
          );
        }
      }
      // As the server does by itself some minutes after a great change.
      await database.owner.query('vacuum analyze search_entry');
      await database.owner.query('vacuum analyze search_word');
    },
    close: () => database.close(),
  };
}
