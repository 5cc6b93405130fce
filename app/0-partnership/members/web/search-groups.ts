import type { Text } from '#base/text.ts';

/** What a search can be narrowed to: its word in the address, its name, and the kinds that belong to it. */
export type Group = { slug: string; name: Text; kinds: readonly string[] };

export const groups: readonly Group[] = [
  { slug: 'tiltak', name: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }, kinds: ['measure'] },
  { slug: 'mal', name: { nb: 'Mål', nn: 'Mål', en: 'Goals' }, kinds: ['goal'] },
  { slug: 'plan', name: { nb: 'Planer', nn: 'Planar', en: 'Plans' }, kinds: ['edition'] },
  {
    slug: 'rapport',
    name: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
    kinds: ['report'],
  },
  {
    slug: 'erfaring',
    name: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Lessons' },
    kinds: ['lesson'],
  },
  { slug: 'aktor', name: { nb: 'Aktører', nn: 'Aktørar', en: 'Actors' }, kinds: ['actor'] },
  {
    slug: 'partnerskap',
    name: { nb: 'Partnerskap', nn: 'Partnarskap', en: 'Partnerships' },
    kinds: ['partnership'],
  },
];

/** The group an address names; null for one that is not there, which is then no narrowing. */
export function groupIn(query: URLSearchParams): Group | null {
  return groups.find(({ slug }) => slug === query.get('hva')) ?? null;
}
