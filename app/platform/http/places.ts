import type { Place } from './page.ts';
import type { Revisions } from './revisions.ts';

const mostRemembered = 1_000;

/** Looks up places by slug, and remembers them until anything changes anywhere. */
export function placesBySlug(
  revisions: Revisions,
  look: (slug: string) => Promise<Place | null>,
): (slug: string) => Promise<Place | null> {
  let remembered = new Map<string, Place>();
  let at = -1;
  return async (slug) => {
    const now = revisions.of('all');
    if (at !== now || !revisions.heard() || remembered.size > mostRemembered) {
      remembered = new Map();
      at = now;
    }
    const known = remembered.get(slug);
    if (known) return known;
    const found = await look(slug);
    if (found && at === revisions.of('all')) remembered.set(slug, found);
    return found;
  };
}
