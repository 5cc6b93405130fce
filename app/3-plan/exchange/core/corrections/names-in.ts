import { likeness } from '#3-plan/exchange/core/checks/names.ts';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { similarTitles } from '#3-plan/exchange/core/evidence/similar.ts';

/** A name of an organisation, and how often it stands in what was read. */
export type NameCount = { name: string; count: number };

/** Names compared with each other; a plan has far fewer, and the time must stay bounded. */
const most = 200;

/** Every name among leads, partners, bodies and funding sources, those that stand most often first. */
export function namesIn({ measures, approvals, budget }: ReadResult): NameCount[] {
  const counts = new Map<string, number>();
  const all = [
    ...measures.flatMap(({ leads, partners }) => [...leads, ...partners]),
    ...approvals.map(({ body }) => body),
    ...budget.flatMap(({ source }) => source ?? []),
  ];
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count);
}

/**
 * Pairs of names that are likely to be one organisation, the one that stands most often first. Two
 * sections of one organisation are not: what stands in brackets tells them apart.
 */
export function similarNames(names: readonly NameCount[]): [string, string][] {
  const compared = names.slice(0, most).map(({ name }) => name);
  return compared.flatMap((one, at) =>
    compared.slice(at + 1).flatMap((other): [string, string][] => {
      const bare = !one.includes('(') && !other.includes('(');
      const same = likeness(one, other) !== null || (bare && similarTitles(one, other));
      return same ? [[one, other]] : [];
    }),
  );
}
