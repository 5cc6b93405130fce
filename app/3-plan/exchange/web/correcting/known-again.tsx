import type { Likely } from '#3-plan/plan/core/recognise/recognise.ts';
import { fill, type Lang } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { ButtonForm } from './button-form.tsx';
import { inCommon, texts } from './known-again-texts.ts';
import type { Read } from './read.ts';
import { recognisedIn } from './recognised.ts';
import { nameOf, numbered } from './words-for.ts';

/** Goals and measures that may be those of an earlier plan under another title, each to be answered. */
export function KnownAgain({ lang, read }: { lang: Lang; read: Read }) {
  const { byNumber, likely } = recognisedIn(read);
  if (byNumber.length + likely.length === 0) return null;
  return (
    <Section
      title={likely.length > 0 ? fill(texts.title, lang, { n: likely.length }) : texts.known[lang]}
      id="kjent-igjen"
    >
      {likely.length > 0 && <p>{texts.text[lang]}</p>}
      <Pairs lang={lang} read={read} pairs={likely} answers={['ja', 'nei']} />
      {byNumber.length > 0 && (
        <details>
          <summary>{fill(texts.byNumber, lang, { n: byNumber.length })}</summary>
          <p>{texts.byNumberText[lang]}</p>
          <Pairs lang={lang} read={read} pairs={byNumber} answers={['nei']} />
        </details>
      )}
    </Section>
  );
}

type Given = { lang: Lang; read: Read; answers: readonly ('ja' | 'nei')[] };

function Pairs({ pairs, ...given }: Given & { pairs: readonly Likely[] }) {
  if (pairs.length === 0) return null;
  return (
    <ul class="entries">
      {pairs.map((pair) => (
        <li key={`${pair.of} ${pair.key}`} class="entry">
          <Facts {...given} pair={pair} />
          <Answers {...given} pair={pair} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ lang, read, pair }: Given & { pair: Likely }) {
  return (
    <>
      <p>
        <strong lang={read.contentLang}>{nameOf(read.result, pair.key)}</strong>
      </p>
      <p>
        {texts.before[lang]} <span lang={read.contentLang}>{numbered(pair.earlier)}</span>{' '}
        <span class="small">({pair.earlier.plan})</span>
      </p>
      <p class="small">{inCommon(pair, lang)}</p>
    </>
  );
}

function Answers({ lang, read, pair, answers }: Given & { pair: Likely }) {
  return (
    <ButtonForm read={read} action={read.path('kjent-igjen')}>
      <input type="hidden" name="slag" value={pair.of} />
      <input type="hidden" name="nokkel" value={pair.key} />
      <input type="hidden" name="tidligere" value={pair.earlier.id} />
      <div class="answers">
        {answers.map((answer) => (
          <Button key={answer} weight="secondary" name="svar" value={answer}>
            {answer === 'ja' ? texts.yes[lang] : texts.no[lang]}
            <span class="ds-sr-only">: {nameOf(read.result, pair.key)}</span>
          </Button>
        ))}
      </div>
    </ButtonForm>
  );
}
