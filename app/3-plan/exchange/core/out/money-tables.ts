import { budgetTable } from '#3-plan/plan/core/budget.ts';
import type { BudgetLineContent, FundingContent, PlanContent } from '#3-plan/plan/core/content.ts';
import { certaintyNames } from '#3-plan/plan/core/names.ts';
import {
  type Column,
  money,
  nothing,
  text,
  texts,
  type Value,
  type WrittenTable,
} from '#base/document.ts';
import { type Money, sum } from '#base/money.ts';
import { printableLine } from '#base/printable.ts';
import type { Lang } from '#base/text.ts';
import { itemLabel, type Labels } from './labels.ts';
import { captions, phrases, type Term, terms } from './words.ts';

/** Years beside each other on a page; a plan for more has more tables. */
const yearsOnPage = 4;

/** One row of a table of years: what stands before the years, and the amount of each. */
type Row = { head: Value[]; amounts: Map<number, Money> };

/** What the plan costs by goal, measure or item and year; a sum counts each øre once. */
export function budgetTables(content: PlanContent, labels: Labels): WrittenTable[] {
  const { budget, lang } = content;
  const names = new Set(labels.values());
  const placeOf = places(content);
  const lines = budget.toSorted((one, other) => placeOf(one) - placeOf(other));
  const rows = rowsByYear(lines, (line) => [text(aboutLabel(line, labels, names))]);
  const { years, totals } = budgetTable(
    content.goals.map(({ key, parent, title }) => ({ id: key, parentId: parent, title })),
    content.measures.map(({ key, goal }) => ({ id: key, goalId: goal })),
    budget.map(({ goal, measure, ...rest }) => ({ ...rest, goalId: goal, measureId: measure })),
  );
  const totalOf = (year: number) => totals[years.indexOf(year)] ?? 0n;
  return tablesOf({ name: 'budget', heads: ['about'], rows, lang, totalOf });
}

/** Where the money comes from: each source and who pays, and what it is for and how sure it is. */
export function fundingTables(content: PlanContent, labels: Labels): WrittenTable[] {
  const { funding, lang } = content;
  const names = new Set(labels.values());
  const rows = rowsByYear(funding, (line) => [
    texts([printableLine(line.source) || '–', ...payer(line, lang)]),
    texts([aboutLabel(line, labels, names), certainty(line, lang)]),
  ]);
  const totalOf = (year: number) =>
    sum(funding.filter((line) => line.year === year).map(({ amount }) => amount));
  return tablesOf({ name: 'funding', heads: ['source', 'about'], rows, lang, totalOf });
}

function payer({ payer: name }: FundingContent, lang: Lang): string[] {
  return name === null ? [] : [`${terms.payer[lang]}: ${printableLine(name)}`];
}

function certainty(line: FundingContent, lang: Lang): string {
  const how = certaintyNames[line.certainty][lang];
  return line.carryOver ? `${how}, ${phrases.carriedOver[lang]}` : how;
}

type What = Pick<BudgetLineContent, 'goal' | 'measure' | 'item'>;

function aboutLabel(what: What, labels: Labels, names: ReadonlySet<string>): string {
  const key = what.goal ?? what.measure;
  return key === null ? itemLabel(what.item ?? '', names) : (labels.get(key) ?? key);
}

/** Goals each followed by its measures, then measures without one, then items. */
function places({ goals, measures }: PlanContent): (what: What) => number {
  const byGoal = Map.groupBy(measures, ({ goal }) => goal);
  const keysIn = (goal: string | null) => (byGoal.get(goal) ?? []).map(({ key }) => key);
  const keys = [...goals.flatMap(({ key }) => [key, ...keysIn(key)]), ...keysIn(null)];
  const place = new Map(keys.map((key, index) => [key, index]));
  return ({ goal, measure }) => place.get(goal ?? measure ?? '') ?? keys.length;
}

/** Lines that say the same but for year and amount share a row, one amount for each year. */
function rowsByYear<Line extends { year: number; amount: Money }>(
  lines: readonly Line[],
  headOf: (line: Line) => Value[],
): Row[] {
  const rows = new Map<string, Row[]>();
  for (const line of lines) {
    const head = headOf(line);
    const name = JSON.stringify(head);
    const alike = rows.get(name) ?? [];
    rows.set(name, alike);
    const open = alike.find(({ amounts }) => !amounts.has(line.year));
    if (open) open.amounts.set(line.year, line.amount);
    else alike.push({ head, amounts: new Map([[line.year, line.amount]]) });
  }
  return [...rows.values()].flat();
}

type Setting = {
  name: 'budget' | 'funding';
  heads: readonly Term[];
  rows: readonly Row[];
  lang: Lang;
  totalOf: (year: number) => Money;
};

function tablesOf({ name, heads, rows, lang, totalOf }: Setting): WrittenTable[] {
  const years = [...new Set(rows.flatMap(({ amounts }) => [...amounts.keys()]))].sort();
  const parts = Array.from({ length: Math.ceil(years.length / yearsOnPage) }, (_, index) =>
    years.slice(index * yearsOnPage, (index + 1) * yearsOnPage),
  );
  return parts.map((part): WrittenTable => {
    const span = part.length > 1 ? `${part[0]}–${part.at(-1)}` : `${part[0]}`;
    const within = (amounts: ReadonlyMap<number, Money>) =>
      part.map((year) => amounts.get(year) ?? null);
    const rest = heads.slice(1).map(() => nothing);
    return {
      kind: 'table',
      caption: `${captions[name][lang]} ${span}`,
      columns: [
        ...heads.map((head): Column => ({ header: terms[head][lang], kind: 'text' })),
        ...part.map((year): Column => ({ header: String(year), kind: 'money' })),
        { header: terms.rowTotal[lang], kind: 'money' },
      ],
      rows: rows
        .filter(({ amounts }) => part.some((year) => amounts.has(year)))
        .map(({ head, amounts }) => [...head, ...withSum(within(amounts))]),
      foot: [[text(terms.total[lang]), ...rest, ...withSum(part.map(totalOf))]],
    };
  });
}

function withSum(amounts: readonly (Money | null)[]): Value[] {
  return [...amounts.map(money), money(sum(amounts.filter((amount) => amount !== null)))];
}
