import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { editions } from '#3-plan/plan/data/editions.ts';
import { type ImportRefusal, importPlan } from '#3-plan/plan/data/import-plan.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { type ActIn, type ActRefusal, actOnce, type Ground } from '#platform/acts/act.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { keepSource } from './keep-source.ts';

export type SourceFile = { name: string; mediaType: string; bytes: Buffer; forGood?: boolean };

/**
 * Keeps a document and the plan that was read from it as a draft edition, both or neither. The file's
 * SHA-256 in the edition is what ties them. Gives the edition's id and slug. Refuses a document that
 * was imported before, and what importing a plan refuses.
 */
export async function importDocument(
  ground: Ground,
  where: ActIn,
  source: SourceFile,
  content: PlanContent,
): Promise<Outcome<{ id: string; slug: string }, ImportRefusal | ActRefusal>> {
  const imported = await actOnce(ground, where, async (perform) => {
    // First, since two who keep the same file wait for each other here, and the second then sees
    // what the first imported.
    const kept = await perform(keepSource, source);
    if (!kept.ok) return kept;
    return perform(importPlan, { content, sourceSha256: kept.value });
  });
  if (!imported.ok) return imported;
  const slug = await inPartnership(
    ground.pool,
    { partnershipId: where.partnershipId, member: true },
    async (tx) => {
      const all = await editions(tx, where.partnershipId);
      return all.find(({ edition }) => edition.id === imported.value)?.edition.slug;
    },
  );
  if (slug === undefined) throw new Error(`the edition ${imported.value} is not there`);
  return accept({ id: imported.value, slug });
}
