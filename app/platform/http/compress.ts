import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best encoding of ours that the browser takes. */
export function encodingFor(accepted: string | null | undefined): Encoding {
  const names = (accepted ?? '').split(',').map((part) => part.trim());
  const takes = (name: string) =>
    names.some(
      (one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(one)),
    );
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/**
 * Compresses a page. `swift` is for a page drawn for one reader; a kept page is worth the time a
 * smaller one takes, since it is sent many times.
 */
export async function compress(page: Buffer, encoding: Encoding, swift: boolean): Promise<Buffer> {
  if (encoding === 'identity') return page;
  if (encoding === 'gzip') return zip(page, { level: swift ? 1 : 7 });
  return brotli(page, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: swift ? 1 : 8,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  });
}
