import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { actOnce } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { readConfig } from '#platform/config.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { writeFindable } from '#platform/search/write.ts';
import { openHouse } from '../app/house.ts';
import type { Line } from './line.ts';
import { commonWord, manyThings, misspelt, rareWord, seeded, wordAt } from './many-things.ts';
import { processorTime } from './processor.ts';
import { startSite, temporaryFolder } from './site.ts';

const [few, many, partnerships] = [1_000, 100_000, 8];
/** Of each kind of question. */
const asked = 80;
const limit = 100;

type Question = { of: string; path: string };

/** What a question took: by the clock, from it is sent until the whole answer is here, and of the processor. */
type Taken = { clock: number; processor: number };

/**
 * How long a search takes among a hundred thousand things, beside the same among a thousand, one at a
 * time. The clock tells the server's time on a quiet machine and more on a busy one; the processor's time,
 * the site's and its database's together, is held to the limit.
 */
export async function searchLines(): Promise<Line[]> {
  const data = temporaryFolder();
  const site = await startSite(data.path);
  let filling: Filling | undefined;
  try {
    filling = await openFilling(data.path);
    await filling.fill(few);
    const small = await times({ ...site, folder: data.path }, questions());
    const began = performance.now();
    await filling.fill(many - few);
    console.warn(`${many} things written in ${Math.round((performance.now() - began) / 1_000)} s`);
    const large = await times({ ...site, folder: data.path }, questions());
    return [...large.keys()].map((of) => line(of, large.get(of) ?? [], small.get(of) ?? []));
  } finally {
    await filling?.close();
    await site.stop();
    data.remove();
  }
}

function line(of: string, large: readonly Taken[], small: readonly Taken[]): Line {
  const told = (of: 'clock' | 'processor') =>
    [0.5, 0.95, 0.99].map((share) => at(large, of, share).toFixed(0)).join(' / ');
  const p95 = at(large, 'processor', 0.95);
  return {
    what: `search, ${of}: p50 / p95 / p99`,
    measured: `${told('processor')} ms; by the clock ${told('clock')} ms`,
    against: `p95 ${limit} ms; among ${few} it is ${at(small, 'processor', 0.95).toFixed(0)} ms`,
    ratio: (p95 / limit).toFixed(2),
  };
}

function at(taken: readonly Taken[], of: keyof Taken, share: number): number {
  const sorted = taken.map((one) => one[of]).sort((a, b) => a - b);
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

async function times(
  { url, pid, folder }: { url: string; pid: number; folder: string },
  questions: readonly Question[],
): Promise<Map<string, Taken[]>> {
  // Once through for what is kept in memory after the first questions, as on a site in use.
  for (const { path } of questions.slice(0, 60)) await (await fetch(url + path)).text();
  const taken = new Map<string, Taken[]>([['all questions', []]]);
  for (const { of, path } of questions) {
    const before = processorTime(pid, folder);
    const began = performance.now();
    const answer = await fetch(url + path);
    await answer.text();
    const clock = performance.now() - began;
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    const after = processorTime(pid, folder);
    const one = { clock, processor: before === null || after === null ? clock : after - before };
    taken.get('all questions')?.push(one);
    taken.set(of, [...(taken.get(of) ?? []), one]);
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
      // As the server does by itself some minutes after a great change, for as long as it takes.
      const owner = await database.owner.connect();
      await owner.query('set statement_timeout = 0');
      await owner.query('vacuum analyze search_entry, search_word');
      owner.release(true);
    },
    close: () => database.close(),
  };
}
