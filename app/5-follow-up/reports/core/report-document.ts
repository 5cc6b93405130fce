import {
  type Fact,
  text,
  type Value,
  type WrittenBlock,
  type WrittenDocument,
  type WrittenTable,
} from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { printableLine } from '#base/printable.ts';
import { fill } from '#base/text.ts';
import type { ReportContent, ReportSection } from './content.ts';
import { kindNames } from './names.ts';
import { sectionBlocks, spentValue, writtenBlocks } from './section-blocks.ts';
import type { TakenMoney } from './taken.ts';
import { words } from './words.ts';

/** Which version a document is of; null for a draft. */
export type Standing = {
  number: number;
  day: Day;
  reason: string | null;
  /** Of what it says now. */
  hash: string;
  /** When a text was last taken out of it. */
  redacted: Day | null;
} | null;

/**
 * A report as a document in the plan's language: the whole first, then its money, then each goal and measure
 * once, in the plan's order. Says of what nobody has written or answered that it is so.
 */
export function reportDocument(content: ReportContent, standing: Standing): WrittenDocument {
  const { lang, questions } = content;
  const chapter = (title: string, blocks: readonly WrittenBlock[]): WrittenBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title }, ...blocks];
  const whole = content.sections.filter(({ kind }) => kind === 'whole');
  const things = content.sections.filter(({ kind }) => kind !== 'whole');
  return {
    title: printableLine(content.title) || '–',
    subtitle: standing === null ? words.draft[lang] : '',
    owner: printableLine(content.owner),
    lang,
    blocks: [
      ...chapter(words.about[lang], [
        {
          kind: 'facts',
          caption: words.about[lang],
          facts: factsOf(content, standing, whole[0]),
        },
      ]),
      ...chapter(
        words.whole[lang],
        whole.flatMap((section) => writtenBlocks(section, questions, lang, 2)),
      ),
      ...chapter(
        words.money[lang],
        whole.flatMap((section) => moneyTable(section, content)),
      ),
      ...chapter(
        words.goals[lang],
        things.flatMap((section) => sectionBlocks(section, questions, lang)),
      ),
    ],
  };
}

/** «2026» or «2025–2028». */
function periodOf({ fromYear, year }: Pick<ReportContent, 'fromYear' | 'year'>): string {
  return fromYear === year ? String(year) : `${fromYear}–${year}`;
}

function factsOf(
  content: ReportContent,
  standing: Standing,
  whole: ReportSection | undefined,
): Fact[] {
  const { lang, kind, plan, owner } = content;
  const version =
    standing === null
      ? words.draft[lang]
      : fill(words.versionOf, lang, { n: standing.number, day: formatDay(standing.day, lang) });
  const gone = standing?.redacted ?? null;
  const facts: Fact[] = [
    { term: words.kind[lang], detail: text(kindNames[kind][lang]) },
    { term: words.period[lang], detail: text(periodOf(content)) },
    { term: words.plan[lang], detail: text(printableLine(plan.title)) },
    { term: words.frame[lang], detail: text(printableLine(whole?.taken.meant ?? '')) },
    { term: words.owner[lang], detail: text(printableLine(owner)) },
    { term: words.version[lang], detail: text(version) },
    { term: words.reason[lang], detail: text(printableLine(standing?.reason ?? '')) },
    { term: words.hash[lang], detail: text(standing?.hash ?? null) },
    {
      term: words.redacted[lang],
      detail: text(gone && fill(words.redactedOn, lang, { day: formatDay(gone, lang) })),
    },
  ];
  return facts.filter(({ detail }) => detail.kind !== 'nothing');
}

function moneyTable(
  { taken: { rows, money } }: ReportSection,
  content: ReportContent,
): WrittenTable[] {
  const { lang } = content;
  if (rows.length === 0) return [];
  const cells = (name: string, { budget, funded, spent }: TakenMoney): Value[] => [
    text(name),
    { kind: 'money', amount: BigInt(budget) },
    { kind: 'money', amount: BigInt(funded) },
    spentValue(spent),
  ];
  return [
    {
      kind: 'table',
      caption: fill(words.moneyCaption, lang, { period: periodOf(content) }),
      columns: [
        { header: words.what[lang], kind: 'text' },
        ...(['budget', 'funded', 'spent'] as const).map((column) => ({
          header: words[column][lang],
          kind: 'money' as const,
        })),
      ],
      rows: rows.map(({ name, money }) =>
        cells(printableLine(name ?? '') || words.loose[lang], money),
      ),
      foot: [cells(words.total[lang], money)],
    },
  ];
}
