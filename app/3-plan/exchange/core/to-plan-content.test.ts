import { describe, expect, test } from 'vitest';
import { amount, goal, measure, type Parts, reading } from '../../../../tests/readings.ts';
import type { ReadResult } from './contract.ts';
import { holdsPlan, toPlanContent } from './to-plan-content.ts';

const otherwise = { title: 'plan-fra-kysten', lang: 'nn' } as const;

const contentOf = (read: ReadResult) => toPlanContent(read, otherwise).content;
const notesOf = (read: ReadResult) => toPlanContent(read, otherwise).notes;

describe('a reading becomes a plan', () => {
  test('with years as first and last day, and days as they are', () => {
    const read = reading({
      measures: [
        measure('m1', { from: '2026-03-01', to: '2027' }),
        measure('m2', { from: '2026' }),
      ],
    });
    const { from, to, measures } = contentOf(read);
    expect([from, to]).toEqual(['2026-01-01', '2027-12-31']);
    expect(measures.map((one) => [one.from, one.to])).toEqual([
      ['2026-03-01', '2027-12-31'],
      ['2026-01-01', null],
    ]);
    expect(notesOf(read)).toEqual([]);
  });

  test('with keys, standing and cross-references kept', () => {
    const read = reading({
      goals: [goal('g1'), goal('g2', { parent: 'g1', weight: 60, purpose: 'Fordi.' })],
      measures: [
        measure('m1', { goal: 'g2', standing: 'example', seeAlso: ['m2'], leads: ['Verftet'] }),
        measure('m2', { standing: 'adopted', steps: ['Først.', 'Så.'] }),
      ],
    });
    expect(contentOf(read)).toMatchObject({
      goals: [{ key: 'g1' }, { key: 'g2', parent: 'g1', weight: 60, purpose: 'Fordi.' }],
      measures: [
        { key: 'm1', goal: 'g2', standing: 'example', seeAlso: ['m2'], leads: ['Verftet'] },
        { key: 'm2', goal: null, standing: 'adopted', steps: ['Først.', 'Så.'], effect: null },
      ],
    });
  });

  test('with kroner as øre, and printed totals dropped', () => {
    const read = reading({
      budget: [
        amount({ item: 'Mål 1', goal: 'g1', amount: 4_450_000 }),
        amount({ item: 'Tiltak 1', goal: 'g1', measure: 'm1', year: 2027 }),
        amount({ item: 'Prosjektledelse', amount: -500 }),
        amount({ item: 'Sum', role: 'total', year: null }),
        amount({ item: 'Mål 1', goal: 'g1', role: 'funding', source: 'Fylkesmidler' }),
        amount({ role: 'funding', source: 'Egenandel' }),
      ],
    });
    const { budget, funding } = contentOf(read);
    const nothing = { goal: null, measure: null, item: null };
    expect(budget).toEqual([
      { ...nothing, goal: 'g1', year: 2026, amount: 445_000_000n },
      { ...nothing, measure: 'm1', year: 2027, amount: 100_000n },
      { ...nothing, item: 'Prosjektledelse', year: 2026, amount: -50_000n },
    ]);
    const paid = {
      year: 2026,
      amount: 100_000n,
      payer: null,
      certainty: 'expected',
      carryOver: false,
    };
    expect(funding).toEqual([
      { ...nothing, goal: 'g1', source: 'Fylkesmidler', ...paid },
      { ...nothing, item: 'Egenandel', source: 'Egenandel', ...paid },
    ]);
    expect(notesOf(read)).toEqual([]);
  });

  test('with the days bodies are to decide, and no decision made up', () => {
    const read = reading({
      approvals: [
        { body: 'Kommunestyret i Fjordby', date: '2026-05-21', where: {} },
        { body: 'Fylkestinget', date: null, where: {} },
      ],
    });
    const undecided = { of: null, decided: null, caseNumber: null, outcome: null };
    expect(contentOf(read).approvals).toEqual([
      { body: 'Kommunestyret i Fjordby', planned: '2026-05-21', ...undecided },
      { body: 'Fylkestinget', planned: null, ...undecided },
    ]);
  });
});

describe('what the document does not say', () => {
  test('is the title of the file and the language of the partnership, and that is noted', () => {
    const read = reading({ plan: { title: null, language: null } });
    expect(contentOf(read)).toMatchObject(otherwise);
    expect(notesOf(read).map(({ code }) => code)).toEqual([
      'title-from-file',
      'language-from-partnership',
    ]);
  });

  test('is the name of the frame, which then says its years alone', () => {
    const read = reading({ plan: { frame: { from: '2025', to: '2028' } } });
    expect(contentOf(read).frame).toEqual({
      kind: 'strategy',
      title: 'Ramme 2025–2028',
      from: '2025-01-01',
      to: '2028-12-31',
    });
    expect(notesOf(read)).toEqual([{ code: 'frame-named-here', at: 'Ramme 2025–2028' }]);
  });

  test('stays unknown', () => {
    const read = reading({ plan: { from: null, to: null } });
    expect(contentOf(read)).toMatchObject({ from: null, to: null, frame: null, funding: [] });
  });
});

describe('what cannot be kept as it is printed is left out and noted', () => {
  test.each<[string, Parts, object]>([
    [
      'a day that is no day',
      { measures: [measure('m1', { from: '2026-02-31' })] },
      { code: 'period-left-out', at: 'm1' },
    ],
    [
      'an end before its beginning',
      { plan: { from: '2027', to: '2026' } },
      { code: 'period-left-out', at: 'plan' },
    ],
    [
      'a year out of this world',
      { measures: [measure('m1', { to: '0026' })] },
      { code: 'period-left-out', at: 'm1' },
    ],
    [
      'a weight over 100',
      { goals: [goal('g1', { weight: 600 })] },
      { code: 'weight-left-out', at: 'g1' },
    ],
    [
      'an amount that cannot be read',
      { budget: [amount({ item: 'Drift', amount: null })] },
      { code: 'amount-left-out', at: 'Drift 2026' },
    ],
    [
      'an amount without a year',
      { budget: [amount({ item: 'Drift', year: null })] },
      { code: 'amount-left-out', at: 'Drift' },
    ],
    ['an amount for nothing', { budget: [amount({})] }, { code: 'amount-left-out', at: '2026' }],
    [
      'funding without a source',
      { budget: [amount({ goal: 'g1', role: 'funding' })] },
      { code: 'amount-left-out', at: 'g1 2026' },
    ],
    [
      'a body named again',
      {
        approvals: [
          { body: 'Rådet', date: null, where: {} },
          { body: 'Rådet', date: '2026', where: {} },
        ],
      },
      { code: 'approval-left-out', at: 'Rådet' },
    ],
    [
      'a text too long',
      { measures: [measure('m1', { title: 'Å'.repeat(501) })] },
      { code: 'shortened', at: 'm1' },
    ],
    [
      'what the reader doubts',
      { measures: [measure('m1', { sure: false })] },
      { code: 'unsure', at: 'm1' },
    ],
  ])('%s', (_what, read, note) => {
    expect(notesOf(reading(read))).toContainEqual(note);
  });
});

test('a document holds a plan when it is of a kind that has goals or measures, and has some', () => {
  expect(holdsPlan(reading())).toBe(true);
  expect(holdsPlan(reading({ goals: [] }))).toBe(true);
  expect(holdsPlan(reading({ goals: [], measures: [] }))).toBe(false);
  expect(holdsPlan(reading({ plan: { kind: 'none' } }))).toBe(false);
});
