import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import type { DocumentFinding, SaidAside } from '#3-plan/exchange/core/set-aside.ts';
import { severities, severityNames } from '#3-plan/exchange/core/severities.ts';
import {
  asSheet,
  type Column,
  text,
  type Workbook,
  type WrittenBlock,
  type WrittenDocument,
  type WrittenTable,
  withFilledColumns,
} from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import { printableLine } from '#base/printable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

const words = {
  title: { nb: 'Merknader til {plan}', nn: 'Merknader til {plan}', en: 'Findings in {plan}' },
  sheet: { nb: 'Merknader', nn: 'Merknader', en: 'Findings' },
  severity: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  message: { nb: 'Merknad', nn: 'Merknad', en: 'Finding' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  where: { nb: 'Sted i dokumentet', nn: 'Stad i dokumentet', en: 'Place in the document' },
  expected: { nb: 'Ventet', nn: 'Venta', en: 'Expected' },
  found: { nb: 'Funnet', nn: 'Funne', en: 'Found' },
  aside: { nb: 'Satt til side', nn: 'Sett til side', en: 'Set aside' },
  about: {
    nb: 'Dette la kontrollene merke til i dokumentet planen ble lest fra. De sier hva som ikke stemmer eller mangler, og ingenting om hva planen bør være.',
    nn: 'Dette la kontrollane merke til i dokumentet planen vart lesen frå. Dei seier kva som ikkje stemmer eller manglar, og ingenting om kva planen bør vere.',
    en: 'This is what the checks noticed in the document the plan was read from. They say what is not right or is missing, and nothing of what the plan should be.',
  },
  none: {
    nb: 'Kontrollene la ikke merke til noe.',
    nn: 'Kontrollane la ikkje merke til noko.',
    en: 'The checks noticed nothing.',
  },
} satisfies Record<string, Text>;

/** A finding, and the number and title of the measure it is about. */
export type FindingOut = { finding: DocumentFinding; measure: string | null };

/** What findings are of: the plan's title and language, and the partnership's name. */
export type FindingsOf = { plan: string; owner: string; lang: Lang };

/** The findings as a document, the gravest first. */
export function findingsDocument(all: readonly FindingOut[], of: FindingsOf): WrittenDocument {
  const { lang } = of;
  const blocks = severities.flatMap((severity): WrittenBlock[] => {
    const own = all.filter(({ finding }) => finding.severity === severity);
    const caption = severityNames[severity][lang];
    return own.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: caption },
          withFilledColumns(findingsTable(own, lang, caption)),
        ];
  });
  return {
    title: titleOf(of),
    subtitle: '',
    owner: printableLine(of.owner),
    lang,
    blocks: [
      { kind: 'paragraph', text: words[blocks.length > 0 ? 'about' : 'none'][lang] },
      ...blocks,
    ],
  };
}

/** The findings as a workbook with one sheet. */
export function findingsWorkbook(all: readonly FindingOut[], of: FindingsOf): Workbook {
  const name = words.sheet[of.lang];
  const table = asSheet(findingsSheet(all, of));
  return { title: titleOf(of), owner: of.owner, lang: of.lang, sheets: [{ name, table }] };
}

/** The findings as rows, each with how grave it is. */
export function findingsSheet(all: readonly FindingOut[], { lang }: FindingsOf): WrittenTable {
  const { columns, rows, ...table } = findingsTable(all, lang, words.sheet[lang]);
  return {
    ...table,
    columns: [{ header: words.severity[lang], kind: 'text' }, ...columns],
    rows: rows.map((row, index) => {
      const severity = all[index]?.finding.severity;
      return [text(severity ? severityNames[severity][lang] : null), ...row];
    }),
  };
}

function titleOf({ plan, lang }: FindingsOf): string {
  return fill(words.title, lang, { plan: printableLine(plan) });
}

function findingsTable(all: readonly FindingOut[], lang: Lang, caption: string): WrittenTable {
  const column = (name: keyof typeof words, kind: Column['kind'] = 'text'): Column => ({
    header: words[name][lang],
    kind,
  });
  return {
    kind: 'table',
    caption,
    columns: [
      column('message', 'prose'),
      column('measure'),
      column('where'),
      column('expected'),
      column('found'),
      column('aside', 'prose'),
    ],
    rows: all.map(({ finding, measure }) => [
      text(printableLine(finding.message[lang])),
      text(measure),
      text(finding.where === null ? null : placeWords(finding.where, lang)),
      said(finding.expected),
      said(finding.found),
      text(finding.setAside ? asideIn(finding.setAside, lang) : null),
    ]),
    foot: [],
  };
}

/** «Redaktør, 12. mai 2026: summen er rundet av». */
function asideIn({ why, by, on }: SaidAside, lang: Lang): string {
  return printableLine(`${roleName(by)[lang]}, ${formatDay(on, lang)}: ${why}`);
}

function said(value: string | number | undefined) {
  return typeof value === 'number'
    ? ({ kind: 'number', number: value } as const)
    : text(printableLine(value ?? ''));
}
