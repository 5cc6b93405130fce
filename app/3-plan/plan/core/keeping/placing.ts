/**
 * Things in a new order: each that was given another place than it had (the first is 1) takes that place, and
 * the others close up around it in the order they have. Of two given the same place, the one that stood first
 * comes first; one given none comes last.
 */
export function placedAs(
  seen: readonly string[],
  placeOf: (id: string) => number | null,
): string[] {
  const given = seen.map((id, at) => ({ id, place: placeOf(id) ?? seen.length, had: at + 1 }));
  const moved = given
    .filter(({ place, had }) => place !== had)
    .toSorted((a, b) => a.place - b.place || a.had - b.had);
  const order = given.filter(({ place, had }) => place === had).map(({ id }) => id);
  let taken = 0;
  for (const { id, place } of moved) {
    // After those that were put at the same place, or as near as there is room.
    const at = Math.max(Math.min(Math.ceil(place) - 1, order.length), taken);
    order.splice(at, 0, id);
    taken = at + 1;
  }
  return order;
}

/** The same with one of them first. */
export function placedFirst(order: readonly string[], first: string): string[] {
  return order.includes(first) ? [first, ...order.filter((id) => id !== first)] : [...order];
}
