import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { newestOf } from '#5-follow-up/progress/data/newest-of.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';

const texts = {
  told: { nb: '{state}, meldt {day}', nn: '{state}, meldt {day}', en: '{state}, reported {day}' },
  never: { nb: 'ikke meldt ennå', nn: 'ikkje meldt enno', en: 'not reported yet' },
} satisfies Record<string, Text>;

/** How each of some measures goes by the newest report that counts: «Begynt, meldt 16. februar 2026». */
export async function progressInWords(
  tx: Tx,
  lang: Lang,
  partnershipId: string,
  measureIds: readonly string[],
): Promise<(measureId: string) => string> {
  const newest = await newestOf(tx, partnershipId, measureIds);
  return (measureId) => {
    const one = newest.get(measureId);
    if (!one) return texts.never[lang];
    return fill(texts.told, lang, {
      state: stateNames[one.state][lang],
      day: formatDay(one.day, lang),
    });
  };
}
