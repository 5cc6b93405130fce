import { changesPath } from '#3-plan/editions/core/paths.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './texts.ts';
import type { Drawn } from './thing.tsx';

/** Two other editions to compare; the address then names them. */
export function ChooseEditions({ drawn: { lang, slug, compared } }: { drawn: Drawn }) {
  const options = compared.editions.map(({ slug, title }) => ({ value: slug, label: title }));
  return (
    <Section title={texts.compare[lang]} id="sammenlign">
      <form class="form" method="get" action={changesPath(lang, slug)}>
        <Field
          lang={lang}
          name="fra"
          label={texts.from[lang]}
          value={compared.before.edition.slug}
          options={options}
          required
        />
        <Field
          lang={lang}
          name="utgave"
          label={texts.to[lang]}
          value={compared.after.edition.slug}
          options={options}
          required
        />
        <Actions>
          <Button weight="secondary">{texts.show[lang]}</Button>
        </Actions>
      </form>
    </Section>
  );
}
