import { type Doubt, doubtsIn } from '#3-plan/exchange/core/corrections/hidden.ts';
import { maskedIn } from '#3-plan/exchange/core/masked.ts';
import { texts as readingTexts } from '#3-plan/exchange/web/reading-texts.ts';
import type { Lang, Text } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { ButtonForm } from './button-form.tsx';
import type { Read } from './read.ts';
import { thePlan } from './said-texts.ts';
import { nameOf } from './words-for.ts';

const texts = {
  yes: { nb: 'Ja, et personnavn', nn: 'Ja, eit personnamn', en: 'Yes, a person’s name' },
  no: { nb: 'Nei, skriv teksten', nn: 'Nei, skriv teksten', en: 'No, write the text' },
  text: {
    nb: 'Teksten som skal stå der',
    nn: 'Teksten som skal stå der',
    en: 'The text that shall stand there',
  },
  sure: { nb: 'Skjult uten tvil', nn: 'Skjult utan tvil', en: 'Hidden without doubt' },
} satisfies Record<string, Text>;

/** Where names of persons were hidden; those in doubt with a question and both answers. */
export function HiddenNames({ lang, read }: { lang: Lang; read: Read }) {
  const { result, corrected, view } = read;
  const sure = maskedIn(result).filter((one) => one.sure);
  const doubts = doubtsIn(corrected);
  if (sure.length + doubts.length === 0) return null;
  const open = view.reading.state === 'read';
  return (
    <Section title={readingTexts.masked[lang]} id="skjulte-navn">
      <p>{readingTexts.maskedText[lang]}</p>
      <ul class="entries">
        {doubts.map((doubt, index) => (
          <li key={index} class="entry">
            <About lang={lang} read={read} doubt={doubt} />
            <Context doubt={doubt} contentLang={read.contentLang} />
            {open && <Answer lang={lang} read={read} index={index} />}
          </li>
        ))}
      </ul>
      {sure.length > 0 && (
        <details>
          <summary>
            {texts.sure[lang]} ({sure.length})
          </summary>
          <ul lang={read.contentLang}>
            {sure.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** What the name stands in: the plan itself has no name but the one it may stand in. */
function About({ lang, read, doubt }: { lang: Lang; read: Read; doubt: Doubt }) {
  if (doubt.of === 'plan') return <p class="small">{thePlan[lang]}</p>;
  const { of, key } = doubt;
  return (
    <p class="small" lang={read.contentLang}>
      {nameOf(read.result, key) ?? read.corrected.target(of, key).printed}
    </p>
  );
}

/** As long as this, the words around it were cut, and probably within a word. */
const cut = 40;

/** The words around it, with the place itself marked. */
function Context({ doubt, contentLang }: { doubt: Doubt; contentLang: Lang | undefined }) {
  const { mark } = doubt;
  const [before, after] = [doubt.before, doubt.after].map((words) => words.length >= cut);
  return (
    <p lang={contentLang}>
      {before ? `… ${doubt.before.replace(/^\S*\s/, '')}` : doubt.before}
      <mark>{mark}</mark>
      {after ? `${doubt.after.replace(/\s\S*$/, '')} …` : doubt.after}
    </p>
  );
}

/** A form for each answer, so that Enter in the field never gives the other. */
function Answer({ lang, read, index }: { lang: Lang; read: Read; index: number }) {
  const id = `tekst-${index}`;
  const number = <input type="hidden" name="nummer" value={index} />;
  return (
    <div class="answers">
      <ButtonForm read={read} action={read.path('skjult')}>
        {number}
        <Button weight="secondary" name="svar" value="ja">
          {texts.yes[lang]}
        </Button>
      </ButtonForm>
      <ButtonForm read={read} action={read.path('skjult')}>
        {number}
        <div class="ds-field">
          <label class="ds-label" for={id}>
            {texts.text[lang]}
          </label>
          <input class="ds-input" type="text" id={id} name="tekst" lang={read.contentLang} />
        </div>
        <Button weight="secondary">{texts.no[lang]}</Button>
      </ButtonForm>
    </div>
  );
}
