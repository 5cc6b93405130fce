import { plannedInAll } from '#3-plan/plan/core/planned.ts';
import { formatMoneyShort, formatPeriod } from '#base/format.ts';
import { sum } from '#base/money.ts';
import type { Period } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

const texts = {
  inAll: {
    nb: '{n} tiltak. {plan} setter av {amount} til {them}.',
    nn: '{n} tiltak. {plan} set av {amount} til {them}.',
    en: '{n} measures. {plan} sets aside {amount} for {them}.',
  },
  all: { nb: 'dem', nn: 'dei', en: 'them' },
  some: { nb: '{n} av dem', nn: '{n} av dei', en: '{n} of them' },
} satisfies Record<string, Text>;

type Measure = Period & {
  id: string;
  edition: { slug: string; title: string };
  planned: readonly { ore: string }[];
};

/** What is said of a measure beside its name, on the page of one who leads it or takes part. */
export function factsOf(measure: Measure, lang: Lang): string[] {
  const planned = plannedInAll(measure.planned);
  return [
    formatPeriod(measure, lang),
    planned === null ? '' : formatMoneyShort(planned, lang),
  ].filter(Boolean);
}

/** How many measures of one plan these are, and what it gives them; null where that says no more than each of them. */
export function sumOf(measures: readonly Measure[], lang: Lang): string | null {
  const amounts = measures.flatMap(({ planned }) => plannedInAll(planned) ?? []);
  const n = measures.length;
  if (amounts.length === 0 || n === 1) return null;
  const them =
    amounts.length === n ? texts.all[lang] : fill(texts.some, lang, { n: amounts.length });
  const plan = measures[0]?.edition.title ?? '';
  return fill(texts.inAll, lang, { n, plan, amount: formatMoneyShort(sum(amounts), lang), them });
}
