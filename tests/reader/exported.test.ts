import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import type { EditionFacts } from '#3-plan/exchange/core/out/plan-facts.ts';
import { planWorkbook } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Block } from '#base/block.ts';
import type { Outcome } from '#base/outcome.ts';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { blocksOfXlsx } from '#platform/documents/xlsx.ts';
import { docxHere } from '#platform/export/docx/docx-here.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import { examples } from '../../examples/index.ts';
import { anyPlan } from '../any-plan.ts';
import { asContract, asRead } from '../read-back.ts';

const facts: EditionFacts = { owner: 'Kompetanseforum Midt', state: 'adopted' };

/** A sheet counts with fifteen figures: øre are kept in amounts below ten thousand milliard kroner. */
function inSheets(plan: PlanContent): PlanContent {
  const smaller = <Line extends { amount: bigint }>(line: Line) => ({
    ...line,
    amount: line.amount % 10n ** 15n,
  });
  return { ...plan, budget: plan.budget.map(smaller), funding: plan.funding.map(smaller) };
}

/** Prose of several lines, some of them in a list, as people write it and the reader keeps it. */
function inLines(plan: PlanContent): PlanContent {
  const broken = (prose: string | null) =>
    prose?.replaceAll(' – ', '\n- ').replaceAll(' æ ', '\n\n').trim() ?? null;
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({ ...goal, purpose: broken(goal.purpose) })),
    measures: plan.measures.map((measure) => ({
      ...measure,
      challenge: broken(measure.challenge),
      description: broken(measure.description),
    })),
  };
}

const formats: Record<string, (plan: PlanContent) => Promise<Outcome<Block[], string>>> = {
  Word: async (plan) => blocksOfDocx(await docxHere(planDocument(plan, facts))),
  Excel: async (plan) => blocksOfXlsx(await whole(writeXlsx(planWorkbook(plan, facts)))),
};

describe.each(Object.entries(formats))('a plan written for %s and read back', (_name, write) => {
  const back = async (plan: PlanContent) => {
    const blocks = await write(plan);
    if (!blocks.ok) throw new Error(blocks.refused.join());
    return asRead(readDocument(blocks.value));
  };

  test.each(examples.map(({ partnership, plan }) => [partnership.name, plan] as const))(
    'is the same plan: %s',
    async (_partnership, draft) => {
      const plan = inOrder(PlanContent.parse(draft));
      expect(await back(plan)).toEqual(asContract(plan));
    },
  );

  test('is the same plan, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan
          .filter(({ goals, measures }) => goals.length + measures.length > 0)
          .map(inSheets)
          .map(inLines),
        async (plan) => {
          expect(await back(plan)).toEqual(asContract(inOrder(plan)));
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
