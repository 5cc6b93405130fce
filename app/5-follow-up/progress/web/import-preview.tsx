import type { Bookable, LeftOut, Spent } from '#5-follow-up/progress/core/spending.ts';
import { formatAmount, formatMoney } from '#base/format.ts';
import { sum } from '#base/money.ts';
import { fill, type Lang } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/section.tsx';
import { faultNames, importTexts as texts } from './import-texts.ts';
import { withRef } from './shown.ts';

export type Titled = Bookable;

/** What the file says was spent, by goal or measure and year. */
export function Matched({
  lang,
  spent,
  things,
}: {
  lang: Lang;
  spent: readonly Spent[];
  things: readonly Titled[];
}) {
  const names = new Map(things.map((one) => [`${one.about.kind} ${one.about.id}`, withRef(one)]));
  const total = sum(spent.map(({ amount }) => amount));
  return (
    <Section title={fill(texts.found, lang, { n: spent.length })} id="funnet">
      {spent.length > 0 && (
        <DataTable
          id="matched"
          caption={texts.foundCaption[lang]}
          rows={spent}
          foot={[{ key: '', year: 0, about: { kind: '', id: '' }, amount: total }]}
          columns={[
            {
              title: texts.thing[lang],
              heads: true,
              cell: ({ about }) => names.get(`${about.kind} ${about.id}`) ?? texts.sum[lang],
            },
            { title: texts.year[lang], numeric: true, cell: ({ year }) => year || '' },
            {
              title: texts.amount[lang],
              numeric: true,
              cell: ({ amount }) => formatAmount(amount, lang),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The lines that were left out, as they stand in the file, and why. */
export function LeftOutTable({ lang, leftOut }: { lang: Lang; leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  const total = sum(leftOut.map(({ amount }) => amount ?? 0n));
  return (
    <Section title={fill(texts.leftOut, lang, { n: leftOut.length })} id="utelatt">
      <p>{fill(texts.leftOutSum, lang, { amount: formatMoney(total, lang) })}</p>
      <DataTable
        id="left-out"
        caption={texts.leftOutCaption[lang]}
        rows={leftOut.slice(0, 200)}
        columns={[
          { title: texts.line[lang], heads: true, cell: ({ line }) => line },
          { title: texts.text[lang], cell: ({ text }) => text },
          { title: texts.why[lang], cell: ({ why }) => faultNames[why][lang] },
        ]}
      />
    </Section>
  );
}
