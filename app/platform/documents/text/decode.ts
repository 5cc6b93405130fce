import { accept, type Outcome, refuse } from '#base/outcome.ts';

/** The text of a file in UTF-8, UTF-16 (either order) or Windows-1252, marked or not; refuses what is no text. */
export function decodeText(bytes: Uint8Array): Outcome<string, 'not-text'> {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (encoding) return accept(clean(new TextDecoder(encoding).decode(bytes)));
  if (bytes.includes(0)) return refuse('not-text');
  const text = new TextDecoder('utf-8').decode(bytes);
  return accept(clean(isUtf8(text) ? text : new TextDecoder('windows-1252').decode(bytes)));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in our languages nearly every second byte is zero, and only on one side. */
function wideEncoding(bytes: Uint8Array): string | null {
  const seen = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < seen.length; index += 1) {
    if (seen[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = seen.length * 0.3;
  if (odd > many && even < many / 10) return 'utf-16le';
  if (even > many && odd < many / 10) return 'utf-16be';
  return null;
}

/** A few broken characters among many whole ones are damage; otherwise it was never UTF-8. */
function isUtf8(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return broken === 0 || broken < whole / 10;
}

/** Composed letters, plain spaces, and no characters that only a printer sees. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/(?![\t\n\v\f\r])\p{Cc}|[\u200b\u2060\ufeff]/gu, '')
    .replace(/[\uf0b7\uf0a7\uf0d8]/g, '•');
}
