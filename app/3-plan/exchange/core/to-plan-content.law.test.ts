import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { contentFaults } from '#3-plan/plan/core/tree.ts';
import { amount, goal, measure, reading } from '../../../../tests/readings.ts';
import { amountsAsRead } from './amounts-as-read.ts';
import type { ReadAmount } from './contract.ts';
import { toPlanContent } from './to-plan-content.ts';

const otherwise = { title: 'plan-fra-kysten', lang: 'nn' } as const;

describe('whatever was read', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constant('x'.repeat(20_001)),
  );
  const anyName = fc.oneof(fc.constantFrom('Rådet', 'Verftet ', ''), anyText);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const anyDate = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    fc.constantFrom('2026-02-28', '2026-02-31', '2026-00-00', '2025', '2026'),
  );
  const dates = { from: maybe(anyDate), to: maybe(anyDate) };
  const anyMeasures = fc.array(
    fc.record({
      ref: maybe(anyText),
      title: anyText,
      challenge: maybe(anyText),
      steps: fc.array(anyText, { maxLength: 2 }),
      leads: fc.array(anyName, { maxLength: 3 }),
      ...dates,
    }),
    { maxLength: 3 },
  );
  const anyAmounts = fc.array(
    fc.record({
      item: maybe(anyText),
      goal: maybe(fc.constant('g1')),
      source: maybe(anyName),
      year: maybe(fc.integer({ min: 0, max: 3000 })),
      amount: maybe(fc.integer()),
      role: fc.constantFrom('line', 'total', 'funding'),
    }),
    { maxLength: 4 },
  );
  const anyReading = fc
    .record({
      plan: fc.record({
        title: maybe(anyText),
        language: maybe(fc.constantFrom('nb', 'nn', 'en')),
        ...dates,
        frame: maybe(fc.record(dates)),
      }),
      goals: fc.array(fc.record({ title: anyText, weight: maybe(fc.nat(200)) }), {
        minLength: 1,
        maxLength: 3,
      }),
      measures: anyMeasures,
      budget: anyAmounts,
      approvals: fc.array(fc.record({ body: anyName, date: maybe(anyDate) }), { maxLength: 3 }),
    })
    .map((any) =>
      reading({
        plan: any.plan,
        goals: any.goals.map((one, index) => goal(`g${index + 1}`, one)),
        measures: any.measures.map((one, index) =>
          measure(`m${index + 1}`, { goal: 'g1', ...one }),
        ),
        budget: any.budget.map((one) => amount(one as Partial<ReadAmount>)),
        approvals: any.approvals.map((one) => ({ ...one, where: {} })),
      }),
    );

  test('what comes of it can be kept, and hangs together', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        const { content } = toPlanContent(read, otherwise);
        expect(PlanContent.safeParse(content).error).toBeUndefined();
        expect(contentFaults(content)).toEqual([]);
        expect(
          JSON.stringify(content, (_, part) => (typeof part === 'bigint' ? '' : part)),
        ).not.toContain('\\u0000');
      }),
    );
  });

  test('the money is all there, or noted', () => {
    fc.assert(
      fc.property(anyReading, (read) => {
        const { content, notes } = toPlanContent(read, otherwise);
        const printed = read.budget.filter(({ role }) => role !== 'total').length;
        const lost = notes.filter(({ code }) => code === 'amount-left-out').length;
        expect(content.budget.length + content.funding.length + lost).toBe(printed);
      }),
    );
  });

  test('the amounts are as they were read, until one is changed or taken away', () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom('budget', 'funding'), (read, part) => {
        const { content } = toPlanContent(read, otherwise);
        expect(amountsAsRead(content, read.budget)).toBe(true);
        const [first, ...others] = content[part];
        if (!first) return;
        const changed = { ...first, amount: first.amount + 1n };
        for (const amounts of [others, [changed, ...others], [first, ...content[part]]]) {
          expect(amountsAsRead({ ...content, [part]: amounts }, read.budget)).toBe(false);
        }
        expect(amountsAsRead({ ...content, [part]: [...others, first] }, read.budget)).toBe(true);
      }),
    );
  });
});
