import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { asSheet, type SheetTable, text, type Workbook } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { approvalsTable } from './approvals-table.ts';
import { type Labels, labelsOf } from './labels.ts';
import { inOrder } from './order.ts';
import { type EditionFacts, known, planFacts } from './plan-facts.ts';
import { budgetSheet, factsSheet, fundingSheet, goalsSheet, measuresSheet } from './sheets.ts';
import { sheetNames } from './words.ts';

/** The sheets of a plan's workbook, in the order of its document. */
const planSheets = ['goals', 'measures', 'budget', 'funding', 'approvals'] as const;
export type PlanSheet = (typeof planSheets)[number];

/** A plan as a workbook in its own language: what it is, then each kind of thing on a sheet of its own. */
export function planWorkbook(
  plan: PlanContent,
  facts: EditionFacts,
  labels: Labels = labelsOf(inOrder(plan)),
): Workbook {
  const content = inOrder(plan);
  const { lang } = content;
  const title = printableLine(content.title) || '–';
  const owner = printableLine(facts.owner);
  const named = known(
    [
      ['title', text(title)],
      ['owner', text(owner)],
    ],
    lang,
  );
  const about = factsSheet([...named, ...planFacts(content, facts)], lang);
  return {
    title,
    owner,
    lang,
    sheets: [
      { name: sheetNames.about[lang], table: about },
      ...planSheets.map((sheet) => ({
        name: sheetNames[sheet][lang],
        table: sheets[sheet](content, labels),
      })),
    ],
  };
}

/** One sheet of a plan alone, as a file of rows. */
export function planSheet(plan: PlanContent, sheet: PlanSheet): SheetTable {
  const content = inOrder(plan);
  return sheets[sheet](content, labelsOf(content));
}

const sheets: Record<PlanSheet, (content: PlanContent, labels: Labels) => SheetTable> = {
  goals: goalsSheet,
  measures: measuresSheet,
  budget: budgetSheet,
  funding: fundingSheet,
  approvals: (content) => asSheet(approvalsTable(content)),
};
