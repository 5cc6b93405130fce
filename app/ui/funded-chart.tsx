import { formatMoneyShort } from '#base/format.ts';
import { type Money, sum, toKroner } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Bar, BarKey, Patterns, positive } from './bars.tsx';

export interface FundedBar {
  label: string;
  planned: Money;
  /** What is paid for, one for each kind of money, in the order of `kinds`. */
  parts: readonly Money[];
}

const texts = {
  picture: {
    nb: 'En stolpe for hver av {n} poster: hvor mye av det planlagte som er finansiert. Tallene står i tabellen under.',
    nn: 'Ein stolpe for kvar av {n} postar: kor mykje av det planlagde som er finansiert. Tala står i tabellen under.',
    en: 'A bar for each of {n} items: how much of what is planned has been funded. The figures are in the table below.',
  },
  outline: {
    nb: 'Rammen er det som er planlagt',
    nn: 'Ramma er det som er planlagt',
    en: 'The outline is what is planned',
  },
  of: {
    nb: '{funded} av {planned}',
    nn: '{funded} av {planned}',
    en: '{funded} of {planned}',
  },
  unplanned: {
    nb: '{funded}, budsjett ikke satt',
    nn: '{funded}, budsjett ikkje sett',
    en: '{funded}, no budget set',
  },
} satisfies Record<string, Text>;

/** Planned as an outline, funded as what fills it: what is empty still lacks money. */
export function FundedChart({
  lang,
  id,
  kinds,
  rows,
  contentLang,
}: {
  lang: Lang;
  id: string;
  /** What the parts are: granted, expected and so on. */
  kinds: readonly string[];
  rows: readonly FundedBar[];
  contentLang?: Lang | undefined;
}) {
  const longest = rows.map(({ planned, parts }) =>
    Math.max(toKroner(planned), toKroner(sum(parts.map(positive)))),
  );
  const most = Math.max(1, ...longest);
  return (
    <figure class="chart">
      <Patterns id={id} />
      <BarKey id={id} labels={kinds} />
      <div class="chart-bars" role="img" aria-label={fill(texts.picture, lang, { n: rows.length })}>
        {rows.map(({ label, planned, parts }) => (
          <div class="chart-row titled" key={label}>
            <span class="chart-title" lang={contentLang}>
              {label}
            </span>
            <Bar id={id} most={most} amounts={parts.map(positive)} planned={positive(planned)} />
            <span class="chart-sum">
              {sum(parts) === planned
                ? formatMoneyShort(planned, lang)
                : fill(planned === 0n ? texts.unplanned : texts.of, lang, {
                    funded: formatMoneyShort(sum(parts), lang),
                    planned: formatMoneyShort(planned, lang),
                  })}
            </span>
          </div>
        ))}
      </div>
      <figcaption class="small">{texts.outline[lang]}</figcaption>
    </figure>
  );
}
