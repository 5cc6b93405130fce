import { open, rename, rm, stat } from 'node:fs/promises';
import { accept, type Outcome, refuse } from '#base/outcome.ts';

export type OutputRefusal = 'no-such-folder' | 'no-permission' | 'not-a-file' | 'disk-full';

/** Writes a file whole or not at all; one of that name is replaced when the new one is there. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
): Promise<Outcome<{ bytes: number }, OutputRefusal>> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) return refuse('not-a-file');
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    return accept({ bytes: Buffer.byteLength(content) });
  } catch (error) {
    const reason = reasons[(error as { code?: string }).code ?? ''];
    if (reason === undefined) throw error;
    return refuse(reason);
  } finally {
    await rm(partial, { force: true });
  }
}

const reasons: Readonly<Record<string, OutputRefusal>> = {
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EISDIR: 'not-a-file',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What is wrong with where a file was to be written, for one who reads. */
export const outputSentences: Readonly<Record<OutputRefusal, string>> = {
  'no-such-folder': 'there is no such folder.',
  'no-permission': 'you may not write there.',
  'not-a-file': 'it is there already, and is not a file.',
  'disk-full': 'there is not room for it on that disk. Nothing is kept of it.',
};
