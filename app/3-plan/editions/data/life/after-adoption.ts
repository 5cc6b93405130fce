import { type AfterRefusal, afterRefusals } from '#3-plan/editions/core/life/graph.ts';
import { OfEdition } from '#3-plan/editions/core/life/step.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { enter, hold } from './hold.ts';

export const Afterwards = OfEdition.extend({ day: Day });
export type AfterwardsRefusal = AfterRefusal | 'no-such-edition' | 'changed-meanwhile';

function said(name: string, state: 'approved-by-state' | 'paid') {
  return operation(
    { name, may: ['coordinator', 'administrator'], takes: Afterwards },
    async (context, { editionId, revision, day }): Promise<Outcome<string, AfterwardsRefusal>> => {
      const held = await hold(context, editionId);
      if (!held) return refuse('no-such-edition');
      const { edition, frame } = held;
      const today = dayInNorway(context.now);
      const now = { state: edition.state, frame: frame?.kind ?? null };
      const found: AfterwardsRefusal[] = afterRefusals(now, state, { day, today });
      if (edition.revision !== revision) found.push('changed-meanwhile');
      const [first, ...more] = found;
      if (first) return refuse(first, ...more);
      await enter(context, edition, { state, day });
      context.record({
        about: ref('edition', editionId),
        before: { state: edition.state },
        after: { state, day },
      });
      return accept(editionId);
    },
  );
}

/** Says that the state has approved an adopted edition under an agreement with it. */
export const approvedByState = said('edition-approved-by-state', 'approved-by-state');

/** Says that the state has paid what it approved. */
export const paidByState = said('edition-paid', 'paid');
