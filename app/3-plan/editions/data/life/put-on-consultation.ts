import { z } from 'zod';
import { type CourseRefusal, consultationRefusals } from '#3-plan/editions/core/life/graph.ts';
import { showEdition } from '#3-plan/plan/data/publish-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { courseOf, enter, hold } from './hold.ts';

/** An edition as it was read from a page: another revision is a stale edit. */
export const OfEdition = z.object({
  editionId: z.uuid(),
  revision: z.coerce.number().int().min(1),
});

export const Consultation = OfEdition.extend({ until: Day });
export type StepRefusal = CourseRefusal | 'no-such-edition' | 'changed-meanwhile';
export type ConsultationRefusal = StepRefusal | 'in-the-past';

/** Shows everyone a draft for them to comment on until a day. It can still be written. */
export const putOnConsultation = operation(
  {
    name: 'edition-put-on-consultation',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Consultation,
  },
  async (
    context,
    { editionId, revision, until },
  ): Promise<Outcome<string, ConsultationRefusal>> => {
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const found: ConsultationRefusal[] = consultationRefusals(courseOf(held));
    if (held.edition.revision !== revision) found.push('changed-meanwhile');
    if (until < dayInNorway(context.now)) found.push('in-the-past');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    if (!held.edition.published) await showEdition(context, held.edition);
    await enter(context, { id: editionId, published: true }, { state: 'on-consultation', until });
    context.record({ about: ref('edition', editionId), after: { until } });
    return accept(editionId);
  },
);
