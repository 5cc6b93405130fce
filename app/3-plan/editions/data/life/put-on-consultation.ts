import { z } from 'zod';
import {
  type CourseRefusal,
  consultationChangeRefusals,
  consultationRefusals,
} from '#3-plan/editions/core/life/graph.ts';
import { showEdition } from '#3-plan/plan/data/publish-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { consultationEndsOn, keepPaper } from './consultation.ts';
import { courseOf, enter, type Held, hold } from './hold.ts';

/** An edition as it was read from a page: another revision is a stale edit. */
export const OfEdition = z.object({
  editionId: z.uuid(),
  revision: z.coerce.number().int().min(1),
});

/** The last day, where answers are sent, and the case they are marked with when there is one. */
export const Consultation = OfEdition.extend({
  until: Day,
  contact: z.string().trim().min(3).max(500),
  caseNumber: z
    .string()
    .trim()
    .max(80)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null),
});
type Consultation = z.infer<typeof Consultation>;
export type StepRefusal = CourseRefusal | 'no-such-edition' | 'changed-meanwhile';
export type ConsultationRefusal = StepRefusal | 'in-the-past' | 'nothing-changed';

/**
 * Sends a draft out for everyone to comment on until a day. Its text is kept as it was sent out, item by item,
 * and can still be written.
 */
export const putOnConsultation = operation(
  {
    name: 'edition-put-on-consultation',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Consultation,
  },
  async (context, draft): Promise<Outcome<string, ConsultationRefusal>> => {
    const held = await hold(context, draft.editionId);
    if (!held) return refuse('no-such-edition');
    const found = [...consultationRefusals(courseOf(held)), ...draftRefusals(context, held, draft)];
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    if (!held.edition.published) await showEdition(context, held.edition);
    const hash = await goOn(context, held, draft);
    const { until, contact, caseNumber } = draft;
    context.record({
      about: ref('edition', draft.editionId),
      after: { until, contact, caseNumber, hash },
    });
    return accept(draft.editionId);
  },
);

/** Changes until when a consultation goes on, or where its answers are sent; what was sent out stays as it is. */
export const changeConsultation = operation(
  {
    name: 'consultation-changed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Consultation,
  },
  async (context, draft): Promise<Outcome<string, ConsultationRefusal>> => {
    const held = await hold(context, draft.editionId);
    if (!held) return refuse('no-such-edition');
    const found: ConsultationRefusal[] = [
      ...consultationChangeRefusals(held.edition.state),
      ...draftRefusals(context, held, draft),
    ];
    const { until, contact, caseNumber } = draft;
    const last = held.approving.life.at(-1);
    const before = last && pick(last);
    const same =
      before?.until === until && before.contact === contact && before.caseNumber === caseNumber;
    if (found.length === 0 && same) found.push('nothing-changed');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    await goOn(context, held, draft);
    context.record({
      about: ref('edition', draft.editionId),
      ...(before ? { before } : {}),
      after: { until, contact, caseNumber },
    });
    return accept(draft.editionId);
  },
);

function pick({ until, contact, caseNumber }: Held['approving']['life'][number]) {
  return { until, contact, caseNumber };
}

function draftRefusals(
  { now }: OperationContext,
  { edition }: Held,
  { revision, until }: Consultation,
): ConsultationRefusal[] {
  const found: ConsultationRefusal[] = [];
  if (edition.revision !== revision) found.push('changed-meanwhile');
  if (until < dayInNorway(now)) found.push('in-the-past');
  return found;
}

/** Keeps what is sent out, unless it is kept already, and notes until when. Gives the hash of what was kept. */
async function goOn(
  context: OperationContext,
  { edition }: Held,
  { until, contact, caseNumber }: Consultation,
): Promise<string> {
  const paper = await keepPaper(context, edition);
  const shown = { id: edition.id, published: true };
  await enter(context, shown, { state: 'on-consultation', until, contact, caseNumber });
  await consultationEndsOn(context, { ...edition, paperId: paper.id }, until);
  return paper.hash;
}
