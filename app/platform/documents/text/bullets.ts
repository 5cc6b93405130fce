/** How a line of a list starts: its marker as printed (null for a bullet), its depth and its text. */
export type Bullet = { marker: string | null; depth: number; text: string };

const sign = /^([•●◦▪▸►‣⁃∙·○■□✓➢*+–—-]|o(?= ))\s+(?=\S)/u;
const emptySign = /^[•●◦▪–—*-]$/u;
const number = /^(\(?(?:\d{1,2}|[a-zæøå]|[ivx]{2,4})[.):])\s+(?=\S)/u;
const month = /^\d{1,2}\.\s+(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|may|oct|dec)/i;

/** Reads a line as a list item, or null when it is none. A bullet may be followed by a number of its own. */
export function bulletOf(text: string, indent: number): Bullet | null {
  if (emptySign.test(text)) return { marker: null, depth: depthOf(indent, text), text: '' };
  const bullet = sign.exec(text);
  if (bullet) {
    const rest = text.slice(bullet[0].length);
    const numbered = number.exec(rest);
    const depth = depthOf(indent, text);
    if (!numbered) return { marker: null, depth, text: rest };
    return { marker: numbered[1] ?? null, depth, text: rest.slice(numbered[0].length) };
  }
  const numbered = number.exec(text);
  if (!numbered || month.test(text)) return null;
  const depth = depthOf(indent, text);
  return { marker: numbered[1] ?? null, depth, text: text.slice(numbered[0].length) };
}

function depthOf(indent: number, text: string): number {
  const sub = /^[o◦○] /.test(text) ? 1 : 0;
  return Math.max(sub, Math.min(6, Math.floor(indent / 2)));
}
