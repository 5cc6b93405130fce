import type { Made } from '#3-plan/exchange/core/corrections/correction.ts';
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
  others: { nb: 'Vis {n} til', nn: 'Vis {n} til', en: 'Show {n} more' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  unfit: { nb: 'Passer ikke', nn: 'Passar ikkje', en: 'Does not fit' },
} satisfies Record<string, Text>;

/** So many are shown at once; the others are opened when wanted. */
const shownAtOnce = 5;

/** Every correction that was made, each with what it did and a way back: those that do not fit first, then the newest. */
export function CorrectionsMade({ lang, read }: { lang: Lang; read: Read }) {
  const { corrections } = read.view.reading;
  const { unfit } = read.corrected;
  if (corrections.length === 0) return null;
  const isUnfit = ({ id }: Made) => unfit.some((one) => one.id === id);
  const ordered = corrections
    .toReversed()
    .toSorted((one, other) => Number(isUnfit(other)) - Number(isUnfit(one)));
  const others = ordered.slice(shownAtOnce);
  return (
    <Section title={fill(texts.title, lang, { n: corrections.length })} id="rettelser">
      <MadeList lang={lang} read={read} corrections={ordered.slice(0, shownAtOnce)} />
      {others.length > 0 && (
        <details>
          <summary>{fill(texts.others, lang, { n: others.length })}</summary>
          <MadeList lang={lang} read={read} corrections={others} />
        </details>
      )}
    </Section>
  );
}

function MadeList({
  lang,
  read,
  corrections,
}: {
  lang: Lang;
  read: Read;
  corrections: readonly Made[];
}) {
  return (
    <ol class="entries corrections">
      {corrections.map(({ id, correction }) => {
        const misfit = read.corrected.unfit.find((one) => one.id === id);
        const said = sayCorrection(correction, lang);
        return (
          <li key={id} class="entry">
            <div>
              {misfit && <Tag shape="attention">{texts.unfit[lang]}</Tag>}
              <p>{said}</p>
              {misfit && <p class="small">{unfitTexts[misfit.why][lang]}</p>}
            </div>
            {read.view.reading.state === 'read' && (
              <ButtonForm read={read} action={read.path('rettelser', id, 'angre')}>
                <Button weight="tertiary">
                  {texts.undo[lang]}
                  <span class="ds-sr-only"> {said}</span>
                </Button>
              </ButtonForm>
            )}
          </li>
        );
      })}
    </ol>
  );
}
