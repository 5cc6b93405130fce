import { journalPath } from '#0-partnership/members/core/paths.ts';
import { lessonsPath } from '#1-knowledge/lessons/core/paths.ts';
import { measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import { sentencesWith } from '#5-follow-up/reports/core/excerpt.ts';
import { words as reportWords } from '#5-follow-up/reports/core/words.ts';
import { type Found, goes, wordsMark } from '#5-follow-up/reports/core/words-removed.ts';
import { canonical } from '#base/canonical.ts';
import { fill, type Lang } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Diff } from '#ui/diff.tsx';
import { Section } from '#ui/section.tsx';
import { partNames, wordsTexts as texts } from './words-texts.ts';

type Told = {
  request: PlacedRequest;
  /** The language of what the words stand in. */
  contentLang: Lang | undefined;
  found: readonly Found[];
  words: string;
};

/** Where words stand that are to go: the sentence as it is, and as it will be. */
export function Going({ request: { lang }, contentLang, found, words }: Told) {
  const going = found.filter(({ part }) => goes(part));
  if (going.length === 0) return null;
  return (
    <Section title={texts.goes[lang]} id="fjernes">
      <Diff
        lang={lang}
        contentLang={contentLang}
        before={texts.before[lang]}
        after={texts.after[lang]}
        fields={going.map((one) => {
          const before = sentencesWith(one.text, words);
          const after = before.map((sentence) => sentence.replaceAll(words, wordsMark));
          return { label: labelOf(one, lang), before: lines(before), after: lines(after) };
        })}
      />
    </Section>
  );
}

/** Where words stand that this does not remove, and where it is done. */
export function Staying({ request: { lang, place }, contentLang, found, words }: Told) {
  const staying = found.filter(({ part }) => !goes(part));
  if (staying.length === 0) return null;
  const names = new Set(staying.flatMap(({ part, text }) => (part === 'name' ? [text] : [])));
  return (
    <Section title={texts.stays[lang]} id="star">
      <p>{texts.staysWhy[lang]}</p>
      <ul>
        {staying
          .filter(({ part }) => part === 'told')
          .map((one) => {
            const measure = { id: one.about?.id ?? '', title: one.section ?? '' };
            return (
              <li key={canonical(one)}>
                <a href={measurePath(lang, place.slug, measure)}>{labelOf(one, lang)}</a>:{' '}
                <span lang={contentLang}>{lines(sentencesWith(one.text, words))}</span>
              </li>
            );
          })}
        {names.size > 0 && (
          <li>
            {partNames.name[lang]}: <span lang={contentLang}>{[...names].join(', ')}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}

function lines(sentences: readonly string[]): string {
  return sentences.join('\n');
}

/** Which section, what of it, and in which versions. */
function labelOf({ section, part, asked, copies }: Found, lang: Lang): string {
  // What something is called names itself.
  const name = part === 'heading' ? null : section;
  const where = [
    name ?? (part === 'answer' ? reportWords.whole[lang] : null),
    partNames[part][lang],
  ];
  const inside = copies.map((number) =>
    number === null ? texts.inDraft[lang] : fill(texts.inVersion, lang, { n: number }),
  );
  const listed = new Intl.ListFormat(lang, { type: 'conjunction' }).format(inside);
  const question = asked === null ? '' : ` «${asked}»`;
  return `${where.filter((one) => one !== null).join(': ')}${question} (${listed})`;
}

/** What removing words does not reach, and how each is done. */
export function Elsewhere({
  request: { lang, place },
  plan,
}: {
  request: PlacedRequest;
  plan: string;
}) {
  const { slug } = place;
  return (
    <Section title={texts.elsewhere[lang]} id="andre-steder">
      <ul>
        <li>
          {texts.lessonsGo[lang]} <a href={lessonsPath(lang, slug)}>{texts.lessons[lang]}</a>.
        </li>
        <li>
          {texts.planGoes[lang]} <a href={planPath(lang, slug, plan)}>{texts.plan[lang]}</a>.{' '}
          {texts.planBack[lang]}
        </li>
        <li>
          {texts.journalGoes[lang]} <a href={journalPath(lang, slug)}>{texts.journal[lang]}</a>.{' '}
          {texts.journalBy[lang]}
        </li>
        <li>{texts.copies[lang]}</li>
      </ul>
    </Section>
  );
}
