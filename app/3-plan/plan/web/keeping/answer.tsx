import { proposalsPath } from '#3-plan/plan/core/keeping/paths.ts';
import {
  acceptProposal,
  declineProposal,
  withdrawProposal,
} from '#3-plan/plan/data/keeping/answer-proposal.ts';
import { Field } from '#ui/field.tsx';
import { keptForm, type Pages, type Shown } from './form-page.tsx';
import { type FoundProposal, proposalIn } from './proposal.tsx';
import { proposalFault, proposalSentences, proposalTexts as texts } from './proposal-texts.ts';
import { Proposed } from './proposed.tsx';

type Reason = keyof typeof proposalSentences;

const shared = {
  sentences: proposalSentences,
  fault: proposalFault,
  typedFrom: () => ({}),
};

/** Where one says yes to a proposal. */
export const acceptPage: Pages = keptForm<
  FoundProposal,
  typeof acceptProposal.takes,
  unknown,
  Reason
>({
  ...shared,
  operation: acceptProposal,
  find: (request) => proposalIn(request, 'godta'),
  title: texts.accept,
  lead: texts.acceptLead,
  save: texts.accept,
  draftFrom: ({ revision = null, why = '' }, { row }) => ({
    ...{ proposalId: row.proposal.id, revision, why },
  }),
  Fields: (shown) => (
    <>
      <Proposed lang={shown.request.lang} found={shown.found} />
      <Said shown={shown} />
    </>
  ),
});

/** Where one says no to a proposal. */
export const declinePage: Pages = keptForm<
  FoundProposal,
  typeof declineProposal.takes,
  unknown,
  Reason
>({
  ...shared,
  operation: declineProposal,
  find: (request) => proposalIn(request, 'avsla'),
  title: texts.decline,
  lead: texts.declineLead,
  save: texts.decline,
  draftFrom: ({ why = '' }, { row }) => ({ proposalId: row.proposal.id, why }),
  Fields: (shown) => <Said shown={shown} required />,
});

/** Where one takes one's own proposal back. */
export const withdrawPage: Pages = keptForm<
  FoundProposal,
  typeof withdrawProposal.takes,
  unknown,
  Reason
>({
  ...shared,
  operation: withdrawProposal,
  find: (request) => proposalIn(request, 'trekk'),
  title: texts.withdraw,
  lead: texts.withdrawLead,
  save: texts.withdraw,
  draftFrom: (_, { row }) => ({ proposalId: row.proposal.id }),
  Fields: () => null,
  next: (request) => proposalsPath(request.lang, request.place.slug),
});

function Said({ shown, required }: { shown: Shown<FoundProposal>; required?: boolean }) {
  const { request, typed, faults } = shown;
  return (
    <Field
      lang={request.lang}
      name="why"
      label={texts.answerWhy[request.lang]}
      value={typed.why ?? ''}
      error={faults.find(({ field }) => field === 'why')?.message}
      rows={3}
      required={required}
    />
  );
}
