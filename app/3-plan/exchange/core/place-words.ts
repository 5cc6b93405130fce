import type { Where } from '#base/block.ts';
import type { Lang, Text } from '#base/text.ts';

const words: Record<keyof Where, Text> = {
  page: { nb: 'side', nn: 'side', en: 'page' },
  table: { nb: 'tabell', nn: 'tabell', en: 'table' },
  row: { nb: 'rad', nn: 'rad', en: 'row' },
  column: { nb: 'kolonne', nn: 'kolonne', en: 'column' },
  line: { nb: 'linje', nn: 'linje', en: 'line' },
};

/** «side 3, linje 12»: what is known of a place; empty when nothing is. */
export function placeWords(where: Where, lang: Lang): string {
  return (['page', 'table', 'row', 'column', 'line'] as const)
    .filter((part) => where[part] !== undefined)
    .map((part) => `${words[part][lang]} ${where[part]}`)
    .join(', ');
}
