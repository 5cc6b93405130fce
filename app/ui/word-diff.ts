/** A run of words: in both, only in the old, or only in the new. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many pairs of words a comparison takes longer than a reader would wait. */
const bound = 4_000_000;

/**
 * The old and the new wording as runs of words. `same` and `removed` runs together give the old text
 * back, `same` and `added` the new. Longest common subsequence of words (Wagner and Fischer, 1974).
 */
export function wordDiff(before: string, after: string): Change[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const changes: Change[] = [];
  const add = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') changes.push({ kind, text });
  };
  add('same', a.slice(0, start).join(''));
  compare(a.slice(start, a.length - end), b.slice(start, b.length - end), add);
  add('same', a.slice(a.length - end).join(''));
  return changes;
}

function compare(
  a: string[],
  b: string[],
  add: (kind: Change['kind'], text: string) => void,
): void {
  if (a.length * b.length > bound) {
    add('removed', a.join(''));
    add('added', b.join(''));
    return;
  }
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i] ?? '');
      i++;
      j++;
    } else if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      add('removed', a[i++] ?? '');
    } else {
      add('added', b[j++] ?? '');
    }
  }
}

/** Words and the space between them, each by itself; joined they are the text again. A hard space holds an amount together. */
function wordsOf(text: string): string[] {
  return text.match(/(?:(?!\u00a0)\s)+|[\S\u00a0]+/g) ?? [];
}
