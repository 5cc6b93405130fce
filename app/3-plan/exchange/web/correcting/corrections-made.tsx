import type { Lang, Text } from '#base/text.ts';
import { fill } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { ButtonForm } from './button-form.tsx';
import type { Read } from './read.ts';
import { unfitTexts } from './said-texts.ts';
import { sayCorrection } from './say.ts';

const texts = {
  title: { nb: 'Rettelser ({n})', nn: 'Rettingar ({n})', en: 'Corrections ({n})' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  unfit: { nb: 'Passer ikke', nn: 'Passar ikkje', en: 'Does not fit' },
} satisfies Record<string, Text>;

/** Every correction that was made, the newest first, each with what it did and a way back. */
export function CorrectionsMade({ lang, read }: { lang: Lang; read: Read }) {
  const { corrections, state } = read.view.reading;
  const { unfit } = read.corrected;
  if (corrections.length === 0) return <div id="rettelser" />;
  return (
    <Section title={fill(texts.title, lang, { n: corrections.length })} id="rettelser">
      <ol class="entries corrections">
        {corrections.toReversed().map(({ id, correction }) => {
          const misfit = unfit.find((one) => one.id === id);
          const said = sayCorrection(correction, lang);
          return (
            <li key={id} class="entry">
              <div>
                {misfit && <Tag shape="attention">{texts.unfit[lang]}</Tag>}
                <p>{said}</p>
                {misfit && <p class="small">{unfitTexts[misfit.why][lang]}</p>}
              </div>
              {state === 'read' && (
                <ButtonForm read={read} action={read.path('rettelser', id, 'angre')}>
                  <Button weight="tertiary">
                    {texts.undo[lang]}
                    <span class="ds-sr-only">: {said}</span>
                  </Button>
                </ButtonForm>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
