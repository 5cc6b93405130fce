import { folded } from '#base/folded.ts';

/**
 * Which known name each of the wanted ones is another spelling of: alike but for capitals and spaces («NAV» and
 * «Nav»). A name that is known is itself, and where two could be meant, or two mean one, nothing is said.
 */
export function spelledOtherwise(
  wanted: readonly string[],
  known: readonly string[],
): Map<string, string> {
  const isKnown = new Set(known);
  const alike = Map.groupBy(known, plain);
  const asked = Map.groupBy(wanted, plain);
  const told = new Map<string, string>();
  for (const [fold, names] of asked) {
    const [name, ...more] = names;
    const [other, ...others] = alike.get(fold) ?? [];
    const one = name !== undefined && other !== undefined && more.length + others.length === 0;
    if (one && !isKnown.has(name)) told.set(name, other);
  }
  return told;
}

/** However its letters are put together. */
function plain(name: string): string {
  return folded(name.normalize('NFC'));
}
