import {
  Consultation,
  type ConsultationRefusal,
  journalled,
  toldRefusals,
} from '#3-plan/editions/core/life/consultation.ts';
import { consultationRefusals } from '#3-plan/editions/core/life/graph.ts';
import { showEdition } from '#3-plan/plan/data/publish-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { keepPaper, tellConsultation } from './consultation.ts';
import { courseOf, hold } from './hold.ts';

/**
 * Sends a draft out for everyone to comment on until a day. Its text is kept as it was sent out, item by item,
 * and can still be written.
 */
export const putOnConsultation = operation(
  {
    name: 'edition-put-on-consultation',
    may: ['editor', 'coordinator', 'administrator', 'system'],
    takes: Consultation,
  },
  async (context, draft): Promise<Outcome<string, ConsultationRefusal>> => {
    const { editionId, revision } = draft;
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const { edition } = held;
    const found: ConsultationRefusal[] = consultationRefusals(courseOf(held));
    if (edition.revision !== revision) found.push('changed-meanwhile');
    found.push(...toldRefusals(draft, dayInNorway(context.now)));
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    if (!edition.published) await showEdition(context, edition);
    const { hash, id: paperId } = await keepPaper(context, edition);
    await tellConsultation(context, { ...edition, paperId }, draft);
    context.record({ about: ref('edition', editionId), after: { ...journalled(draft), hash } });
    return accept(editionId);
  },
);
