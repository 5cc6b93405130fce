import type { Lang, Text } from '#base/text.ts';

/** A fault with the form: which field, by its name, or none when it is about the whole. */
export interface Fault {
  field: string | null;
  message: string;
}

const title: Text = {
  nb: 'Skjemaet er ikke sendt. Rett dette først:',
  nn: 'Skjemaet er ikkje sendt. Rett dette først:',
  en: 'The form was not sent. Correct this first:',
};

/**
 * All faults at once, each leading to its field. Stands first in the form and takes the focus: the page
 * came back because of these faults, and without script `autofocus` alone takes one to them.
 */
export function ErrorSummary({ lang, faults }: { lang: Lang; faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <section class="ds-error-summary" aria-labelledby="error-summary-title" tabindex={-1} autofocus>
      <h2 id="error-summary-title">{title[lang]}</h2>
      <ul class="ds-list">
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? <a href={`#${field}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </section>
  );
}
