import type { Lang } from '#base/text.ts';
import type { ErrorStatus, Frame } from './site.ts';

/** Stands in a drawn page where the number of the request is to stand. */
const mark = '·number·';

/**
 * Pages that say what went wrong, each drawn once but for the number of the request: in a storm they are what
 * is answered most.
 */
export function errorPages(draw: Frame['error']): Frame['error'] {
  const drawn = new Map<string, string>();
  return (status: ErrorStatus, lang: Lang, requestId: string, minutes?: number) => {
    if (requestId === '') return draw(status, lang, '', minutes);
    const key = `${status} ${lang} ${minutes ?? ''}`;
    const page = drawn.get(key) ?? draw(status, lang, mark, minutes);
    drawn.set(key, page);
    return page.replace(mark, () => requestId);
  };
}
