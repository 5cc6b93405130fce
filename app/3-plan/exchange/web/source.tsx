import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import { linesOnPage, pageOfLine, type SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { fill, type Lang } from '#base/text.ts';
import { Section } from '#ui/section.tsx';
import { texts } from './reading-texts.ts';

/** The document's own words with page and line, a part at a time. */
export function Source({
  lang,
  lines,
  part,
  href,
  contentLang,
}: {
  lang: Lang;
  lines: readonly SourceLine[] | null;
  part: number;
  href: (part: number) => string;
  contentLang: Lang | undefined;
}) {
  if (lines === null) {
    return (
      <Section title={texts.source[lang]} id="kilden">
        <p>{texts.sourceGone[lang]}</p>
      </Section>
    );
  }
  const from = (part - 1) * linesOnPage;
  return (
    <Section title={texts.source[lang]} id="kilden">
      <Parts
        lang={lang}
        parts={pageOfLine(Math.max(lines.length - 1, 0))}
        part={part}
        href={href}
      />
      <ol class="source" lang={contentLang}>
        {lines.slice(from, from + linesOnPage).map(({ text, where, heading }, index) => (
          <li
            key={from + index}
            id={`k${from + index}`}
            class={heading ? 'source-heading' : undefined}
          >
            <span class="source-place" lang={lang}>
              {placeWords(where, lang)}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Parts({
  lang,
  parts,
  part,
  href,
}: {
  lang: Lang;
  parts: number;
  part: number;
  href: (part: number) => string;
}) {
  if (parts < 2) return null;
  return (
    <nav class="contents" aria-label={texts.sourcePages[lang]}>
      <ul>
        {Array.from({ length: parts }, (_, index) => index + 1).map((one) => (
          <li key={one}>
            <a href={`${href(one)}#kilden`} aria-current={one === part ? 'true' : undefined}>
              {fill(texts.part, lang, { n: one })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
