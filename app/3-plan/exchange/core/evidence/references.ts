import { tidyRef } from './numbering.ts';

/** A place where a text points to a measure or goal by number. */
export type Reference = { to: 'measure' | 'goal'; ref: string; text: string };

const number = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}\s?[a-zæøå]?(?![\p{L}\d.]*\d)(?!\p{L})|\d{1,2}[a-zæøå](?!\p{L})`;
const list = String.raw`((?:${number})(?:\s*(?:,|og|and|&)\s*(?:${number}))*)`;
const explicit = new RegExp(
  String.raw`(?<![\p{L}])(tiltak(?:et|a|ene)?|measures?|delmål(?:et|a)?|mål(?:et|a)?)\s+(?:nr\.?\s*)?${list}`,
  'giu',
);
const bare =
  /(?<![\p{L}])(?:jf\.?|jfr\.?|jamfør|se|sjå|see|cf\.?)\s+(?:også\s+|òg\s+|also\s+)?(\d{1,2}(?:\.\d{1,2})?[a-zæøå](?!\p{L})|\d{1,2}\.\d{1,2}(?![\d.]))/giu;

/** Every measure and goal a text points to by number («jfr. 4b», «sjå tiltak 3», «tiltak 1 og 2»). */
export function referencesIn(text: string): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(explicit)) {
    const to = /^(tiltak|measure)/i.test(match[1] ?? '') ? 'measure' : 'goal';
    for (const ref of (match[2] ?? '').split(/,|\bog\b|\band\b|&/)) {
      if (ref.trim()) found.push({ to, ref: tidyRef(ref.trim()), text: match[0] });
    }
  }
  for (const match of text.matchAll(bare)) {
    found.push({ to: 'measure', ref: tidyRef(match[1] ?? ''), text: match[0] });
  }
  return found;
}
