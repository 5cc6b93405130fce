import { openBundled } from '#platform/database/bundled/open.ts';
import { openPool } from '#platform/database/pool.ts';
import { send } from '../tests/visit.ts';
import type { Line } from './line.ts';
import { type Site, startSite, temporaryFolder } from './site.ts';

const pairs = 1_000;
const tries = 12_000;
const atOnce = 100;

/**
 * Whether the time an answer takes tells that an address is known, and whether limits hold when thousands
 * come at once with headers that are made up.
 */
export async function signInLines(): Promise<Line[]> {
  const data = temporaryFolder();
  try {
    // Behind a proxy of ours each request can come from a network of its own, so no limit is met.
    const proxied = await startSite(data.path, { TRUSTED_PROXY: '127.0.0.1' });
    await knowPeople(data.path);
    const gap = await gapOfMedians(proxied);
    await proxied.stop();
    const open = await startSite(data.path);
    const { through, perSecond } = await storm(open);
    await open.stop();
    return [
      {
        what: `median time, known address less unknown, ${pairs} of each`,
        measured: `${gap.toFixed(2)} ms`,
        against: 'within 10 ms',
        ratio: (Math.abs(gap) / 10).toFixed(2),
      },
      {
        what: `letters let through of ${tries} asked for with forged headers, ${perSecond}/s`,
        measured: String(through),
        against: '200',
        ratio: (through / 200).toFixed(2),
      },
    ];
  } finally {
    data.remove();
  }
}

async function knowPeople(folder: string): Promise<void> {
  const bundled = await openBundled(folder, () => {});
  if (!bundled.ok) throw new Error('the data folder could not be opened');
  const pool = openPool(bundled.value.ownerUrl, () => {}, { max: 1 });
  await pool.query(
    `insert into person (id, email, lang, added_at)
     select gen_random_uuid(), 'kjent-' || n || '@eksempel.invalid', 'nb', now() from generate_series(1, $1) n`,
    [pairs],
  );
  await pool.end();
  await bundled.value.release();
}

/** Known and unknown in turn, after some to warm up. */
async function gapOfMedians(site: Site): Promise<number> {
  const taken: Record<'kjent' | 'ukjent', number[]> = { kjent: [], ukjent: [] };
  for (let n = -49; n <= pairs; n++) {
    for (const kind of n % 2 ? (['kjent', 'ukjent'] as const) : (['ukjent', 'kjent'] as const)) {
      const network = `10.${kind === 'kjent' ? 1 : 2}.${(n + 50) >> 8}.${(n + 50) & 255}`;
      const began = performance.now();
      const { status } = await ask(site, `${kind}-${n}@eksempel.invalid`, network);
      if (status !== 303) throw new Error(`the answer was ${status}`);
      if (n > 0) taken[kind].push(performance.now() - began);
    }
  }
  return middle(taken.kjent) - middle(taken.ukjent);
}

async function storm(site: Site) {
  const began = performance.now();
  const statuses: number[] = [];
  let asked = 0;
  const asking = async () => {
    for (let n = asked++; n < tries; n = asked++) {
      const { status } = await ask(site, `en-${n}@eksempel.invalid`, `198.51.${n >> 8}.${n & 255}`);
      statuses.push(status);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asking));
  const seconds = (performance.now() - began) / 1_000;
  const through = statuses.filter((status) => status === 303).length;
  return { through, perSecond: Math.round(tries / seconds) };
}

function ask(site: Site, email: string, network: string) {
  return send(site, '/nb/logg-inn', { email, back: '' }, { 'x-forwarded-for': network });
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
