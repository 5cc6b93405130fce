/**
 * Words for an address from a title: lower case, æ ø å as ae o a, at most 60 characters and never
 * cut within a word unless the first word alone is longer. Empty when no letter or digit is left.
 */
export function slugOf(title: string): string {
  const lower = title.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a');
  const plain = withoutMarks(lower)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= 60) return plain;
  const cut = plain.lastIndexOf('-', 60);
  return plain.slice(0, cut > 0 ? cut : 60);
}

/** Letters without their accents. Most titles have none, and taking them apart is slow. */
function withoutMarks(text: string): string {
  return /^[\x20-\x7e«»–…’]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}
