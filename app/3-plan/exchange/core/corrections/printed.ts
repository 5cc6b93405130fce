import { kroner } from '#3-plan/exchange/core/checks/finding.ts';
import type { ReadAmount, ReadResult } from '#3-plan/exchange/core/contract.ts';

/** What things of a reading are called as they were read, by key; each name is of one thing alone. */
export type Names = { byKey: ReadonlyMap<string, string>; byName: ReadonlyMap<string, string> };

export const kinds = ['goal', 'measure', 'amount', 'approval'] as const;
export type Kind = (typeof kinds)[number];

/** The key of an amount or approval, which the contract gives none: its place in the list as read. */
export function keyAt(kind: 'amount' | 'approval', index: number): string {
  return `${kind === 'amount' ? 'b' : 'v'}${index + 1}`;
}

/** The key of what a correction made, which no reader gives. */
export function madeKey(id: number, index = 0): string {
  return index === 0 ? `n${id}` : `n${id}-${index + 1}`;
}

export function isMade(key: string): boolean {
  return /^n\d/.test(key);
}

/** Space and capitals do not tell two names apart. */
export function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A name short enough to keep with each correction. */
export function shortened(text: string): string {
  const words = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return words.length <= 120
    ? words.toWellFormed()
    : [...words].slice(0, 120).join('').toWellFormed();
}

/** The printed names of all there is in a reading. */
export function printedNames(read: ReadResult): Record<Kind, Names> {
  const numbered = ({ ref, title }: { ref: string | null; title: string }) => [
    shortened(title),
    shortened([ref, title].filter(Boolean).join(' ')),
  ];
  const titles = new Map([...read.goals, ...read.measures].map(({ key, title }) => [key, title]));
  return {
    goal: namesOf(read.goals.map((goal) => [goal.key, numbered(goal)])),
    measure: namesOf(read.measures.map((measure) => [measure.key, numbered(measure)])),
    amount: namesOf(
      read.budget.map((amount, index) => [keyAt('amount', index), wordings(amount, titles)]),
    ),
    approval: namesOf(
      read.approvals.map(({ body, date }, index) => [
        keyAt('approval', index),
        [shortened(body), shortened([body, date].filter(Boolean).join(' '))],
      ]),
    ),
  };
}

/** By what it is for, when, from whom and how much; then also by where it stands. */
function wordings(amount: ReadAmount, titles: ReadonlyMap<string, string>): string[] {
  const { item, goal, measure, year, source, role, where } = amount;
  const about = shortened(titles.get(measure ?? goal ?? '') ?? item ?? '');
  const much = amount.amount === null ? null : kroner(amount.amount);
  const said = [about, year, source && shortened(source), much];
  const short = said.filter((part) => part !== null && part !== '').join(' · ');
  const { table, row, column, line } = where;
  const place = [table, row, column, line].map((part) => part ?? '').join('/');
  return [short, `${short} · ${place} ${role}`];
}

/** Each thing by the shortest of its wordings that it alone has; those alike in all are numbered. */
function namesOf(things: readonly (readonly [string, readonly string[]])[]): Names {
  const levels = [0, 1].map((level) =>
    Map.groupBy(things, ([, wordings]) => plain(wordings[level] ?? '')),
  );
  const byKey = new Map<string, string>();
  for (const [key, wordings] of things) {
    const level = levels.findIndex(
      (names, at) => names.get(plain(wordings[at] ?? ''))?.length === 1,
    );
    if (level >= 0) byKey.set(key, wordings[level] ?? '');
    else {
      const alike = levels[1]?.get(plain(wordings[1] ?? '')) ?? [];
      const place = alike.findIndex(([other]) => other === key) + 1;
      byKey.set(key, `${wordings[1]} (${place}/${alike.length})`);
    }
  }
  const byName = new Map<string, string>();
  for (const [name, keys] of Map.groupBy(byKey, ([, name]) => plain(name))) {
    const [only, second] = keys;
    if (only && !second) byName.set(name, only[0]);
  }
  return { byKey, byName };
}
