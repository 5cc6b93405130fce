import { z } from 'zod';
import { BudgetLineContent, FundingContent, PlanContent } from '#3-plan/plan/core/content.ts';

/** Whole øre in digits: a number of that size would be rounded by some who read it. */
const Ore = z.codec(z.string().regex(/^-?\d{1,20}$/), z.bigint(), {
  decode: (digits) => BigInt(digits),
  encode: (amount) => String(amount),
});

/** A plan as a JSON file holds it: all of its content, amounts as digits of whole øre. */
export const PlanFile = z.object({
  $schema: z.string(),
  ...PlanContent.shape,
  budget: z.array(BudgetLineContent.extend({ amount: Ore })),
  funding: z.array(FundingContent.extend({ amount: Ore })),
});

/** A plan as the text of its JSON file; `schema` is the address that says what the file may hold. */
export function planJson(content: PlanContent, schema: string): string {
  return `${JSON.stringify(z.encode(PlanFile, { $schema: schema, ...content }), null, 2)}\n`;
}

/** The schema of the file, for those who read it. */
export function planFileSchema(): object {
  const schema = z.toJSONSchema(PlanFile, { io: 'input', target: 'draft-2020-12' });
  return { title: 'A plan as Tannhjul gives it out', ...schema };
}
