import { h } from 'preact';
import type { Lang, Text } from '#base/text.ts';
import { Button } from './button.tsx';

const texts = {
  label: {
    nb: 'Søk i planer, mål og tiltak',
    nn: 'Søk i planar, mål og tiltak',
    en: 'Search plans, goals and measures',
  },
  button: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  suggestions: { nb: 'Forslag', nn: 'Forslag', en: 'Suggestions' },
} satisfies Record<string, Text>;

/**
 * A search is a GET, so that its answer has an address one can send. A page that names the element
 * `search-suggestions` shows what there is as one types.
 */
export function SearchForm({
  lang,
  action,
  suggestions = `${action}/forslag`,
  query = '',
  label,
  help,
}: {
  lang: Lang;
  action: string;
  /** Where suggestions are asked for. */
  suggestions?: string | undefined;
  query?: string | undefined;
  label?: string | undefined;
  /** How one can search, said below the field. */
  help?: string | undefined;
}) {
  const field = (
    <input
      class="ds-input"
      type="search"
      id="q"
      name="q"
      value={query}
      maxlength={200}
      aria-describedby={help === undefined ? undefined : 'q-help'}
    />
  );
  return (
    <search>
      <form class="search-form" method="get" action={action}>
        <label class="ds-label" data-weight="semibold" for="q">
          {label ?? texts.label[lang]}
        </label>
        <div class="search-row">
          {h('search-suggestions', { src: suggestions, label: texts.suggestions[lang] }, field)}
          <Button>{texts.button[lang]}</Button>
        </div>
        {help !== undefined && (
          <p class="small" id="q-help">
            {help}
          </p>
        )}
      </form>
    </search>
  );
}
