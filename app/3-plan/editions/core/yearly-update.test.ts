import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { printableLine } from '#base/printable.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { smallPlan } from '../../../../tests/small-plan.ts';
import { difference, listsOf } from './difference.ts';
import type { Update } from './told.ts';
import { yearlyUpdate } from './yearly-update.ts';
import { yearlyWorkbook } from './yearly-workbook.ts';

function updateOf(before: PlanContent, after: PlanContent, own: Partial<Update> = {}): Update {
  const found = difference(before, after);
  return { before, after, difference: found, said: () => null, owner: 'Kysten', ...own };
}

function printed(update: Update): string {
  return JSON.stringify(yearlyUpdate(update), (_, one) =>
    typeof one === 'bigint' ? `${one}` : one,
  );
}

const before = PlanContent.parse(smallPlan);

test('a yearly update says why, what ended things gave, and where nobody has said why', () => {
  const after = { ...before, title: 'Handlingsplan 2027', measures: before.measures.slice(0, 1) };
  const reason = 'Skolene fikk det til selv.\nVi trengs ikke.';
  const contributed = 'Tolv lærere var ute.';
  const said = () => ({ reason, contributed, revision: 1 });
  const told = printed(updateOf(before, after, { said }));
  for (const words of [
    'Årlig oppdatering: Handlingsplan 2027',
    'Endringer siden Handlingsplan 2026',
    'Nye mål og tiltak siden Handlingsplan 2026: 0. Endret: 0. Avsluttet: 1.',
    '2a. Hospitering for lærere',
    '"Skolene fikk det til selv.","Vi trengs ikke."',
    contributed,
  ]) {
    expect(told).toContain(words);
  }
  expect(printed(updateOf(before, after))).toContain('Ingen begrunnelse er gitt.');
});

test('of any two editions it tells of everything that differs, on lines a document can hold', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      const update = updateOf(one, other);
      const lists = listsOf(update.difference);
      const many = lists.new.length + lists.changed.length + lists.ended.length;
      const { blocks } = yearlyUpdate(update);
      const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
      expect(headings.filter(({ level }) => level === 2)).toHaveLength(many);
      for (const { text } of headings) expect(text).toBe(printableLine(text));
      const [sheet] = yearlyWorkbook(update).sheets;
      expect([...(sheet?.table.rows ?? [])]).toHaveLength(many);
    }),
    { numRuns: 30 },
  );
});
