import { z } from 'zod';
import { freeze } from '#3-plan/editions/core/life/frozen.ts';
import { putForwardRefusals, versionRefusals } from '#3-plan/editions/core/life/graph.ts';
import { OfEdition, type StepRefusal } from '#3-plan/editions/core/life/step.ts';
import { editionVersion } from '#3-plan/editions/data/tables.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import { showEdition } from '#3-plan/plan/data/publish-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { sha256Of } from '#platform/files/files.ts';
import { consultationIsOver } from './consultation.ts';
import { noteWhoMustDecide } from './due.ts';
import { courseOf, enter, type Held, hold } from './hold.ts';

/** `on`: the day it was put forward, where that was before its text came here; a note says how that is known. */
const Forward = OfEdition.extend({
  on: Day.optional(),
  note: z.string().trim().max(4_000).nullable().default(null),
});

/**
 * Puts an edition forward to the bodies that decide: its text is frozen as version 1 and kept whole, and
 * everyone can read it. Gives the number of the version.
 */
export const putForward = operation(
  {
    name: 'edition-put-forward',
    may: ['editor', 'coordinator', 'administrator', 'system'],
    takes: Forward,
  },
  async (context, draft): Promise<Outcome<number, StepRefusal>> => {
    const { editionId, revision, on, note } = draft;
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const found: StepRefusal[] = putForwardRefusals(courseOf(held));
    if (held.edition.revision !== revision) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    if (!held.edition.published) await showEdition(context, held.edition);
    await consultationIsOver(context, held.edition);
    return accept(
      await freezeVersion(context, held, { approvalId: null, note: null }, { on, note }),
    );
  },
);

export const NewVersion = OfEdition.extend({ note: z.string().trim().min(3).max(4_000) });

/**
 * Puts the text forward anew with the change a body asked for, as the next version: frozen and kept whole
 * beside those before it. Says what the body changed. Gives the number of the version.
 */
export const makeVersion = operation(
  { name: 'version-made', may: ['editor', 'coordinator', 'administrator'], takes: NewVersion },
  async (context, { editionId, revision, note }): Promise<Outcome<number, StepRefusal>> => {
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const course = courseOf(held);
    const found: StepRefusal[] = versionRefusals(course);
    if (held.edition.revision !== revision) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    return accept(await freezeVersion(context, held, { approvalId: course.backFor, note }));
  },
);

async function freezeVersion(
  context: OperationContext,
  { edition, approving }: Held,
  madeFor: { approvalId: string | null; note: string | null },
  { on, note }: { on?: string | undefined; note: string | null } = { note: madeFor.note },
): Promise<number> {
  const { tx, partnershipId, now, record } = context;
  const read = await planContent(tx, partnershipId, edition.slug);
  if (!read) throw new Error('an edition that is held has no content');
  const content = freeze(read.content);
  const hash = sha256Of(Buffer.from(content));
  const number = approving.versions.length + 1;
  await tx.insert(editionVersion).values({
    ...{ partnershipId, editionId: edition.id, published: true, number, content, hash },
    ...{ ...madeFor, at: now },
  });
  const shown = { id: edition.id, published: true };
  const today = dayInNorway(now);
  const day = on !== undefined && on < today ? on : today;
  await enter(context, shown, { state: 'put-forward', version: number, ...madeFor, day, note });
  await noteWhoMustDecide(context, shown);
  record({ about: ref('edition', edition.id), after: { version: number, hash, ...madeFor } });
  return number;
}
