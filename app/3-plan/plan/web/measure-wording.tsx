import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import type { Lang, Text } from '#base/text.ts';
import { Prose } from '#ui/prose.tsx';

const texts = {
  challenge: { nb: 'Utfordringen', nn: 'Utfordringa', en: 'The challenge' },
  description: { nb: 'Hva som skal gjøres', nn: 'Kva som skal gjerast', en: 'What is to be done' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  effect: { nb: 'Forventet effekt', nn: 'Forventa effekt', en: 'Expected effect' },
  nothing: {
    nb: 'Planen sier ikke mer om dette tiltaket enn det som står her.',
    nn: 'Planen seier ikkje meir om dette tiltaket enn det som står her.',
    en: 'The plan says no more about this measure than what stands here.',
  },
} satisfies Record<string, Text>;

/** What the plan says of a measure in words, part by part. */
export function Wording({
  lang,
  view: { wording, steps },
  contentLang,
}: {
  lang: Lang;
  view: MeasureView;
  contentLang: Lang | undefined;
}) {
  const parts = [
    { heading: texts.challenge[lang], text: wording.challenge },
    { heading: texts.description[lang], text: wording.description },
    { heading: texts.effect[lang], text: wording.effect },
  ];
  const silent = parts.every(({ text }) => text === null) && steps.length === 0;
  return (
    <>
      {silent && <p>{texts.nothing[lang]}</p>}
      {parts.map(
        ({ heading, text }) =>
          text && (
            <section key={heading}>
              <h2>{heading}</h2>
              <Prose text={text} contentLang={contentLang} />
            </section>
          ),
      )}
      {steps.length > 0 && (
        <section>
          <h2>{texts.steps[lang]}</h2>
          <ol class="steps" lang={contentLang}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
