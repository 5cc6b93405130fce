import type { AmountFields, Correction } from './correction.ts';
import { madeKey } from './printed.ts';
import { type Applied, changed, find, type KeyedAmount, type State, withMade } from './state.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;
type About = Pick<KeyedAmount, 'goal' | 'measure' | 'item'>;

/** The amount's goal, measure and item; null when what it is to be for is not there. */
function aboutOf(state: State, about: AmountFields['about'], item: string | null): About | null {
  if (about.of === 'item') return { goal: null, measure: null, item: about.item };
  const key = find(state, about.of, about.target);
  if (key === null) return null;
  if (about.of === 'goal') return { goal: key, measure: null, item };
  const measure = state.measures.find((one) => one.key === key);
  return { goal: measure?.goal ?? null, measure: key, item };
}

export function changeAmount(state: State, { amount, to }: Of<'amount-changed'>): Applied {
  const key = find(state, 'amount', amount);
  const was = state.amounts.find((one) => one.key === key);
  if (!was) return 'not-found';
  const { about, ...fields } = to;
  const moved = about ? aboutOf(state, about, was.item) : {};
  if (moved === null) return 'not-found';
  const amounts = changed(state.amounts, was.key, (one) => ({ ...one, ...fields, ...moved }));
  return { ...state, amounts };
}

export function addAmount(state: State, id: number, { amount }: Of<'amount-added'>): Applied {
  const { about, ...fields } = amount;
  const of = aboutOf(state, about, null);
  if (of === null) return 'not-found';
  const key = madeKey(id);
  const added: KeyedAmount = { ...fields, ...of, key, where: {} };
  const name = [fields.year, fields.source, fields.amount].filter((part) => part !== null);
  return withMade({ ...state, amounts: [...state.amounts, added] }, key, name.join(' · '));
}

export function dropAmount(state: State, { amount }: Of<'amount-dropped'>): Applied {
  const key = find(state, 'amount', amount);
  if (key === null) return 'not-found';
  return { ...state, amounts: state.amounts.filter((one) => one.key !== key) };
}

export function changeApproval(state: State, { approval, to }: Of<'approval-changed'>): Applied {
  const key = find(state, 'approval', approval);
  if (key === null) return 'not-found';
  return { ...state, approvals: changed(state.approvals, key, (one) => ({ ...one, ...to })) };
}

export function addApproval(state: State, id: number, { approval }: Of<'approval-added'>): Applied {
  const key = madeKey(id);
  const approvals = [...state.approvals, { ...approval, key, where: {} }];
  return withMade({ ...state, approvals }, key, approval.body);
}

export function dropApproval(state: State, { approval }: Of<'approval-dropped'>): Applied {
  const key = find(state, 'approval', approval);
  if (key === null) return 'not-found';
  return { ...state, approvals: state.approvals.filter((one) => one.key !== key) };
}
