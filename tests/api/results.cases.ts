import { describe, expect } from 'vitest';
import { trondelag } from '../../examples/trondelag.ts';
import { test } from '../site.ts';
import { ask } from '../visit.ts';
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
});
