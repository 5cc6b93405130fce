import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Where } from '#base/block.ts';
import { type Check, type Noticed, notice } from './finding.ts';

type Named = { name: string; where: Where };

/** Names compared with each other; beyond so many, a document is no plan and the time must stay linear. */
const most = 400;

/** The same organisation or section written in several ways. */
export const nameVariants: Check = (read) => {
  const names = namesIn(read).slice(0, most);
  const findings: Noticed[] = [];
  for (const [index, { name, where }] of names.entries()) {
    const other = names.slice(0, index).find((earlier) => likeness(earlier.name, name) !== null);
    if (other) {
      const found = variant(other.name, name, where, likeness(other.name, name) === 'form');
      findings.push({ ...found, about: naming(read, name) });
    }
  }
  return findings;
};

/** The measures that write a name this way. */
function naming({ measures }: ReadResult, name: string): string[] {
  return measures
    .filter(({ leads, partners }) => [...leads, ...partners].includes(name))
    .map(({ key }) => key);
}

/** Each way of writing a name, once, with where it first stood. A capital at its start is no way of its own. */
function namesIn({ measures, groups }: ReadResult): Named[] {
  const seen = new Map<string, Named>();
  const add = (name: string, where: Where) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    if (name.length >= 3 && !seen.has(key)) seen.set(key, { name, where });
  };
  for (const { leads, partners, where } of measures)
    for (const name of [...leads, ...partners]) add(name, where);
  for (const { participants, who, where } of groups) {
    for (const name of participants) add(name, where);
    for (const line of who) {
      if (line.length < 120 && !/[.!?]\s/.test(line))
        for (const name of line.split(/,\s*/)) add(name.replace(/\([^()]*\)/g, '').trim(), where);
    }
  }
  return [...seen.values()];
}

/** `form`: only capitals or small words differ; `word`: a slip of letters, or one word of a section's name; null: other names. */
export function likeness(one: string, other: string): 'form' | 'word' | null {
  const [first, second] = [plain(one), plain(other)];
  if (first === second) return 'form';
  if (stem(first) === stem(second)) return null;
  if (sectionsDiffer(one, other)) return 'word';
  if (!/\p{Lu}/u.test(one) && !/\p{Lu}/u.test(other)) return null;
  const long = Math.min(first.length, second.length) >= 10;
  return long && !/\d/.test(first + second) && oneSlip(first, second) ? 'word' : null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bseksjon for\b/g, 'seksjon')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Without the ending that only tells one from the one or the many. */
function stem(name: string): string {
  return name.replace(/(?:ene|ane|er|ar|en|et|a|e)$/u, '');
}

/** «X (seksjon A og B)» and «X (seksjon A og C)»: the same organisation, and all words but one. */
function sectionsDiffer(one: string, other: string): boolean {
  const [first, second] = [section.exec(one), section.exec(other)];
  if (!first || !second || plain(first[1] ?? '') !== plain(second[1] ?? '')) return false;
  const [left, right] = [plain(first[2] ?? '').split(' '), plain(second[2] ?? '').split(' ')];
  const differing = left.filter((word, index) => word !== right[index]);
  return left.length === right.length && left.length >= 4 && differing.length === 1;
}

const section = /^(.*?)\s*\((seksjon[^()]*)\)$/i;

/** Whether one letter added, left out or changed makes the names the same. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shortest = Math.min(one.length, other.length) - start;
  while (end < shortest && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}

function variant(first: string, name: string, where: Where, form: boolean): Noticed {
  return notice({
    code: 'name-variants',
    severity: form ? 'notice' : 'warning',
    where,
    expected: first,
    found: name,
    values: { first, name },
    text: {
      nb: '«{first}» og «{name}» ser ut til å være samme aktør skrevet på to måter. Bruk ett navn; er det to ulike, så skriv forskjellen.',
      nn: '«{first}» og «{name}» ser ut til å vere same aktøren skriven på to måtar. Bruk eitt namn; er det to ulike, så skriv skilnaden.',
      en: '“{first}” and “{name}” seem to be the same actor written in two ways. Use one name; if they are two, say how they differ.',
    },
  });
}
