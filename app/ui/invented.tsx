import type { Lang, Text } from '#base/text.ts';

const text: Text = {
  nb: 'Dette er et eksempel: det som står her om hva som er gjort, er oppdiktet.',
  nn: 'Dette er eit døme: det som står her om kva som er gjort, er oppdikta.',
  en: 'This is an example: what is said here of what has been done is invented.',
};

/** Beside reports, evaluations and lessons of an example partnership, which nobody has written. */
export function Invented({ lang, place }: { lang: Lang; place: { example: boolean } }) {
  return place.example ? <p class="small">{text[lang]}</p> : null;
}
