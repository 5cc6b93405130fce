import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { WrittenBlock, WrittenDocument } from '#base/document.ts';
import { formatPeriod } from '#base/format.ts';
import { printableLine } from '#base/printable.ts';
import { approvalsTable } from './approvals-table.ts';
import { goalsAndMeasures } from './goals-and-measures.ts';
import { type Labels, labelsOf } from './labels.ts';
import { budgetTables, fundingTables } from './money-tables.ts';
import { inOrder } from './order.ts';
import { type EditionFacts, planFacts } from './plan-facts.ts';
import { captions, chapters } from './words.ts';

/**
 * A plan as a document, in the plan's own language: what it is, its goals and measures in reading
 * order, its money, and the bodies that decide. What the plan has nothing of has no chapter. `labels`
 * are what goals and measures are called; a part of a plan calls them what the whole plan does.
 */
export function planDocument(
  plan: PlanContent,
  facts: EditionFacts,
  labels: Labels = labelsOf(inOrder(plan)),
): WrittenDocument {
  const content = inOrder(plan);
  const { lang } = content;
  const chapter = (name: keyof typeof chapters, blocks: readonly WrittenBlock[]): WrittenBlock[] =>
    blocks.length === 0
      ? []
      : [{ kind: 'heading', level: 1, text: chapters[name][lang] }, ...blocks];
  const approvals = content.approvals.length > 0 ? [approvalsTable(content)] : [];
  return {
    title: printableLine(content.title) || '–',
    subtitle: printableLine(facts.partOf ?? subtitleOf(content)),
    owner: printableLine(facts.owner),
    lang,
    blocks: [
      ...chapter('about', [
        { kind: 'facts', caption: captions.about[lang], facts: planFacts(content, facts) },
      ]),
      ...goalsAndMeasures(content, labels),
      ...chapter('budget', budgetTables(content, labels)),
      ...chapter('funding', fundingTables(content, labels)),
      ...chapter('approvals', approvals),
    ],
  };
}

/** The strategy or agreement a plan stands under with its years, else the plan's own years; may be empty. */
function subtitleOf({ frame, lang, ...plan }: PlanContent): string {
  const { from, to } = frame ?? plan;
  const period = from === null && to === null ? '' : formatPeriod({ from, to }, lang);
  if (frame === null) return plan.title.includes(period) ? '' : period;
  const title = printableLine(frame.title);
  return title.includes(period) ? title : `${title} ${period}`;
}
