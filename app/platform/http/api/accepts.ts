/** The first of our types that a reader takes best; null when none. Nothing said takes anything. */
export function takenOf(
  types: readonly string[],
  accept: string | null | undefined,
): string | null {
  if (accept === null || accept === undefined || accept.trim() === '') return types[0] ?? null;
  const asked = accept.split(',').map(rangeOf);
  const weighed = types.map((type) => ({ type, weight: weightOf(type, asked) }));
  // Sorting keeps the order of equals: what we would rather give comes first.
  const [best] = weighed.sort((a, b) => b.weight - a.weight);
  return best && best.weight > 0 ? best.type : null;
}

type Range = { range: string; weight: number };

function rangeOf(part: string): Range {
  const [range = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
  const given = parameters.find((one) => one.startsWith('q='));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return { range, weight: Number.isFinite(weight) ? weight : 0 };
}

/** By the range that says most of the type: itself before `text/*` before any. */
function weightOf(type: string, asked: readonly Range[]): number {
  const [whole = ''] = type.split(';');
  const general = `${whole.slice(0, whole.indexOf('/'))}/*`;
  for (const name of [whole, general, '*/*']) {
    const found = asked.find(({ range }) => range === name);
    if (found) return found.weight;
  }
  return 0;
}
