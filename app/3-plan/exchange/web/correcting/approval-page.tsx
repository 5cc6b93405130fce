import type { ReadApproval } from '#3-plan/exchange/core/contract.ts';
import { DropApproval } from './amount-others.tsx';
import { ReadField } from './fields.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import { changedIn, type Typed, yearOrDay } from './typed.ts';

type KeyedApproval = ReadApproval & { key: string };

const lead = {
  nb: 'Organet som skal godkjenne planen, og dagen det skal skje.',
  nn: 'Organet som skal godkjenne planen, og dagen det skjer.',
  en: 'The body that is to approve the plan, and the day it is to happen.',
};

/** A body that decides, and when. */
export const correctApprovalPage = correctionPage<KeyedApproval>({
  find: ({ result, corrected }, { params }) => {
    const at = corrected.keys.approvals.indexOf(params.approval ?? '');
    const approval = result.approvals[at];
    return approval ? { ...approval, key: params.approval ?? '' } : null;
  },
  title: { nb: 'Rett organet', nn: 'Rett organet', en: 'Correct the body' },
  lead,
  initial: ({ body, date }) => ({ body, date: date ?? '' }),
  draft: (typed, initial, { key }, read) => {
    const all = drafted(typed);
    const changed = changedIn(['body', 'date'], typed, initial);
    const to = Object.fromEntries(changed.map((field) => [field, all[field]]));
    const approval = read.corrected.target('approval', key);
    return { correction: { kind: 'approval-changed', approval, to } };
  },
  Fields,
  Others: DropApproval,
  where: ({ where }) => where,
  anchor: () => 'vedtak',
});

/** A body that was not read. */
export const addApprovalPage = correctionPage<'new'>({
  find: () => 'new',
  title: { nb: 'Legg til et organ', nn: 'Legg til eit organ', en: 'Add a body' },
  lead,
  initial: () => ({}),
  draft: (typed) => ({ correction: { kind: 'approval-added', approval: drafted(typed) } }),
  Fields,
  where: () => null,
  anchor: () => 'vedtak',
});

function drafted(typed: Typed) {
  return { body: typed.body ?? '', date: yearOrDay(typed.date) };
}

function Fields<Thing>(shown: Shown<Thing>) {
  return (
    <>
      <ReadField shown={shown} name="body" required spelled />
      <ReadField shown={shown} name="date" />
    </>
  );
}
