import type { Standing } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { formatPeriod } from '#base/format.ts';
import type { Period } from '#base/period.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { TagShape } from '#ui/tag.tsx';

/** The edition an address asks for; null for the one that holds. */
export function editionIn({ query }: Pick<PlacedRequest, 'query'>): string | null {
  return query.get('utgave');
}

/** The content's language where it is not the page's: what `lang` attributes need. */
export function otherLang(content: Lang, page: Lang): Lang | undefined {
  return content === page ? undefined : content;
}

/** «1a» and a title as one reads them together. */
export function withRef({ ref, title }: { ref: string | null; title: string }): string {
  return ref ? `${ref.replace(/\.$/, '')}. ${title}` : title;
}

/** The strategy or agreement a plan stands under, or the plan itself, with its years where it has any. */
export function subtitleOf(
  { frame, edition }: { frame: Framing | null; edition: Framing },
  lang: Lang,
): string {
  const { title, from, to } = frame ?? edition;
  if (from === null && to === null) return title;
  const period = formatPeriod({ from, to }, lang);
  return title.includes(period) ? title : `${title} ${period}`;
}

type Framing = { title: string } & Period;

/** The first sentence or so, for a description that stands alone. */
export function inShort(text: string | null, most = 160): string | undefined {
  const plain = text?.replace(/\s+/g, ' ').trim();
  if (!plain) return undefined;
  if (plain.length <= most) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', most))} …`;
}

export const standingShapes: Record<Standing, TagShape> = {
  example: 'example',
  proposed: 'proposed',
  adopted: 'adopted',
};

export const stateShapes: Record<EditionState, TagShape> = {
  draft: 'planned',
  'on-consultation': 'ongoing',
  'put-forward': 'ongoing',
  adopted: 'adopted',
  'approved-by-state': 'adopted',
  paid: 'adopted',
  superseded: 'ended',
};
