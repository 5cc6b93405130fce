import {
  type Digest,
  digests,
  type PersonRefusal,
} from '#0-partnership/members/core/people/person.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { type Lang, langNames, langs, type Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import { Actions, Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { Section } from '#ui/section.tsx';
import { digestNames, texts } from './my-texts.ts';

export type SettingsFault = 'name' | PersonRefusal | ActRefusal;

const faults: Record<SettingsFault, Text> = {
  name: texts.nameFault,
  'changed-meanwhile': texts.changedMeanwhile,
  'no-such-person': actSentences['not-allowed'],
  ...actSentences,
};

/** What a person decides of themselves: name, language, how often they are written to. */
export function Settings({
  lang,
  person,
  typed,
  fault,
}: {
  lang: Lang;
  person: { name: string | null; lang: Lang; digest: Digest; revision: number };
  /** What was typed, when the form came back. */
  typed: Readonly<Record<string, string>> | null;
  fault: SettingsFault | null;
}) {
  const field = fault === 'name' ? 'name' : null;
  const message = fault && faults[fault][lang];
  return (
    <Section title={texts.settings[lang]} id="om-deg">
      {message && <ErrorSummary lang={lang} faults={[{ field, message }]} />}
      <Form action={myPagePath(lang)} returned={typed !== null}>
        <input type="hidden" name="revision" value={person.revision} />
        <Field
          lang={lang}
          name="name"
          label={texts.name[lang]}
          hint={texts.nameHint[lang]}
          value={typed?.name ?? person.name ?? ''}
          error={field && message ? message : undefined}
          autocomplete="name"
        />
        <RadioGroup
          name="lang"
          legend={texts.lang[lang]}
          value={typed?.lang ?? person.lang}
          options={langs.map((one) => ({ value: one, label: capital(langNames[one][lang]) }))}
        />
        <RadioGroup
          name="digest"
          legend={texts.digest[lang]}
          value={typed?.digest ?? person.digest}
          options={digests.map((one) => ({ value: one, label: digestNames[one][lang] }))}
        />
        <Actions>
          <Button>{texts.save[lang]}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
