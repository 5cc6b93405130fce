import type { Lang, Text } from '#base/text.ts';
import type { Place } from '#platform/http/page.ts';

const text: Text = {
  nb: 'Dette er et eksempel: rapportene er oppdiktet, og sier ingenting om hva som er gjort.',
  nn: 'Dette er eit døme: rapportane er oppdikta, og seier ingenting om kva som er gjort.',
  en: 'This is an example: the reports are invented, and say nothing of what has been done.',
};

/** Beside reports of an example partnership, which nobody has given. */
export function Invented({ lang, place }: { lang: Lang; place: Pick<Place, 'example'> }) {
  return place.example ? <p class="small">{text[lang]}</p> : null;
}
