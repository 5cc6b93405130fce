import pino from 'pino';
import { expect } from 'vitest';
import { readPutIn } from '#3-plan/exchange/jobs/read-put-in.ts';
import { publishEdition } from '#3-plan/plan/data/publish-edition.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import type { Config } from '#platform/config.ts';
import { openPool } from '#platform/database/pool.ts';
import type { JobContext } from '#platform/jobs/job.ts';
import { runJobs } from '#platform/jobs/run.ts';
import { sendFile } from './send-file.ts';
import { noon, type Site, startSite } from './site.ts';
import { ask, editorCookie } from './visit.ts';

/** A small plan as a text, with one measure nobody leads. */
export const smallDocument = `HANDLINGSPLAN FOR KYSTEN 2026–2027

Mål 1: Flere med fagbrev
Bedriftene mangler fagarbeidere, og unge flytter ut.

Tiltak 1a: Læreplasser i små bedrifter
Beskrivelse: Et opplæringskontor tar arbeidet med avtaler og vurdering.
Ansvarlig: Fjordby kommune
Samarbeidspartnere: Kystkontoret, Verftet
Periode: 2026–2027

Tiltak 1b: Hospitering for lærere
Beskrivelse: Lærere er to dager i en bedrift hvert halvår. Avtales v/ Kari Nordmann.
Periode: 2026–2027

Mål 2: Skole og arbeidsliv møtes
Skolene kjenner bedriftene for lite.
`;

/** The small plan as a file, made another by its last words. */
export const smallFile = (words = '') => ({
  name: 'plan for kysten.txt',
  bytes: Buffer.from(`${smallDocument}\n${words}`),
});

/** Puts a file in, and gives the address of its page when its reading has ended. */
export async function readIn(
  site: Pick<Site, 'url'>,
  putIn: string,
  file: { name: string; bytes: Buffer },
  headers: Record<string, string>,
): Promise<string> {
  const sent = await sendFile(site, putIn, file, headers);
  expect(sent.status, sent.text.slice(0, 3000)).toBe(303);
  await expect
    .poll(async () => (await ask(site, sent.location, { headers })).headers.refresh, {
      timeout: 20_000,
      interval: 200,
    })
    .toBeUndefined();
  return sent.location.replace(/\?.*$/, '');
}

/** Runs the job that reads what is put in, as the process for jobs does, until `stop`. */
export async function readingJobs(site: Site) {
  const owner = openPool(site.ownerUrl, () => {}, { max: 1, pipeline: false });
  const context: JobContext = {
    app: site.pool,
    owner,
    now: () => new Date(noon),
    config: {} as Config,
    log: pino({ level: 'silent' }),
  };
  const { stop } = await runJobs(site.appUrl, [readPutIn], context);
  return { stop: () => stop().finally(() => owner.end()) };
}

/** A site where what is put in is read, until it is closed, and one who may put in. */
export async function siteThatReads(): Promise<{ site: Site; editor: { cookie: string } }> {
  const site = await startSite();
  const jobs = await readingJobs(site);
  const close = () => jobs.stop().then(() => site.close());
  return { site: { ...site, close }, editor: await editorCookie(site) };
}

/** Shows a draft to everyone, as an administrator would. */
export async function publishDraft(site: Site, slug: string): Promise<void> {
  const owner = openPool(site.ownerUrl, () => {}, { max: 1, pipeline: false });
  const { rows } = await owner.query<{ id: string; partnership_id: string }>(
    'select id, partnership_id from edition where slug = $1',
    [slug],
  );
  await owner.end();
  const { id = '', partnership_id: partnershipId = '' } = rows[0] ?? {};
  const ground = { pool: site.pool, now: () => new Date(noon), writing: async () => null };
  const where = { partnershipId, actor: system };
  const outcome = await act(ground, where, publishEdition, { editionId: id, state: 'draft' });
  if (!outcome.ok) throw new Error(`publishing was refused: ${outcome.refused.join(', ')}`);
}
