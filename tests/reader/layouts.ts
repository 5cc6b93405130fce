import type { TestPart } from './write-docx.ts';

export type TestMeasure = {
  title: string;
  lead: string;
  partners: string[];
  from: number;
  to: number;
};
export type TestPlan = { title: string; goals: { title: string; measures: TestMeasure[] }[] };

/** The ways a plan is written in the layouts that are read back. */
export const layouts: Record<string, (plan: TestPlan) => TestPart[]> = {
  'a table under each goal': (plan) =>
    plan.goals.flatMap((goal, at): TestPart[] => [
      { heading: `Mål ${at + 1}: ${goal.title}`, level: 2 },
      {
        table: [
          ['Nr', 'Tiltak', 'Ansvarlig', 'Samarbeidsparter', 'Tidsrom'],
          ...goal.measures.map((measure, index) => [
            `${at + 1}.${index + 1}`,
            measure.title,
            measure.lead,
            measure.partners.join(', '),
            period(measure),
          ]),
        ],
      },
    ]),
  'one table with the goals as rows of their own': (plan) => [
    {
      table: [
        ['Tiltak', 'Hovudansvarleg', 'Samarbeidspartar', 'Periode'],
        ...plan.goals.flatMap((goal, at) => [
          [{ text: `Delmål ${at + 1}: ${goal.title}`, across: 4 }],
          ...goal.measures.map((measure) => [
            measure.title,
            measure.lead,
            measure.partners.join(', '),
            period(measure),
          ]),
        ]),
      ],
    },
  ],
  'headings with labels': (plan) =>
    plan.goals.flatMap((goal, at): TestPart[] => [
      { heading: `Innsatsområde ${at + 1}: ${goal.title}`, level: 2 },
      ...goal.measures.flatMap((measure): TestPart[] => [
        { heading: measure.title, level: 3 },
        { text: `Ansvar: ${measure.lead}` },
        { text: `Aktører: ${measure.partners.join(', ')}` },
        { text: `Tidsramme: ${period(measure)}` },
      ]),
    ]),
  'measures called by name and number': (plan) =>
    plan.goals.flatMap((goal, at): TestPart[] => [
      { text: `${at + 1} ${goal.title}` },
      ...goal.measures.flatMap((measure, index): TestPart[] => [
        { text: `Tiltak ${at + 1}${String.fromCharCode(97 + index)} ${measure.title}` },
        { text: `Hovedansvar: ${measure.lead}` },
        { text: `Aktører: ${measure.partners.join(', ')}` },
        { text: `Periode: ${period(measure)}` },
      ]),
    ]),
  'bullets that say it all': (plan) =>
    plan.goals.flatMap((goal, at): TestPart[] => [
      { heading: `Mål ${at + 1}: ${goal.title}`, level: 2 },
      {
        items: goal.measures.map(
          (measure) =>
            `${measure.title}. Ansvar: ${measure.lead}. Aktører: ${measure.partners.join(', ')}. Periode: ${period(measure)}`,
        ),
      },
    ]),
};

function period({ from, to }: TestMeasure): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** A plan in Markdown, its tables with pipes. */
export function toMarkdown(title: string, parts: readonly TestPart[]): string {
  return [`# ${title}`, ...parts.map(partText)].join('\n\n');
}

function partText(part: TestPart): string {
  if ('heading' in part) return `${'#'.repeat(part.level)} ${part.heading}`;
  if ('items' in part) return part.items.map((item) => `- ${item}`).join('\n');
  if ('text' in part) return part.text;
  const width = Math.max(...part.table.map((row) => row.length));
  const rows = part.table.map((row) => {
    const cells = row.map((cell) => (typeof cell === 'string' ? cell : cell.text));
    while (cells.length < width) cells.push('');
    return `| ${cells.join(' | ')} |`;
  });
  return [rows[0], `|${'---|'.repeat(width)}`, ...rows.slice(1)].join('\n');
}

/** The same plan as a text file, its cells parted by tabs. */
export function toTabs(title: string, parts: readonly TestPart[]): string {
  const body = parts.map((part) => {
    if ('heading' in part) return part.heading;
    if (!('table' in part)) return partText(part);
    return part.table
      .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('\t'))
      .join('\n');
  });
  return [title, ...body].join('\n\n');
}

/** Its cells as a sheet. */
export function toRows(title: string, parts: readonly TestPart[]): string[][] {
  return [
    [title],
    ...parts.flatMap((part): string[][] => {
      if ('table' in part) {
        return part.table.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
        );
      }
      if ('items' in part) return part.items.map((item) => [item]);
      return [['heading' in part ? part.heading : part.text]];
    }),
  ];
}
