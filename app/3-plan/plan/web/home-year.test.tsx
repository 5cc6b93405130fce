import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Due } from '#0-partnership/thread/data/due-list.ts';
import { Year, yearsOf } from './home-year.tsx';

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
  ...own,
});
const drawn = (today: string, dues: Due[]) =>
  render(<Year lang="nb" slug="kysten" today={today} dues={dues} />);

describe('the year on a home', () => {
  const next = due({ day: '2027-01-15', title: 'Læreplasser' });

  test('asks for this year and the next', () => {
    expect(yearsOf('2026-12-30')).toEqual({ from: '2026-01-01', to: '2027-12-31' });
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
