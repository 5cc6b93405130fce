import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanFile, planJson } from '#3-plan/exchange/core/out/plan-json.ts';
import { PlanContent, type PlanDraft } from '#3-plan/plan/core/content.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { examples } from '../../../../examples/index.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { withoutKeys } from '../../../../tests/kept-plan.ts';
import { foundPartnership, importDraft } from '../../../../tests/small-plan.ts';
import { planContent } from './plan-content.ts';

const database = useDatabase();

async function exported(partnershipId: string): Promise<PlanContent> {
  const found = await inPartnership(database.ground.pool, { partnershipId, member: true }, (tx) =>
    planContent(tx, partnershipId, null),
  );
  if (found === null) throw new Error('no plan');
  const { $schema: _, ...content } = PlanFile.parse(JSON.parse(planJson(found.content, '/x')));
  return content;
}

describe('a plan that was imported', () => {
  const comesBack = async (plan: PlanDraft) => {
    const { partnershipId } = await foundPartnership(database.ground);
    await importDraft(database.ground, partnershipId, plan);
    const once = await exported(partnershipId);
    expect(withoutKeys(once)).toEqual(withoutKeys(PlanContent.parse(plan)));
    await importDraft(database.ground, partnershipId, once);
    expect(await exported(partnershipId)).toEqual(once);
  };

  test.each(examples.map(({ partnership, plan }) => [partnership.name, plan] as const))(
    'comes out as JSON with all it held, and in again as itself: %s',
    async (_, plan) => comesBack(plan),
  );

  test('comes out as JSON with all it held, and in again as itself, whatever its shape', async () => {
    await fc.assert(fc.asyncProperty(anyPlan, comesBack), { numRuns: 15 });
  });
});

test('a visitor is given no draft', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  await importDraft(database.ground, partnershipId);
  const found = await inPartnership(database.ground.pool, { partnershipId, member: false }, (tx) =>
    planContent(tx, partnershipId, null),
  );
  expect(found).toBeNull();
});
