import { refusalSentences } from '#3-plan/exchange/web/refusal-texts.ts';
import type { Text } from '#base/text.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { type FieldName, fieldTexts } from './field-texts.ts';
import { headOf } from './form-view.tsx';
import type { Read } from './read.ts';
import type { Typed } from './typed.ts';
import { wordsFor } from './words-for.ts';

const texts = {
  title: {
    nb: 'Det du ville rette, er ikke der lenger',
    nn: 'Det du ville rette, er ikkje der lenger',
    en: 'What you wanted to correct is no longer there',
  },
  typed: { nb: 'Dette skrev du', nn: 'Dette skreiv du', en: 'This is what you wrote' },
  back: { nb: 'Gå til dokumentet', nn: 'Gå til dokumentet', en: 'Go to the document' },
} satisfies Record<string, Text>;

/** What one corrected was taken out meanwhile: what was typed is shown, to be used elsewhere. */
export function goneView(request: PlacedRequest, read: Read, typed: Typed): View {
  const { lang } = request;
  const written = Object.entries(typed).filter(
    (entry): entry is [FieldName, string] =>
      Object.hasOwn(fieldTexts, entry[0]) && entry[1].trim() !== '',
  );
  return {
    ...headOf(request, read),
    title: texts.title[lang],
    status: 409,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={refusalSentences['does-not-fit'][lang]} />
        {written.length > 0 && (
          <Section title={texts.typed[lang]}>
            <DefinitionList
              items={written.map(([field, text]) => ({
                term: fieldTexts[field].label[lang],
                detail: wordsFor(field, text, read.result, lang).split('\n'),
              }))}
            />
          </Section>
        )}
        <Actions>
          <LinkButton href={read.home}>{texts.back[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}
