import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { openBundled } from '#platform/database/bundled/open.ts';
import { openPool } from '#platform/database/pool.ts';
import { ask, editorCookie, formIn, linksIn, send } from '../tests/visit.ts';
import type { Line } from './line.ts';
import { type Site, startSite, temporaryFolder } from './site.ts';

const writers = 16;

/** What came of killing again and again: what was acknowledged, and what of it was not there afterwards. */
export type Killed = { cycles: number; acknowledged: number; lost: number; faults: string[] };

/** Prints how many acknowledged writes were lost, of how many. */
export async function killLines(cycles: number): Promise<Line[]> {
  const { acknowledged, lost, faults } = await killCycles(cycles);
  for (const fault of faults) console.error(fault);
  return [
    {
      what: `acknowledged writes lost in ${cycles} kills under ${writers} writers`,
      measured: `${lost} of ${acknowledged}, ${faults.length} faults`,
      against: '0',
      ratio: String(lost + faults.length),
    },
  ];
}

/**
 * Kills the app, the database or both with -9 at a random moment while sixteen write, starts again, and looks
 * whether every write that was acknowledged is there, every chain is whole, and nothing is half done.
 */
export async function killCycles(cycles: number): Promise<Killed> {
  const data = temporaryFolder();
  const came: Killed = { cycles, acknowledged: 0, lost: 0, faults: [] };
  let site = await startSite(data.path);
  try {
    const editor = await editorCookie(site);
    const { text } = await ask(site, '/nb/telemark/plan');
    const measures = linksIn(text, /\/tiltak\//).map((link) =>
      link.slice(link.lastIndexOf('-') + 1),
    );
    for (let cycle = 0; cycle < cycles; cycle++) {
      const written: string[] = [];
      const stop = { now: false };
      const writing = Array.from({ length: writers }, (_, writer) =>
        write(site, editor, measures[writer % measures.length] ?? '', `${cycle}-${writer}`, {
          written,
          stop,
        }),
      );
      // A program that was just started is slow to answer the first.
      for (let tries = 0; written.length < writers && tries < 200; tries++) await wait(50);
      await wait(Math.random() * 500);
      const victim = (['app', 'database', 'both'] as const)[cycle % 3] ?? 'app';
      if (victim !== 'app') process.kill(serverOf(data.path), 'SIGKILL');
      if (victim !== 'database') process.kill(site.pid, 'SIGKILL');
      stop.now = true;
      await Promise.all(writing);
      if (victim === 'database') await ready(site);
      else site = await startSite(data.path);
      const found = await lookAt(data.path, written);
      came.acknowledged += written.length;
      came.lost += found.lost;
      came.faults.push(...found.faults.map((fault) => `cycle ${cycle}, ${victim}: ${fault}`));
    }
  } finally {
    await site.stop();
    data.remove();
  }
  return came;
}

/** Gives a measure a new title again and again, and notes each that was acknowledged. */
async function write(
  site: Site,
  editor: { cookie: string },
  measure: string,
  name: string,
  { written, stop }: { written: string[]; stop: { now: boolean } },
): Promise<void> {
  const address = `/nb/telemark/tiltak/${measure}/endre`;
  for (let n = 0; !stop.now; n++) {
    try {
      const { text, location } = await ask(site, address, { headers: editor });
      const shown = location ? (await ask(site, location, { headers: editor })).text : text;
      const title = `Skrevet ${name}-${n}`;
      const { status } = await send(site, address, { ...formIn(shown), title }, editor);
      if (status === 303) written.push(title);
    } catch {
      // Killed in the middle: nothing was acknowledged.
      if (!stop.now) await wait(20);
    }
  }
}

function serverOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function ready(site: Site): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask(site, '/readyz').catch(() => null);
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error('the app did not come back after its database was killed');
}

const questions: Readonly<Record<string, string>> = {
  'a measure has another title than its newest journal entry': `
    select 1 from measure_wording w join lateral (
      select content::jsonb #>> '{after,title}' as title from journal j
       where j.about_id = w.measure_id and j.name = 'measure-reworded' order by number desc limit 1) newest on true
     where newest.title <> w.title`,
  'a measure has another revision than it has journal entries': `
    select 1 from measure_wording w
     where revision <> 1 + (select count(*) from journal j where j.about_id = w.measure_id and j.name = 'measure-reworded')`,
  'search knows a measure by another title': `
    select 1 from measure_wording w join search_entry f on f.id = w.measure_id and f.version = w.edition_id
     where f.title <> w.title`,
  'a form was begun and not ended': 'select 1 from form_token where outcome is null',
};

async function lookAt(folder: string, written: readonly string[]) {
  const bundled = await openBundled(folder, () => {});
  if (!bundled.ok) throw new Error('the data folder could not be opened');
  const pool: Pool = openPool(bundled.value.ownerUrl, () => {}, { max: 2 });
  try {
    const { rows } = await pool.query<{ title: string }>(
      `select content::jsonb #>> '{after,title}' as title from journal where name = 'measure-reworded'`,
    );
    const there = new Set(rows.map(({ title }) => title));
    const faults: string[] = [];
    for (const [fault, question] of Object.entries(questions)) {
      const { rowCount } = await pool.query(question);
      if (rowCount) faults.push(`${fault}: ${rowCount}`);
    }
    const broken = (await verifyJournal(pool)).filter((chain) => !isWhole(chain));
    if (broken.length > 0) faults.push(`${broken.length} chains are broken`);
    return { lost: written.filter((title) => !there.has(title)).length, faults };
  } finally {
    await pool.end();
    await bundled.value.release();
  }
}
