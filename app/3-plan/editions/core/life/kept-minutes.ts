/** How long minutes of a form that came back are kept, in days. */
export const daysKept = 7;

/** How many a person has kept at once in a partnership, and how many bytes they are together. */
export const mostKept = { files: 5, bytes: 50 * 2 ** 20 };

/** What a person has kept, the newest first. */
type Kept = { size: number };

/**
 * Those that go so that no more is kept than may be: from the first by which there are too many or they are too
 * large, all that are older. The newest always stays, since it is what was just sent.
 */
export function tooMany<One extends Kept>(newestFirst: readonly One[]): One[] {
  let bytes = 0;
  const at = newestFirst.findIndex(({ size }, index) => {
    bytes += size;
    return index > 0 && (index >= mostKept.files || bytes > mostKept.bytes);
  });
  return at === -1 ? [] : newestFirst.slice(at);
}
