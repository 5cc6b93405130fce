import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Due } from '#0-partnership/thread/data/due-list.ts';
import { otherYearIn, Year, yearsOf } from './home-year.tsx';

const due = (own: Partial<Due>): Due => ({
  partnershipId: '019aa000-0000-7000-8000-000000000001',
  id: '019aa000-0000-7000-8000-000000000002',
  what: 'measure-starts',
  refKind: 'measure',
  refId: '019aa000-0000-7000-8000-0000000000ab',
  title: 'Hospitering for lærere',
  ownerKind: null,
  ownerId: null,
  day: '2026-08-01',
  state: 'open',
  published: true,
  revision: 0,
  revised: null,
  ...own,
});
const span = { first: '2025-01-01', last: '2027-12-31' };
const drawn = (today: string, dues: Due[], other: string | null = null, within = span) =>
  render(<Year lang="nb" slug="kysten" {...{ today, other, dues, span: within }} />);
const yearsIn = (html: string) =>
  [...html.matchAll(/<a rel="(\w+)" href="([^"]+)"/g)].map(([, rel, href]) => [rel, href]);

describe('the year on a home', () => {
  const next = due({ day: '2027-01-15', title: 'Læreplasser' });

  test('asks for this year and the next', () => {
    expect(yearsOf('2026-12-30', null)).toEqual({ from: '2026-01-01', to: '2027-12-31' });
    expect(yearsOf('2026-12-30', '2028')).toEqual({ from: '2028-01-01', to: '2028-12-31' });
  });

  test('is this one whatever else than a year is asked for', () => {
    const asked = (query: string) => otherYearIn(new URLSearchParams(query), '2026-05-11');
    expect(asked('ar=2027')).toBe('2027');
    expect(['', 'ar=2026', 'ar=x', 'ar=20270', 'ar=0001'].map(asked)).toEqual(Array(5).fill(null));
  });

  test('leads to no year that no address asks for', () => {
    const mistyped = { first: '0202-01-01', last: '9999-12-31' };
    for (const [year, only] of [
      ['1900', '1901'],
      ['2099', '2098'],
    ] as const) {
      const ways = yearsIn(drawn('2026-05-11', [], year, mistyped)).map(([, href]) => href);
      expect(ways).toEqual([`/nb/kysten?ar=${only}#arshjul`]);
    }
  });

  test('leads one step to each side, as far as something is due, and back', () => {
    const at = (year: string | null) => yearsIn(drawn('2026-05-11', [], year));
    const [before, now, after] = ['?ar=2025', '', '?ar=2027'].map((q) => `/nb/kysten${q}#arshjul`);
    expect(at(null)).toEqual([
      ['prev', before],
      ['next', after],
    ]);
    expect(at('2025')).toEqual([['next', now]]);
    expect(at('2027')).toEqual([['prev', now]]);
    // A year nobody has anything in leads to where there is something.
    expect(at('2040')).toEqual([['prev', after]]);
    expect(drawn('2026-05-11', [], '2040')).toContain('I år: 2026');
  });

  test('has no today and no next in another year', () => {
    const html = drawn('2026-05-11', [due({ day: '2027-01-15', title: 'Læreplasser' })], '2027');
    expect(html).toContain('Læreplasser');
    expect(html).toContain('Årshjulet 2027');
    expect(html).not.toMatch(/\(neste\)|wheel-hand|uke /);
  });

  test('tells what comes after New Year once nothing more is left of this one', () => {
    expect(drawn('2026-12-30', [due({}), next])).toContain('Etter nyttår:');
    expect(drawn('2026-07-30', [due({}), next])).not.toContain('Etter nyttår:');
  });

  test('leads from a measure’s day to the measure, and from a body’s to its own page', () => {
    const html = drawn('2026-05-11', [
      due({}),
      due({ what: 'approval', refKind: 'approval', title: 'Havtinget', day: '2026-06-01' }),
    ]);
    expect(html).toContain('href="/nb/kysten/tiltak/hospitering-for-laerere-00000000ab"');
    expect(html).toMatch(/href="\/nb\/kysten\/[^"]*havtinget-00000000ab"/);
  });

  test('calls a decision late when its day is past, and not a day that just passed', () => {
    const approval = due({ what: 'approval', refKind: 'approval', title: 'Havtinget' });
    expect(drawn('2026-09-01', [approval])).toContain('over tiden');
    expect(drawn('2026-09-01', [due({})])).not.toContain('over tiden');
  });
});
