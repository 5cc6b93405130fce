import { open } from 'node:fs/promises';
import { accept, type Outcome, refuse } from '#base/outcome.ts';

export type InputRefusal = 'not-there' | 'no-permission' | 'a-folder' | 'too-large';

/**
 * The bytes of a file that was named, at most `limit` of them: a pipe or a device without an end is
 * left as soon as it is longer.
 */
export async function readInput(
  path: string,
  limit: number,
): Promise<Outcome<Buffer, InputRefusal>> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > limit) return refuse('too-large');
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of file.createReadStream({ autoClose: false })) {
        parts.push(part);
        length += part.length;
        if (length > limit) return refuse('too-large');
      }
      return accept(Buffer.concat(parts));
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return refuse(reason);
  }
}

const reasons: Record<string, InputRefusal> = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'a-folder',
};

/** Why a file that was named could not be read. `limit` in whole MB. */
export function inputSentence(reason: InputRefusal, path: string, limitInMb: number): string {
  const why: Record<InputRefusal, string> = {
    'not-there': 'there is no such file.',
    'no-permission': 'you may not read it.',
    'a-folder': 'it is a folder, not a file.',
    'too-large': `it is larger than ${limitInMb} MB, which is as much as a file may be.`,
  };
  return `${path}: ${why[reason]}`;
}
