/** More titles than this are not remembered: the memory starts anew. */
const most = 10_000;
const known = new Map<string, string>();

/**
 * Words for an address from a title: lower case, æ ø å as ae o a, at most 60 characters and never
 * cut within a word unless the first word alone is longer. Empty when no letter or digit is left.
 * A page has dozens of the same addresses each time it is drawn, so they are remembered.
 */
export function slugOf(title: string): string {
  const before = known.get(title);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const slug = made(title);
  known.set(title, slug);
  return slug;
}

function made(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= 60) return plain;
  const cut = plain.lastIndexOf('-', 60);
  return plain.slice(0, cut > 0 ? cut : 60);
}
