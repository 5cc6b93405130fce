import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type AdoptRefusal, adoptRefusals } from '#3-plan/editions/core/life/bodies.ts';
import { laterHolds, placesTaken } from '#3-plan/editions/core/life/graph.ts';
import { OfEdition } from '#3-plan/editions/core/life/step.ts';
import { openErrors } from '#3-plan/exchange/data/open-findings.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { adoptMeasures } from '#3-plan/plan/data/write-state.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { standingsOf, versionsRead } from './approving.ts';
import { enter, type Held, hold } from './hold.ts';

export const Adoption = OfEdition.extend({ why: z.string().trim().max(4_000).default('') });
export type AdoptionRefusal = AdoptRefusal | 'no-such-edition' | 'changed-meanwhile';

/**
 * Adopts an edition that every body has agreed to, though the checks find errors in it: who does it says why,
 * and that is kept and shown. Without errors it is adopted by itself with the last decision. Those it takes
 * the place of are superseded in the same act.
 */
export const adoptEdition = operation(
  { name: 'edition-adopted', may: ['coordinator', 'administrator'], takes: Adoption },
  async (context, { editionId, revision, why }): Promise<Outcome<string, AdoptionRefusal>> => {
    const held = await hold(context, editionId);
    if (!held) return refuse('no-such-edition');
    const found: AdoptionRefusal[] = await refusalsOf(context, held, why);
    if (held.edition.revision !== revision) found.push('changed-meanwhile');
    const [first, ...more] = found;
    if (first) return refuse(first, ...more);
    await adopt(context, held, why === '' ? null : why);
    return accept(editionId);
  },
);

/** Adopts a held edition when nothing stands against it. Says whether it did. */
export async function adoptWhenAllAgree(context: OperationContext, held: Held): Promise<boolean> {
  if ((await refusalsOf(context, held, '')).length > 0) return false;
  await adopt(context, held, null);
  return true;
}

async function refusalsOf(
  { tx, partnershipId }: OperationContext,
  { edition: one, approving }: Held,
  why: string,
): Promise<AdoptRefusal[]> {
  const standings = await standingsOf(approving, versionsRead(tx, one));
  const asked = { state: one.state, standings, why };
  const without = adoptRefusals({ ...asked, errors: 0, laterHolds: false });
  // Looking for errors takes the whole plan, and is of no use while others have yet to decide.
  if (without.length > 0) return without;
  const all = await editionsHeld({ tx, partnershipId });
  const errors = (await openErrors(tx, one)).length;
  return adoptRefusals({ ...asked, errors, laterHolds: laterHolds(all, one) });
}

async function adopt(
  context: OperationContext,
  { edition: one, approving }: Held,
  note: string | null,
): Promise<void> {
  const { tx, record } = context;
  for (const older of placesTaken(await editionsHeld(context), one)) {
    await enter(context, older, { state: 'superseded' });
    record({
      as: 'edition-superseded',
      about: ref('edition', older.id),
      before: { state: older.state },
      after: { by: one.id },
    });
  }
  const version = approving.versions.at(-1)?.number ?? null;
  await enter(context, one, { state: 'adopted', version, note });
  await adoptMeasures(tx, one);
  record({
    as: 'edition-adopted',
    about: ref('edition', one.id),
    before: { state: one.state },
    after: { version },
    ...(note === null ? {} : { why: note }),
  });
}

async function editionsHeld({ tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>) {
  return tx.select().from(edition).where(eq(edition.partnershipId, partnershipId));
}
