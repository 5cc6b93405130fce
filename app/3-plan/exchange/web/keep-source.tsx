import { keepingPath } from '#3-plan/exchange/core/paths.ts';
import type { ReadingView } from '#3-plan/exchange/data/readings.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { Section } from '#ui/section.tsx';

const texts = {
  title: {
    nb: 'Hvor lenge filen blir liggende',
    nn: 'Kor lenge fila blir liggjande',
    en: 'How long the file is kept',
  },
  question: {
    nb: 'Hvor lenge skal filen bli liggende?',
    nn: 'Kor lenge skal fila bli liggjande?',
    en: 'How long shall the file be kept?',
  },
  hint: {
    nb: 'Bare de som kan redigere, ser filen. Planen som blir lest ut av den, blir uansett værende.',
    nn: 'Berre dei som kan redigere, ser fila. Planen som blir lesen ut av fila, blir verande uansett.',
    en: 'Only those who may edit see the file. The plan that is read from it stays in any case.',
  },
  month: { nb: 'I 30 dager', nn: 'I 30 dagar', en: 'For 30 days' },
  longer: {
    nb: 'Til noen velger å slette den',
    nn: 'Til nokon vel å slette henne',
    en: 'Until someone chooses to delete it',
  },
  until: {
    nb: 'Filen, navnet på den og teksten i kilden blir slettet etter {day}. Det som er lest ut, blir værende.',
    nn: 'Fila, namnet på henne og teksten i kjelda blir sletta etter {day}. Det som er lese ut, blir verande.',
    en: 'The file, its name and the text of the source are deleted after {day}. What was read from it stays.',
  },
  forGood: {
    nb: 'Noen har valgt å ta vare på filen lenger enn 30 dager. Den blir liggende til det blir valgt noe annet.',
    nn: 'Nokon har valt å ta vare på fila lenger enn 30 dagar. Ho blir liggjande til det blir valt noko anna.',
    en: 'Someone chose to keep the file for longer than 30 days. It is kept until something else is chosen.',
  },
  keep: { nb: 'Ta vare på filen lenger', nn: 'Ta vare på fila lenger', en: 'Keep the file longer' },
  letGo: {
    nb: 'Slett filen om 30 dager',
    nn: 'Slett fila om 30 dagar',
    en: 'Delete the file in 30 days',
  },
} satisfies Record<string, Text>;

/** On the form a document is put in by: how long its file is kept. */
export function KeepingChoice({ lang, value }: { lang: Lang; value: string | undefined }) {
  return (
    <RadioGroup
      name="keep"
      legend={texts.question[lang]}
      hint={texts.hint[lang]}
      value={isForGood(value) ? 'longer' : 'month'}
      options={[
        { value: 'month', label: texts.month[lang] },
        { value: 'longer', label: texts.longer[lang] },
      ]}
    />
  );
}

/** Whether the form asks to keep the file for longer; anything but that word does not. */
export function isForGood(typed: string | undefined): boolean {
  return typed === 'longer';
}

/** On a document's page: how long it is kept, and choosing anew; nothing once it has gone. */
export function Keeping({
  lang,
  slug,
  reading: { id, name, keepUntil },
}: {
  lang: Lang;
  slug: string;
  reading: ReadingView['reading'];
}) {
  // The name goes with the file, so without one there is nothing left to keep.
  if (name === null) return null;
  return (
    <Section title={texts.title[lang]} id="ta-vare-pa">
      <form method="post" action={keepingPath(lang, slug, id)}>
        <Token />
        <p>
          {keepUntil === null
            ? texts.forGood[lang]
            : fill(texts.until, lang, { day: formatDay(keepUntil, lang) })}
        </p>
        <Actions>
          <Button weight="secondary" name="keep" value={keepUntil === null ? 'month' : 'longer'}>
            {keepUntil === null ? texts.letGo[lang] : texts.keep[lang]}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
