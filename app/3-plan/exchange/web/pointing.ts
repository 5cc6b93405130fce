import { readingPath } from '#3-plan/exchange/core/paths.ts';
import { lineAt, pageOfLine, type SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import type { Where } from '#base/block.ts';
import type { Lang } from '#base/text.ts';

/** Where in a reading's source a place is shown; null where the source is no longer kept. */
export function pointing(
  lang: Lang,
  partnership: string,
  readingId: string,
  source: readonly SourceLine[] | null,
) {
  return (where: Where): string | null => {
    const line = source && lineAt(source, where);
    if (line === null) return null;
    return `${readingPath(lang, partnership, readingId)}?kilde=${pageOfLine(line)}#k${line}`;
  };
}

/** The same on the document’s own page: a place in the part that is shown is gone to without a new page. */
export function pointingHere(home: string, source: readonly SourceLine[] | null, part: number) {
  return (where: Where): string | null => {
    const line = source && lineAt(source, where);
    if (line === null) return null;
    return pageOfLine(line) === part ? `#k${line}` : `${home}?kilde=${pageOfLine(line)}#k${line}`;
  };
}
