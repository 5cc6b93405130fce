import { organisationPath } from '#0-partnership/members/core/paths.ts';
import type { Answer, Shown } from '#0-partnership/members/data/search.ts';
import type { Lang } from '#base/text.ts';
import type { Found } from '#platform/search/find.ts';
import type { Wordings } from '#platform/search/wordings.ts';
import type { Entry } from '#ui/entry-list.tsx';
import { texts } from './search-texts.ts';

/** What each kind is called, and where a thing of it is shown; given by the table of all kinds. */
export type KindTable = {
  name(kind: string, lang: Lang): string;
  address(found: Found, lang: Lang, partnership: string): string | null;
  /** Which wording of a thing its page shows. */
  wordings: Wordings;
};

/** A partnership that something was found in. */
export type FoundIn = { id: string; slug: string; name: string };

/** Where a thing that was found is shown, and what is said of it: its kind, and its partnership among several. */
export function placed(
  one: Shown,
  kinds: KindTable,
  lang: Lang,
  places: ReadonlyMap<string, FoundIn>,
): { href: string; over: string } | null {
  if (one.number !== null) {
    return { href: organisationPath(lang, one.number), over: texts.organisation[lang] };
  }
  const place = places.get(one.partnershipId);
  const href = place && kinds.address(one, lang, place.slug);
  if (!place || !href) return null;
  const kind = kinds.name(one.kind, lang);
  return { href, over: places.size > 1 ? `${kind} · ${place.name}` : kind };
}

/** What was found as a list shows it. */
export function entriesOf(
  found: readonly Shown[],
  kinds: KindTable,
  lang: Lang,
  places: ReadonlyMap<string, FoundIn>,
): Entry[] {
  return found.flatMap((one): Entry[] => {
    const where = placed(one, kinds, lang, places);
    if (where === null) return [];
    const text = one.excerpt === '' ? undefined : marked(cut(one.excerpt));
    return [{ title: marked(one.marked), text, lang: one.lang, ...where }];
  });
}

/** The organisation whose number was typed, for the first place. */
export function numbered(byNumber: Answer['byNumber'], lang: Lang): Entry[] {
  if (byNumber === null) return [];
  const { number, name } = byNumber;
  return [{ title: name, href: organisationPath(lang, number), over: texts.organisation[lang] }];
}

/** In one line, and shown as cut where it begins or ends within a sentence. */
function cut(lines: string): string {
  const excerpt = lines.replace(/(?<![.!?:])\s*\n\s*/g, ' · ');
  const before = /^(\[\[)?[\p{Lu}\p{N}«"]/u.test(excerpt) ? '' : '… ';
  const after = /[.!?:»"]$/.test(excerpt) ? '' : ' …';
  return before + excerpt + after;
}

function marked(text: string) {
  return text
    .split(/\[\[(.*?)\]\]/)
    .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
