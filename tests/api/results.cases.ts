import { describe, expect } from 'vitest';
import { actorPath } from '#0-partnership/members/core/paths.ts';
import { version } from '#platform/http/api/version.ts';
import { trondelag } from '../../examples/trondelag.ts';
import { test } from '../site.ts';
import { ask } from '../visit.ts';
import { read } from './addresses.ts';
import { answerTo } from './ask-assistant.ts';

type Result = {
  ref: string;
  page: string;
  report: { state: { code: string } } | null;
  evaluations: { page: string; year: number; answers: unknown[] }[];
  lessons: { page: string; year: number }[];
};
type Standing = { measures: number; states: Record<string, number>; percent: number | null };

const { measures = [] } = trondelag.plan;

describe('an assistant that asks what came of it', () => {
  test('is answered what came of the measures one leads: reports, evaluations and lessons, with sources', async ({
    site,
  }) => {
    const asked = { lead: 'Kompetanseforum Trøndelag', partnership: 'trondelag' };
    const { items } = (await answerTo(site, 'results', asked)).json as { items: Result[] };
    const led = measures.filter(({ leads }) => leads?.includes(asked.lead));
    expect(items.map(({ ref }) => ref).sort()).toEqual(led.map(({ ref }) => ref).sort());
    const overview = items.find(({ ref }) => ref === '1b');
    expect(overview?.report?.state.code).toBe('delayed');
    expect(overview?.evaluations).toMatchObject([{ year: 2025, goesOn: { code: 'changed' } }]);
    expect(overview?.evaluations[0]?.answers).toHaveLength(3);
    expect(overview?.lessons).toMatchObject([{ year: 2025 }]);
    // Nobody has reported on 4b, and that is told as such.
    expect(items.find(({ ref }) => ref === '4b')).toMatchObject({ report: null, lessons: [] });
    const pages = [overview, ...(overview?.evaluations ?? []), ...(overview?.lessons ?? [])];
    for (const page of pages.map((one) => one?.page ?? '')) {
      expect([page, (await ask(site, page.slice(site.url.length))).status]).toEqual([page, 200]);
    }
    const { json } = await answerTo(site, 'results', { ...asked, partnership: 'vest-telemark' });
    expect(json.items).toEqual([]);
  });

  test('is answered how a plan is going, by goal and as a whole', async ({ site }) => {
    const { json } = await answerTo(site, 'plan_progress', { partnership: 'trondelag' });
    const { whole, goals } = json as { whole: Standing; goals: { standing: Standing }[] };
    expect(whole.measures).toBe(measures.length);
    expect(Object.values(whole.states).reduce((sum, one) => sum + one, 0)).toBe(whole.measures);
    // The overall goal stands above all the others.
    expect(goals[0]?.standing).toEqual(whole);
    // A percentage only where every measure has one.
    expect([whole.percent, (whole.states.silent ?? 0) > 0]).toEqual([null, true]);
  });

  test('follows the thread from a measure to its reports, evaluations and lessons', async ({
    site,
  }) => {
    const reports = await read(site, `${version}/progress?partnership=trondelag&history=true`);
    const measure = await read(site, `${version}/measures?partnership=trondelag&limit=200`);
    const overview = measure.json.items?.find(({ ref }) => ref === '1b')?.id;
    const own = reports.json.items?.filter(
      (one) => (one.measure as { id: string }).id === overview,
    );
    const { json } = await read(site, `${version}/thread?about=${overview}&limit=200`);
    const ends = (json.items as unknown as { to: { kind: string; id: string; url: string } }[]).map(
      ({ to }) => to,
    );
    const told = ends.filter(({ kind }) => kind === 'progress-report').map(({ id }) => id);
    expect(told.sort()).toEqual(own?.map(({ id }) => id).sort());
    expect(new Set(ends.map(({ kind }) => kind))).toEqual(
      new Set(['progress-report', 'report', 'lesson']),
    );
    for (const { url } of ends) expect([url, (await read(site, url)).status]).toEqual([url, 200]);
  });
});

test('the page of one who leads says how each measure goes, and what the API says they cost', async ({
  site,
}) => {
  const asked = 'partnership=vest-telemark&lead=vest-telemarkr%C3%A5det&totals=true';
  const { json } = await read(site, `${version}/measures?${asked}`);
  const leads = json.items?.flatMap((one) => one.leads as { id: string; name: string }[]) ?? [];
  const council = leads.find(({ name }) => name === 'Vest-Telemarkrådet');
  const page = await ask(site, actorPath('nb', 'vest-telemark', council ?? { id: '', name: '' }));
  const text = page.text.replaceAll('\u00a0', ' ');
  expect(json.totals).toMatchObject({ measures: 7, planned: { kroner: '8400000.00' } });
  expect(text).toContain('7 tiltak. Handlingsplan 2026 setter av 8,4 mill. kr til dem.');
  expect(text).toContain('Venter på penger, meldt 16. februar 2026');
  expect(text).toContain('ikke meldt ennå');
  expect(text).toContain('oppdiktet');
});
