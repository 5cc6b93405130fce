import { labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { period } from '#3-plan/exchange/core/out/plan-facts.ts';
import { terms } from '#3-plan/exchange/core/out/words.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { money, text, texts, type WrittenBlock, type WrittenTable } from '#base/document.ts';
import { sum } from '#base/money.ts';
import { printableLine } from '#base/printable.ts';
import { fill } from '#base/text.ts';
import { packWords as words } from './case-pack-words.ts';

/** What a body's organisation is called by in a plan: its own names, and those of what it is one of. */
type Named = { names: readonly string[] | null; through: readonly string[] };

/**
 * The measures the body's organisation leads, by itself and through those it is one of, and takes part in; of a
 * body of none, the whole.
 */
export function asks(content: PlanContent, { names, through }: Named): WrittenBlock[] {
  const { lang, measures } = content;
  if (names === null) return [said(words.whole[lang])];
  const led = measures.filter(({ leads }) => leads.some((name) => names.includes(name)));
  const together = through.flatMap((whole) => {
    const its = measures.filter((one) => !led.includes(one) && one.leads.includes(whole));
    return its.length === 0 ? [] : [{ whole, its }];
  });
  const counted = new Set([...led, ...together.flatMap(({ its }) => its)]);
  const all = [...names, ...through];
  const joined = measures.filter(
    (one) => !counted.has(one) && one.partners.some((name) => all.includes(name)),
  );
  if (counted.size + joined.length === 0) return [said(words.asksNothing[lang])];
  return [
    ...(led.length === 0 ? [] : [measureTable(words.led[lang], led, content)]),
    ...together.map(({ whole, its }) =>
      measureTable(fill(words.ledThrough, lang, { whole: printableLine(whole) }), its, content),
    ),
    ...(joined.length === 0 ? [] : [measureTable(words.joined[lang], joined, content)]),
  ];
}

function measureTable(
  caption: string,
  measures: PlanContent['measures'],
  content: PlanContent,
): WrittenTable {
  const { lang } = content;
  const labels = labelsOf(content);
  return {
    kind: 'table',
    caption,
    columns: [
      { header: terms.measure[lang], kind: 'prose' },
      { header: goalKindNames.goal[lang], kind: 'prose' },
      { header: terms.period[lang], kind: 'text' },
      { header: terms.leads[lang], kind: 'text' },
    ],
    rows: measures.map((measure) => [
      text(labels.get(measure.key) ?? measure.key),
      text(measure.goal && (labels.get(measure.goal) ?? null)),
      period(measure, lang),
      texts(measure.leads.map(printableLine)),
    ]),
    foot: [],
  };
}

/** What the body's organisation pays, by source and year, and what those it is one of pay together. */
export function costs(content: PlanContent, { names, through }: Named): WrittenBlock[] {
  const { lang, funding } = content;
  if (names === null) return [];
  const paid = funding.filter(({ payer }) => payer !== null && names.includes(payer));
  const together = through.flatMap((whole) => {
    const its = funding.filter(({ payer }) => payer === whole);
    const caption = fill(words.costsThrough, lang, { whole: printableLine(whole) });
    return its.length === 0 ? [] : costTable(caption, its, content);
  });
  if (paid.length + together.length === 0) return [said(words.costsNothing[lang])];
  const own = paid.length === 0 ? [] : costTable(words.costsCaption[lang], paid, content);
  return [...own, ...together];
}

function costTable(
  caption: string,
  paid: PlanContent['funding'],
  content: PlanContent,
): WrittenBlock[] {
  const { lang } = content;
  const labels = labelsOf(content);
  const about = ({ goal, measure, item }: (typeof paid)[number]) =>
    item ?? labels.get(measure ?? goal ?? '') ?? null;
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { header: terms.source[lang], kind: 'text' },
        { header: terms.about[lang], kind: 'prose' },
        { header: terms.year[lang], kind: 'year' },
        { header: terms.amount[lang], kind: 'money' },
      ],
      rows: paid.map((line) => [
        text(printableLine(line.source)),
        text(printableLine(about(line) ?? '')),
        { kind: 'number', number: line.year },
        money(line.amount),
      ]),
      foot: [
        [
          text(terms.total[lang]),
          text(null),
          text(null),
          money(sum(paid.map((one) => one.amount))),
        ],
      ],
    },
  ];
}

function said(line: string): WrittenBlock {
  return { kind: 'paragraph', text: line };
}
