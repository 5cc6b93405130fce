import fc from 'fast-check';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Correction, Made, Target } from '#3-plan/exchange/core/corrections/correction.ts';
import { type Kind, printedNames } from '#3-plan/exchange/core/corrections/printed.ts';
import { amount, goal, measure, reading } from './readings.ts';

const names = ['Fjordby kommune', 'fjordby  kommune', 'Kystkontoret', 'Verftet', 'Rådet'];
const anyName = fc.constantFrom(...names);
const anyNames = fc.uniqueArray(anyName, { maxLength: 3 });
/** Few words, so that things are often called the same. */
const anyTitle = fc.constantFrom('Læreplasser', 'Hospitering', 'læreplasser', 'Skole [navn?] og');
const anyText = fc.option(
  fc.constantFrom('Ring [navn?] eller [navn?].', 'Et kontor.', 'v/ [navn?]'),
);
const anyRef = fc.option(fc.constantFrom('1', '2', '1a'));
const anyYear = fc.option(fc.constantFrom(2026, 2027));
const anyKroner = fc.option(fc.integer({ min: -1000, max: 1000 }));

/** A reading in which every pointer leads somewhere, as readers make them. */
export const anyRead: fc.Arbitrary<ReadResult> = fc
  .record({
    goals: fc.array(fc.record({ title: anyTitle, ref: anyRef, purpose: anyText, up: fc.nat(5) }), {
      minLength: 1,
      maxLength: 4,
    }),
    measures: fc.array(
      fc.record({
        title: anyTitle,
        ref: anyRef,
        description: anyText,
        leads: anyNames,
        partners: anyNames,
        under: fc.nat(5),
        also: fc.nat(5),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    budget: fc.array(
      fc.record({ of: fc.nat(9), year: anyYear, source: fc.option(anyName), amount: anyKroner }),
      { maxLength: 5 },
    ),
    approvals: fc.array(anyName, { maxLength: 2 }),
  })
  .map((any) => {
    const goals = any.goals.map(({ up, ...rest }, index) =>
      goal(`g${index + 1}`, { ...rest, parent: up > 0 && up <= index ? `g${up}` : null }),
    );
    const measures = any.measures.map(({ under, also, ...rest }, index) =>
      measure(`m${index + 1}`, {
        ...rest,
        partners: rest.partners.filter((name) => !rest.leads.includes(name)),
        goal: goals[under - 1]?.key ?? null,
        seeAlso: also < any.measures.length && also !== index ? [`m${also + 1}`] : [],
        where: { line: index + 10 },
      }),
    );
    const budget = any.budget.map(({ of, source, ...rest }) => {
      const about = measures[of];
      const own = about ? { measure: about.key, goal: about.goal } : { goal: goals[of - 5]?.key };
      return amount({
        item: 'Post v/ [navn?]',
        ...rest,
        ...{ ...own, goal: own.goal ?? null },
        source,
        role: source ? 'funding' : 'line',
      });
    });
    const approvals = any.approvals.map((body) => ({ body, date: null, where: {} }));
    return reading({ goals, measures, budget, approvals });
  });

/** Stands for what a correction is about, until there is a reading to take it from. */
type Pick = { pick: number; of: Kind };
const of = (kind: Kind): fc.Arbitrary<Pick> =>
  fc.record({ pick: fc.nat(60), of: fc.constant(kind) });
const some = (kind: Kind) => fc.array(of(kind), { minLength: 1, maxLength: 3 });
const parent = fc.option(of('goal'));
const is = <Value>(value: Value) => fc.constant(value);

/** Something that was read, something a correction before may have made, or something that never was. */
function taken({ pick, of: kind }: Pick, read: ReadResult): Target {
  const there = [...printedNames(read)[kind].byKey];
  const [key, printed] = there[pick % Math.max(1, there.length)] ?? ['m1', 'Noe annet'];
  if (pick % 6 < 4) return { key, printed };
  if (pick % 6 === 4) return { key, printed: 'Noe annet' };
  const made = ['Læreplasser', 'Hospitering', 'Skole [navn?] og', 'Rådet'];
  return {
    key: `n${2 + (pick % 4)}${pick % 5 === 0 ? '-2' : ''}`,
    printed: made[pick % 3] ?? '',
  };
}

function withTargets(value: unknown, read: ReadResult): unknown {
  if (Array.isArray(value)) return value.map((one) => withTargets(one, read));
  if (value === null || typeof value !== 'object') return value;
  if ('pick' in value) return taken(value as Pick, read);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTargets(part, read)]),
  );
}

const goalFields = {
  ref: anyRef,
  title: anyTitle,
  purpose: anyText,
  kind: fc.constantFrom('overall', 'goal', 'sub-goal', 'focus-area'),
  parent,
  weight: is(null),
};
const measureFields = {
  ref: anyRef,
  title: anyTitle,
  goal: parent,
  standing: is('proposed'),
  challenge: anyText,
  description: anyText,
  steps: is(['Møte']),
  leads: anyNames,
  partners: is([]),
  from: is('2026'),
  to: is(null),
};
const amountFields = {
  about: fc.oneof(
    fc.record({ of: is('goal'), target: of('goal') }),
    fc.record({ of: is('measure'), target: of('measure') }),
    fc.record({ of: is('item'), item: is('Ledelse') }),
  ),
  role: is('line'),
  year: anyYear,
  source: is(null),
  amount: anyKroner,
};
const few = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] });
const parts = fc.array(
  fc.record({ ref: anyRef, title: anyTitle, description: anyText, steps: is([]) }),
  { minLength: 2, maxLength: 3 },
);
const rows = fc.array(fc.record({ measure: of('measure'), names: anyNames }), {
  minLength: 1,
  maxLength: 2,
});
const actors = fc.constantFrom('leads', 'partners');

/** Each kind of correction with what it holds. */
const kinds: Record<Correction['kind'], Record<string, fc.Arbitrary<unknown>>> = {
  'plan-changed': { to: is({ title: 'Ny' }) },
  'goal-changed': { goal: of('goal'), to: few(goalFields) },
  'goal-added': { goal: fc.record(goalFields), takes: some('measure') },
  'goal-dropped': { goal: of('goal') },
  'goal-made-measure': { goal: of('goal') },
  'measure-made-goal': {
    measure: of('measure'),
    as: goalFields.kind,
    takes: fc.array(of('measure'), { maxLength: 2 }),
  },
  'measure-changed': { measure: of('measure'), to: few(measureFields) },
  'measure-added': { measure: fc.record(measureFields), where: is({}) },
  'measure-dropped': { measure: of('measure') },
  'measure-split': { measure: of('measure'), parts },
  'measures-merged': { into: of('measure'), from: some('measure') },
  'names-moved': { measures: some('measure'), to: actors },
  'column-read': { header: is('Hvem'), to: actors, rows },
  'names-are-one': { names: fc.array(anyName, { minLength: 1, maxLength: 3 }), as: anyName },
  'amount-changed': { amount: of('amount'), to: few(amountFields) },
  'amount-added': { amount: fc.record(amountFields) },
  'amount-dropped': { amount: of('amount') },
  'approval-changed': { approval: of('approval'), to: is({ date: '2026' }) },
  'approval-added': { approval: is({ body: 'Rådet', date: null }) },
  'approval-dropped': { approval: of('approval') },
  'hidden-name-told': {
    in: fc.oneof(
      is({ of: 'plan' }),
      ...(['goal', 'measure', 'amount', 'approval'] as const).map((kind) =>
        fc.record({ of: is(kind), target: of(kind) }),
      ),
    ),
    before: fc.constantFrom('Ring ', ' eller ', 'v/ ', 'Skole '),
    after: fc.constantFrom(' eller ', '.', '', ' og'),
    nth: is(0),
    text: fc.option(is('Kafeen')),
  },
  'known-again': {
    ...{ of: is('measure'), thing: of('measure'), same: fc.boolean() },
    earlier: fc.record({
      id: fc.constantFrom(...['a', 'b'].map((end) => `0199a000-0000-7000-8000-00000000000${end}`)),
      printed: is('Læreplasser'),
    }),
  },
};
const anyCorrection = fc.oneof(
  ...Object.entries(kinds).map(([kind, fields]) => fc.record({ kind: is(kind), ...fields })),
);

/** A reading, and corrections of all kinds to it, some of which do not fit. */
export const anyCorrected: fc.Arbitrary<{ read: ReadResult; made: Made[] }> = fc
  .tuple(anyRead, fc.array(anyCorrection, { maxLength: 5 }))
  .map(([read, all]) => ({
    read,
    made: all.map((correction, index) => ({
      id: index + 2,
      correction: withTargets(correction, read) as Correction,
    })),
  }));

/** The same reading as another reader might give it: the same things under other keys. */
export function rekeyed(read: ReadResult): ReadResult {
  const goals = new Map(read.goals.map(({ key }, index) => [key, `g${read.goals.length - index}`]));
  const measures = new Map(
    read.measures.map(({ key }, index) => [key, `m${read.measures.length - index}`]),
  );
  const of = (keys: Map<string, string>, key: string | null) => key && (keys.get(key) ?? key);
  return {
    ...read,
    goals: read.goals.map((one) => ({
      ...one,
      key: goals.get(one.key) ?? one.key,
      parent: of(goals, one.parent),
    })),
    measures: read.measures.map((one) => ({
      ...one,
      key: measures.get(one.key) ?? one.key,
      goal: of(goals, one.goal),
      seeAlso: one.seeAlso.map((key) => measures.get(key) ?? key),
    })),
    budget: read.budget.map((one) => ({
      ...one,
      goal: of(goals, one.goal),
      measure: of(measures, one.measure),
    })),
  };
}
