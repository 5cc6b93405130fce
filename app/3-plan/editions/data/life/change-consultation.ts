import {
  Consultation,
  type ConsultationRefusal,
  journalled,
  tellsTheSame,
  toldRefusals,
} from '#3-plan/editions/core/life/consultation.ts';
import { consultationChangeRefusals } from '#3-plan/editions/core/life/graph.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { keepPaper, tellConsultation } from './consultation.ts';
import { hold } from './hold.ts';

/** Changes until when a consultation goes on, or where its answers are sent; what was sent out stays as it is. */
export const changeConsultation = operation(
  {
    name: 'consultation-changed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: Consultation,
  },
  async (context, draft): Promise<Outcome<string, ConsultationRefusal>> => {
    const { editionId, revision } = draft;
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const { edition, approving } = held;
    const found: ConsultationRefusal[] = consultationChangeRefusals(edition.state);
    if (edition.revision !== revision) found.push('changed-meanwhile');
    found.push(...toldRefusals(draft, dayInNorway(context.now)));
    const last = approving.life.at(-1);
    if (found.length === 0 && last && tellsTheSame(last, draft)) found.push('nothing-changed');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    // An edition that was put on consultation before texts were kept has none yet.
    const { id: paperId } = await keepPaper(context, edition);
    await tellConsultation(context, { ...edition, paperId }, draft);
    context.record({
      about: ref('edition', editionId),
      ...(last ? { before: journalled(last) } : {}),
      after: { ...journalled(draft), newContact: last?.contact !== draft.contact },
    });
    return accept(editionId);
  },
);
