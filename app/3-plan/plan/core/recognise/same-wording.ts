import { folded } from '#base/folded.ts';

type Worded = { ref: string | null; title: string };

/**
 * Which earlier identity each thing has the reference and title of, each taken at most once. The earlier come
 * newest first: one that was reworded is what its newest wording says, before what it said until then.
 */
export function sameWording(
  things: readonly (Worded & { key: string })[],
  known: readonly (Worded & { id: string })[],
  taken: Iterable<string>,
): Map<string, string> {
  const waiting = Map.groupBy(things, wordingOf);
  const ids = new Map<string, string>();
  const gone = new Set(taken);
  for (const { id, ...worded } of known) {
    if (gone.has(id)) continue;
    const thing = waiting.get(wordingOf(worded))?.shift();
    if (thing === undefined) continue;
    gone.add(id);
    ids.set(thing.key, id);
  }
  return ids;
}

/** What a thing with the same reference and title has the same of. */
export function wordingOf({ ref, title }: Worded): string {
  return `${ref ?? ''}\n${folded(title)}`;
}
