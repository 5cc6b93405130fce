import type { Lang, Text } from '#base/text.ts';
import { Button } from './button.tsx';

const texts = {
  label: {
    nb: 'Søk i planer, mål og tiltak',
    nn: 'Søk i planar, mål og tiltak',
    en: 'Search plans, goals and measures',
  },
  button: { nb: 'Søk', nn: 'Søk', en: 'Search' },
} satisfies Record<string, Text>;

/** A search is a GET, so that its answer has an address one can send. */
export function SearchForm({
  lang,
  action,
  query = '',
  label,
}: {
  lang: Lang;
  action: string;
  query?: string | undefined;
  label?: string | undefined;
}) {
  return (
    <search>
      <form class="search-form" method="get" action={action}>
        <label class="ds-label" data-weight="semibold" for="q">
          {label ?? texts.label[lang]}
        </label>
        <div class="search-row">
          <input class="ds-input" type="search" id="q" name="q" value={query} maxlength={200} />
          <Button>{texts.button[lang]}</Button>
        </div>
      </form>
    </search>
  );
}
