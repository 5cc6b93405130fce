import type { GoalKind } from '#3-plan/plan/core/content.ts';

/** A printed number of a goal or measure: «5.1», «1a», «A2», «3». */
const ref = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,3}\s?[a-zæøå]?|[A-ZÆØÅ]{1,2}\.?\d{1,2}(?:\.\d{1,2})?|[A-Z](?=[.:)]))`;

export type Mark<Kind> = { kind: Kind; ref: string | null; title: string; colon: boolean };

const measureStart = new RegExp(
  String.raw`^(?:tiltak|delprosjekt|prosjekt|measure|action|aktivitet)(?:\s+nr\.?)?\s+(${ref})(?![\p{L}\d])(\s*[:.)–—-])?\s*(.*)$`,
  'iu',
);

/**
 * «Tiltak 2c Videreutvikle …» as the start of a measure. A sentence about a measure («Tiltak 4 skal
 * …») is none: without a colon or a dot, what follows must begin with a capital, or with nothing.
 */
export function measureMark(text: string): Mark<'measure'> | null {
  const match = measureStart.exec(text);
  if (!match) return null;
  const [, number = '', sign = '', title = ''] = match;
  if (!sign && title && !/^[\p{Lu}«"”“\d(]/u.test(title)) return null;
  return { kind: 'measure', ref: tidyRef(number), title: title.trim(), colon: sign.includes(':') };
}

const goalWords: [RegExp, GoalKind][] = [
  [
    /^(?:overordne[td]e?|overordna)\s+mål(?:setting|setning|setjing)?|^overall (?:goal|objective)s?/i,
    'overall',
  ],
  [/^(?:hovedmål|hovudmål|main goal)/i, 'overall'],
  [/^(?:delmål|sub-?goal)/i, 'sub-goal'],
  [
    /^(?:innsatsområde|satsingsområde|fokusområde|målområde|temaområde|focus area|priority area)r?/i,
    'focus-area',
  ],
  [/^(?:strategisk(?:e)? mål|mål|goal|objective)/i, 'goal'],
];

const afterWord = new RegExp(
  String.raw`^(?:\s+nr\.?)?(?:\s+(${ref})(?![\p{L}\d]))?(\s*[:.)–—-])?(?:\s+|$)(.*)$`,
  'u',
);

/**
 * «Delmål 1: …» or «OVERORDNET MÅL: …» as the start of a goal. Running text about goals («Målet er
 * …», «Mål om vekst») is none: there must be a number or a colon, or the line must be a heading.
 */
export function goalMark(text: string, heading: boolean): Mark<GoalKind> | null {
  for (const [word, kind] of goalWords) {
    const match = word.exec(text);
    if (!match) continue;
    const rest = afterWord.exec(text.slice(match[0].length));
    if (!rest) return null;
    const [, number, sign = '', title = ''] = rest;
    const colon = sign.includes(':');
    const bare = !number && !sign;
    if (bare && (title !== '' || !heading)) return null;
    if (number && !sign && title && !/^[\p{Lu}«"”“(]/u.test(title)) return null;
    if (!number && !colon && title) return null;
    return { kind, ref: number ? tidyRef(number) : null, title: title.trim(), colon };
  }
  return null;
}

const numbered = new RegExp(String.raw`^(${ref})([.:)])?\s+(\S.*)$`, 'u');

/** A line that starts with a number of its own («5.1. Utarbeide …», «1 I Trøndelag …»). */
export function numberedLine(text: string): { ref: string; title: string } | null {
  const match = numbered.exec(text);
  if (!match || !/^[\p{Lu}«"”“]/u.test(match[3] ?? '')) return null;
  const [, number = '', sign = '', title = ''] = match;
  if (/^[A-Z]$/.test(number) && !sign) return null;
  return { ref: tidyRef(number), title: title.trim() };
}

/** A number as it is compared and shown: no closing dot, no space before its letter. */
export function tidyRef(number: string): string {
  return number
    .replace(/[.:)\s]+$/, '')
    .replace(/\s+/g, '')
    .replace(/^\(/, '');
}

/** The number of the goal that a measure's number belongs under: «1» for «1a», «5.1» for «5.1.2»; else null. */
export function parentRef(number: string): string | null {
  const letter = /^(\d[\d.]*)[a-zæøå]$/.exec(number);
  if (letter) return letter[1] ?? null;
  const dotted = /^([A-Z]{0,2}\d{0,2}(?:\.\d{1,2})*)\.\d{1,2}$/.exec(number);
  return dotted?.[1] || null;
}
