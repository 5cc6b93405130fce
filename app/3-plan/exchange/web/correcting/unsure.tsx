import { fill, type Lang, type Text } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { ButtonForm } from './button-form.tsx';
import type { Read } from './read.ts';
import { numbered } from './words-for.ts';

const texts = {
  title: { nb: 'Usikker lesing ({n})', nn: 'Usikker lesing ({n})', en: 'Doubtful reading ({n})' },
  text: {
    nb: 'Se på dette først. Stemmer det med kilden, så si det; ellers rett det.',
    nn: 'Sjå på dette først. Stemmer det med kjelda, så sei det; elles rett det.',
    en: 'Look at these first. If they agree with the source, say so; otherwise correct them.',
  },
  right: { nb: 'Stemmer', nn: 'Stemmer', en: 'It is right' },
} satisfies Record<string, Text>;

/** Goals and measures read with doubt, each to be confirmed or corrected. */
export function Unsure({ lang, read }: { lang: Lang; read: Read }) {
  const { goals, measures } = read.result;
  const things = [
    ...goals.map((goal) => ({ ...goal, path: read.path('mal', goal.key) })),
    ...measures.map((measure) => ({ ...measure, path: read.path('tiltak', measure.key) })),
  ].filter(({ sure }) => !sure);
  if (things.length === 0) return null;
  return (
    <Section title={fill(texts.title, lang, { n: things.length })} id="usikkert">
      <p>{texts.text[lang]}</p>
      <ul class="entries corrections">
        {things.map((thing) => (
          <li key={thing.path} class="entry">
            <a href={thing.path} lang={read.contentLang}>
              {numbered(thing)}
            </a>
            {/* The form of the thing itself, sent without a change. */}
            <ButtonForm read={read} action={thing.path}>
              <Button weight="tertiary">
                {texts.right[lang]}
                <span class="ds-sr-only"> {numbered(thing)}</span>
              </Button>
            </ButtonForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
