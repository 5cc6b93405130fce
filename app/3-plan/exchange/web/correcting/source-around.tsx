import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import { lineAt, pageOfLine } from '#3-plan/exchange/core/source-lines.ts';
import { texts as readingTexts } from '#3-plan/exchange/web/reading-texts.ts';
import { SourceLines } from '#3-plan/exchange/web/source.tsx';
import type { Where } from '#base/block.ts';
import type { Lang } from '#base/text.ts';
import type { Read } from './read.ts';
import { texts } from './texts.ts';

/** Lines shown before the one something was read from, and in all. */
const before = 2;
const shown = 60;

/** The part of the source something was read from, with its own line marked; the beginning, when that is not known. */
export function SourceAround({
  lang,
  read,
  where,
}: {
  lang: Lang;
  read: Read;
  where: Where | null;
}) {
  const { source } = read.view.reading;
  if (source === null) return <p>{readingTexts.sourceGone[lang]}</p>;
  const at = where && lineAt(source, where);
  const from = Math.max(0, (at ?? 0) - before);
  return (
    <>
      {where && <p class="small">{placeWords(where, lang)}</p>}
      <SourceLines
        lang={lang}
        lines={source.slice(from, from + shown)}
        first={from}
        marked={at ?? undefined}
        contentLang={read.contentLang}
      />
      <WholeSource lang={lang} read={read} part={pageOfLine(at ?? 0)} at={at ?? 0} />
    </>
  );
}

function WholeSource({
  lang,
  read,
  part,
  at,
}: {
  lang: Lang;
  read: Read;
  part: number;
  at?: number;
}) {
  return (
    <p class="small">
      <a href={`${read.home}?kilde=${part}#${at === undefined ? 'kilden' : `k${at}`}`}>
        {texts.whole[lang]}
      </a>
    </p>
  );
}
