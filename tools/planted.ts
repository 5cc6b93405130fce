import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs a check on a small tree of files made for it, and clears the tree away. */
export function onTree<Result>(
  files: Record<string, string>,
  check: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'tannhjul-planted-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return check(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
