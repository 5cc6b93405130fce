import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Browsers ask in a few ways, and each way is read once; past these they are forgotten. */
const most = 100;
const known = new Map<string, Encoding>();

/** The best encoding of ours that the browser takes. */
export function encodingFor(accepted: string | null | undefined): Encoding {
  if (!accepted) return 'identity';
  const before = known.get(accepted);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const encoding = bestOf(accepted);
  known.set(accepted, encoding);
  return encoding;
}

function bestOf(accepted: string): Encoding {
  const names = accepted.split(',').map((part) => part.trim());
  const takes = (name: string) =>
    names.some(
      (one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(one)),
    );
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Longer than this, a page is compressed beside the others: it would hold them up. */
const longest = 256 * 1024;

/**
 * Compresses a page. `swift` is for a page drawn for one reader, where handing it to another thread
 * and back takes longer than compressing it; a kept page is worth the time a smaller one takes, since it
 * is sent many times.
 */
export async function compress(page: Buffer, encoding: Encoding, swift: boolean): Promise<Buffer> {
  if (encoding === 'identity') return page;
  const here = swift && page.length <= longest;
  if (encoding === 'gzip') {
    const options = { level: swift ? 1 : 7 };
    return here ? gzipSync(page, options) : zip(page, options);
  }
  const options = {
    params: {
      // The lowest takes a quarter less time than the next, for a hundredth more bytes.
      [constants.BROTLI_PARAM_QUALITY]: swift ? 0 : 8,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  };
  return here ? brotliCompressSync(page, options) : brotli(page, options);
}
