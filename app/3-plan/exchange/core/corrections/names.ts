import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { Correction } from './correction.ts';
import { plain } from './printed.ts';
import { type Applied, changed, find, findAll, type State } from './state.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** One name for all of them, among leads, partners, bodies and sources. */
export function uniteNames(state: State, { names, as }: Of<'names-are-one'>): Applied {
  const same = new Set([...names, as].map(plain));
  // The name they get is no fault in itself: some other must be there.
  const is = (name: string) => name !== as && same.has(plain(name));
  const { measures, approvals, amounts } = state;
  const found =
    measures.some(({ leads, partners }) => leads.some(is) || partners.some(is)) ||
    approvals.some(({ body }) => is(body)) ||
    amounts.some(({ source }) => source !== null && is(source));
  if (!found) return 'nothing-to-do';
  const one = (name: string) => (is(name) ? as : name);
  return {
    ...state,
    measures: measures.map((measure) =>
      measure.leads.some(is) || measure.partners.some(is)
        ? withActors(measure, measure.leads.map(one), measure.partners.map(one))
        : measure,
    ),
    approvals: approvals.map((approval) => ({ ...approval, body: one(approval.body) })),
    amounts: amounts.map((amount) =>
      amount.source === null ? amount : { ...amount, source: one(amount.source) },
    ),
  };
}

/** Nobody twice: who leads also takes part, and is named once. */
function withActors(
  measure: ReadMeasure,
  leads: readonly string[],
  partners: readonly string[],
): ReadMeasure {
  const leading = new Set(leads);
  const others = [...new Set(partners)].filter((name) => !leading.has(name));
  return { ...measure, leads: [...leading], partners: others };
}

/** Every name of the measures among those who lead, or among those who take part. */
export function moveNames(state: State, { measures, to }: Of<'names-moved'>): Applied {
  const keys = findAll(state, 'measure', measures);
  if (keys === null) return 'not-found';
  const from = to === 'leads' ? 'partners' : 'leads';
  const wanted = new Set(keys);
  const some = state.measures.some(
    ({ key, ...measure }) => wanted.has(key) && measure[from].length,
  );
  if (!some) return 'nothing-to-do';
  return {
    ...state,
    measures: state.measures.map((measure) => {
      if (!wanted.has(measure.key)) return measure;
      const all = [...new Set([...measure.leads, ...measure.partners])];
      return { ...measure, [from]: [], [to]: all, sure: true };
    }),
  };
}

/** Puts in each measure the names its row has in a column; they are nothing else in it then. */
export function readColumn(state: State, { rows, to }: Of<'column-read'>): Applied {
  const other = to === 'leads' ? 'partners' : 'leads';
  let measures = state.measures;
  for (const { measure, names } of rows) {
    const key = find(state, 'measure', measure);
    if (key === null) return 'not-found';
    measures = changed(measures, key, (one) => ({
      ...one,
      [to]: names,
      [other]: one[other].filter((name) => !names.includes(name)),
      sure: true,
    }));
  }
  return { ...state, measures };
}
