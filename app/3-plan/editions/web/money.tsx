import { sumsOf } from '#3-plan/editions/core/sums.ts';
import type { MoneyChange } from '#3-plan/editions/core/thing.ts';
import { moneyWords, nameIn } from '#3-plan/editions/core/worded.ts';
import { changeWords } from '#3-plan/editions/core/words.ts';
import { formatAmount } from '#base/format.ts';
import type { Money } from '#base/money.ts';
import type { Lang } from '#base/text.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { texts } from './texts.ts';
import { type Drawn, langOf } from './thing.tsx';

type Row = {
  source: string;
  about: string;
  year: string;
  before: Money | null;
  after: Money | null;
  how: Pick<MoneyChange, 'terms'>['terms'];
};

/** The lines of budget or funding that differ, and at the foot what the whole plan comes to. */
export function MoneyTable({ what, drawn }: { what: 'budget' | 'funding'; drawn: Drawn }) {
  const { lang, compared, names } = drawn;
  const { difference, before, after } = compared;
  const changes = difference.money.filter((change) => change.what === what);
  if (changes.length === 0) return null;
  const rows = changes.map((change): Row => {
    const key = change.goal ?? change.measure;
    const about = key === null ? (change.item ?? '–') : nameIn(names, { key });
    const { source, payer, year, terms } = change;
    const from = [source, payer].filter((one) => one !== null).join(', ');
    return {
      ...{ source: from, about, year: String(year), how: terms },
      ...{ before: change.before, after: change.after },
    };
  });
  const whole: Row = {
    ...{ source: texts.wholeFunding[lang], about: what === 'budget' ? texts.wholePlan[lang] : '' },
    ...{ year: '', how: { before: [], after: [] } },
    before: sumsOf(before.content)[what],
    after: sumsOf(after.content)[what],
  };
  return (
    <DataTable
      id={`changed-${what}`}
      caption={texts[`${what}Caption`][lang]}
      contentLang={langOf(after.edition, lang)}
      rows={rows}
      foot={[whole]}
      columns={columnsOf(what, lang)}
    />
  );
}

function columnsOf(what: 'budget' | 'funding', lang: Lang): Column<Row>[] {
  const about = (heads: boolean): Column<Row> => ({
    title: texts.about[lang],
    heads,
    cell: (row) => row.about,
  });
  const source: Column<Row> = {
    title: texts.source[lang],
    heads: true,
    cell: (row) => row.source,
  };
  return [
    ...(what === 'budget' ? [about(true)] : [source, about(false)]),
    { title: texts.year[lang], cell: ({ year }) => year },
    { title: changeWords.before[lang], numeric: true, cell: (row) => side(row, 'before', lang) },
    { title: changeWords.after[lang], numeric: true, cell: (row) => side(row, 'after', lang) },
    {
      title: changeWords.change[lang],
      numeric: true,
      cell: ({ before, after }) => withSign((after ?? 0n) - (before ?? 0n), lang),
    },
  ];
}

function side(row: Row, end: 'before' | 'after', lang: Lang) {
  const amount = row[end];
  if (amount === null) return '–';
  const { before, after } = row.how;
  // How sure the money is takes room, and is said only where it is what changed.
  return before.join() === after.join() || row.before === null || row.after === null
    ? formatAmount(amount, lang)
    : moneyWords(amount, row.how[end], lang);
}

function withSign(change: Money, lang: Lang): string {
  return `${change > 0n ? '+' : ''}${formatAmount(change, lang)}`;
}
