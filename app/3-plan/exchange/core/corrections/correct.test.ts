import { describe, expect, test } from 'vitest';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { amount, goal, measure, reading } from '../../../../../tests/readings.ts';
import { correct } from './correct.ts';
import type { Correction } from './correction.ts';

const read = reading({
  goals: [
    goal('g1', { title: 'Flere med fagbrev', purpose: 'Bedriftene mangler folk.' }),
    goal('g2', { title: 'Innledning', parent: 'g1' }),
  ],
  measures: [
    measure('m1', {
      title: 'Læreplasser',
      goal: 'g2',
      description: 'Et kontor tar avtalene.',
      partners: ['Fjordby kommune', 'Kystkontoret'],
      from: '2026',
      to: '2026',
    }),
    measure('m2', {
      title: 'Lærlingplasser',
      goal: 'g2',
      description: 'Ring v/ [navn?] eller [navn?].',
      leads: ['Fjordby komune'],
      to: '2027',
      seeAlso: ['m1'],
    }),
    measure('m3', { title: 'Skolen og arbeidslivet', description: 'Lærere ut i bedrift.' }),
    measure('m4', { title: 'Hospitering' }),
  ],
  budget: [
    amount({ measure: 'm2', goal: 'g2', amount: 400 }),
    amount({ goal: 'g2', item: 'Innledning', amount: 100 }),
    amount({ item: 'Ledelse', amount: 50, source: 'Fjordby komune', role: 'funding' }),
  ],
  approvals: [{ body: 'Rådet', date: null, where: {} }],
});

/** The reading with these corrections, made one after another as an editor does. */
function correcting(...make: ((target: ReturnType<typeof correct>['target']) => Correction)[]) {
  const made: { id: number; correction: Correction }[] = [];
  for (const [index, one] of make.entries()) {
    made.push({ id: index + 2, correction: one(correct(read, made).target) });
  }
  return { ...correct(read, made), made };
}

const titles = ({ measures }: ReadResult) => measures.map(({ title }) => title);

describe('a heading that was taken for something else', () => {
  test('is no goal: its measures and its money go up to the goal above', () => {
    const { result } = correcting((of) => ({ kind: 'goal-dropped', goal: of('goal', 'g2') }));
    expect(result.goals.map(({ key }) => key)).toEqual(['g1']);
    expect(result.measures.map((one) => one.goal)).toEqual(['g1', 'g1', null, null]);
    expect(result.budget.map((one) => one.goal)).toEqual(['g1', 'g1', null]);
  });

  test('is a measure: it takes the place among the measures it was over', () => {
    const { result } = correcting((of) => ({ kind: 'goal-made-measure', goal: of('goal', 'g2') }));
    expect(titles(result)[0]).toBe('Innledning');
    expect(result.measures[0]).toMatchObject({ key: 'n2', goal: 'g1' });
    expect(result.budget[1]).toMatchObject({ measure: 'n2', goal: 'g1', amount: 100 });
  });

  test('is a goal, and the measures after it stand under it', () => {
    const { result } = correcting((of) => ({
      kind: 'measure-made-goal',
      measure: of('measure', 'm3'),
      as: 'goal',
      takes: [of('measure', 'm4')],
    }));
    expect(result.goals.map(({ title }) => title)).toContain('Skolen og arbeidslivet');
    expect(titles(result)).toEqual(['Læreplasser', 'Lærlingplasser', 'Hospitering']);
    expect(result.measures[2]?.goal).toBe('n2');
  });
});

describe('measures', () => {
  test('that are one get each other’s texts, names and money, and the widest time', () => {
    const { result } = correcting((of) => ({
      kind: 'measures-merged',
      into: of('measure', 'm1'),
      from: [of('measure', 'm2')],
    }));
    expect(result.measures[0]).toMatchObject({
      title: 'Læreplasser',
      description: 'Et kontor tar avtalene.\n\nLærlingplasser\nRing v/ [navn?] eller [navn?].',
      leads: ['Fjordby komune'],
      partners: ['Fjordby kommune', 'Kystkontoret'],
      from: '2026',
      to: '2027',
      seeAlso: [],
    });
    expect(result.budget[0]).toMatchObject({ measure: 'm1', amount: 400 });
  });

  test('that are several are parted, and the money stays with the first', () => {
    const part = (title: string) => ({ ref: null, title, description: null, steps: [] });
    const { result } = correcting((of) => ({
      kind: 'measure-split',
      measure: of('measure', 'm2'),
      parts: [part('Fagbrev'), part('Svennebrev')],
    }));
    expect(titles(result).slice(1, 3)).toEqual(['Fagbrev', 'Svennebrev']);
    expect(result.measures[2]).toMatchObject({ leads: ['Fjordby komune'], goal: 'g2' });
    expect(result.budget[0]?.measure).toBe('m2');
  });

  test('that are none go with their money, and nothing points to them', () => {
    const { result } = correcting((of) => ({
      kind: 'measure-dropped',
      measure: of('measure', 'm1'),
    }));
    expect(result.measures[0]).toMatchObject({ key: 'm2', seeAlso: [] });
  });

  test('that are moved to another goal take their money along', () => {
    const { result } = correcting((of) => ({
      kind: 'measure-changed',
      measure: of('measure', 'm2'),
      to: { goal: of('goal', 'g1') },
    }));
    expect(result.budget[0]).toMatchObject({ measure: 'm2', goal: 'g1' });
  });
});

describe('names', () => {
  test('that are one organisation are written one way wherever they stand', () => {
    const { result } = correcting(() => ({
      kind: 'names-are-one',
      names: ['Fjordby komune'],
      as: 'Fjordby kommune',
    }));
    expect(result.measures[1]?.leads).toEqual(['Fjordby kommune']);
    expect(result.budget[2]?.source).toBe('Fjordby kommune');
  });

  test('in the wrong column are put among those who lead', () => {
    const { result } = correcting((of) => ({
      kind: 'names-moved',
      measures: [of('measure', 'm1')],
      to: 'leads',
    }));
    expect(result.measures[0]).toMatchObject({
      leads: ['Fjordby kommune', 'Kystkontoret'],
      partners: [],
    });
  });

  test('that are hidden are told of one by one, each between the words it stands between', () => {
    const hidden = { of: 'measure' as const };
    const { result } = correcting(
      (of) => ({
        kind: 'hidden-name-told',
        in: { ...hidden, target: of('measure', 'm2') },
        before: ' eller ',
        after: '.',
        nth: 0,
        text: 'Kari Kafé',
      }),
      (of) => ({
        kind: 'hidden-name-told',
        in: { ...hidden, target: of('measure', 'm2') },
        before: 'Ring v/ ',
        after: ' eller Kari Kafé.',
        nth: 0,
        text: null,
      }),
    );
    expect(result.measures[1]?.description).toBe('Ring v/ [navn] eller Kari Kafé.');
  });
});

describe('a correction that does not fit', () => {
  test('is told of and does nothing, when what it is about was made by one that is undone', () => {
    const { made } = correcting(
      (of) => ({ kind: 'goal-made-measure', goal: of('goal', 'g2') }),
      (of) => ({
        kind: 'measure-changed',
        measure: of('measure', 'n2'),
        to: { title: 'En innledning' },
      }),
    );
    const { result, unfit } = correct(read, made.slice(1));
    expect(unfit).toEqual([{ id: 3, why: 'not-found' }]);
    expect(result.measures).toEqual(read.measures);
  });

  test('is told of when a new reading gave its key to something else', () => {
    const { made } = correcting((of) => ({
      kind: 'measure-dropped',
      measure: of('measure', 'm4'),
    }));
    const [first, second, third] = read.measures;
    const anew = [first, second, third, { ...third, key: 'm4', title: 'Noe annet' }];
    const { unfit } = correct(
      { ...read, measures: anew.flatMap((one) => one ?? []) } as ReadResult,
      made,
    );
    expect(unfit).toHaveLength(1);
  });

  test('would put a goal under itself', () => {
    const { unfit } = correcting((of) => ({
      kind: 'goal-changed',
      goal: of('goal', 'g1'),
      to: { parent: of('goal', 'g2') },
    }));
    expect(unfit).toEqual([{ id: 2, why: 'ring' }]);
  });
});

test('a title that is corrected does not hide the measure from corrections made of it later', () => {
  const { made } = correcting(
    (of) => ({ kind: 'measure-changed', measure: of('measure', 'm4'), to: { title: 'Hospitant' } }),
    (of) => ({ kind: 'measure-changed', measure: of('measure', 'm4'), to: { leads: ['Verftet'] } }),
  );
  expect(correct(read, made.slice(1)).unfit).toEqual([]);
});

test('the checks are asked anew', () => {
  const lacking = (result: ReadResult) =>
    result.findings.filter(({ code }) => code === 'lead-missing').length;
  const before = correcting(() => ({ kind: 'plan-changed', to: { title: 'Plan' } }));
  const { result } = correcting((of) => ({
    kind: 'measure-changed',
    measure: of('measure', 'm4'),
    to: { leads: ['Verftet'] },
  }));
  expect(lacking(result)).toBe(lacking(before.result) - 1);
});
