import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import { linesOnPage, pageOfLine, type SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import type { Where } from '#base/block.ts';
import { fill, type Lang } from '#base/text.ts';
import { texts } from './reading-texts.ts';

/** The document's own words with page and line, a part at a time. */
export function Source({
  lang,
  lines,
  part,
  href,
  lineHref,
  contentLang,
}: {
  lang: Lang;
  lines: readonly SourceLine[] | null;
  part: number;
  href: (part: number) => string;
  /** Where one says what a line is that was not read; undefined when nothing can be corrected. */
  lineHref: ((line: number) => string) | undefined;
  contentLang: Lang | undefined;
}) {
  if (lines === null) return <p>{texts.sourceGone[lang]}</p>;
  const from = (part - 1) * linesOnPage;
  return (
    <>
      {lineHref && <p class="small">{texts.lineText[lang]}</p>}
      <Parts
        lang={lang}
        parts={pageOfLine(Math.max(lines.length - 1, 0))}
        part={part}
        href={href}
      />
      <SourceLines
        lang={lang}
        lines={lines.slice(from, from + linesOnPage)}
        first={from}
        lineHref={lineHref}
        contentLang={contentLang}
      />
    </>
  );
}

/** Lines of the source in a region of their own, that is scrolled by itself where it stands beside something. */
export function SourceLines({
  lang,
  lines,
  first,
  marked,
  lineHref,
  contentLang,
}: {
  lang: Lang;
  lines: readonly SourceLine[];
  /** The number of the first of them. */
  first: number;
  /** The number of the one that all of this is about. */
  marked?: number | undefined;
  lineHref?: ((line: number) => string) | undefined;
  contentLang: Lang | undefined;
}) {
  return (
    // Scrolled by keyboard too, so it can be come to.
    <section class="source-scroll" aria-label={texts.source[lang]} tabindex={0}>
      <ol class="source" lang={contentLang}>
        {lines.map(({ text, where, heading }, index) => {
          const number = first + index;
          const isMarked = number === marked;
          const names = [heading && 'source-heading', isMarked && 'source-marked'].filter(Boolean);
          return (
            <li key={number} id={`k${number}`} class={names.join(' ') || undefined}>
              <span class="source-place" lang={lang}>
                <Place where={where} lang={lang} href={lineHref?.(number)} />
              </span>
              {isMarked ? <mark>{text}</mark> : <span>{text}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Place({ where, lang, href }: { where: Where; lang: Lang; href: string | undefined }) {
  const words = placeWords(where, lang);
  if (href === undefined) return <span>{words}</span>;
  return <a href={href}>{words || texts.line[lang]}</a>;
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
