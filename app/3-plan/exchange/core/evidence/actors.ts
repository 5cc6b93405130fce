/**
 * The names in a list of actors as printed: parted at commas, semicolons, line ends and «og» between
 * two names, never within brackets. What is only filler («m.fl.», «bl.a.») is no name.
 */
export function actorsOf(text: string): string[] {
  const names: string[] = [];
  for (const part of outsideBrackets(text, /[,;\n•]|\s\+\s?|\s\/\s/y)) {
    for (const name of atAnd(part)) {
      const tidy = tidyName(name);
      if (tidy && !names.includes(tidy)) names.push(tidy);
    }
  }
  return names;
}

/** Parts a text at a separator wherever no bracket is open; linear. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    separator.lastIndex = index;
    const found = separator.exec(text);
    if (!found) continue;
    parts.push(text.slice(from, index));
    from = index + found[0].length;
    index = from - 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Counties whose own names hold an «og». */
const pairs =
  /\b(Vestfold|Møre|Sogn|Troms|Aust) (og|and) (Telemark|Romsdal|Fjordane|Finnmark|Vest-Agder)\b/g;

function atAnd(part: string): string[] {
  const kept = part.replace(pairs, (whole) => whole.replaceAll(' ', '\u0001'));
  const pieces = outsideBrackets(kept, /\s(?:og|and|samt|&)\s/y);
  const names: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const before = names.at(-1);
    // The word between them as it was printed.
    const between = kept.slice(at, kept.indexOf(piece, at));
    at += between.length + piece.length;
    if (before !== undefined && !standsAlone(before, piece)) {
      names[names.length - 1] = `${before}${between}${piece}`;
    } else names.push(piece);
  }
  return names.map((name) => name.replaceAll('\u0001', ' '));
}

/** Whether «og» between these two parts names rather than words of one name («helse og oppvekst»). */
function standsAlone(before: string, after: string): boolean {
  const [left, right] = [before.trim(), after.trim()];
  if (left === '' || right === '') return true;
  if (left.endsWith('-')) return false;
  const single = !/\s/.test(left) && !/\s/.test(right);
  if (/^\p{Lu}/u.test(right)) return /^\p{Lu}/u.test(left) || !/\si\s\p{Lu}[^\s]*$/u.test(left);
  if (/^(de|dei|den|the)\s/i.test(right)) return true;
  return single && /^\p{Ll}/u.test(left);
}

const filler =
  /^(m\.?\s?fl\.?|med flere|med fleire|bl\.?\s?a\.?|blant annet|mellom anna|etc\.?|osv\.?|and others)\s*/i;
const trailing = /[\s,]*(m\.?\s?fl\.?|med flere|med fleire|etc\.?|osv\.?)\.?$/i;

/** A name without filler, stray signs or the full stop of its sentence; empty when nothing is left. */
export function tidyName(name: string): string {
  let tidy = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(og|and|samt)\s+/, '');
  tidy = tidy
    .replace(/^[-–—•*]\s*/, '')
    .replace(filler, '')
    .replace(trailing, '')
    .trim();
  tidy = tidy.replace(/[:;]$/, '');
  if (tidy.endsWith('.') && !/(?<!\p{L})(\p{L}\.)+$/u.test(tidy)) tidy = tidy.slice(0, -1);
  if (/^[-–—.?]*$/.test(tidy)) return '';
  return tidy.trim();
}

const together =
  /\s*,?\s*\b(?:i\s+(?:tett\s+|nært\s+)?samarbeid\s+med|i\s+dialog\s+med|sammen\s+med|saman\s+med|med\s+bidrag\s+fr[aå]|in\s+(?:close\s+)?cooperation\s+with|together\s+with)\s+/i;

/**
 * Who leads and who takes part, from one running text: «Agder fylkeskommune (seksjon X) i samarbeid
 * med NAV og NHO». Within a bracket the same words part two sections of one organisation.
 */
export function leadsAndPartners(text: string): { leads: string[]; partners: string[] } {
  const [sections, within] = sectionPartners(text);
  const at = together.exec(sections);
  if (!at) return { leads: actorsOf(sections), partners: within };
  const leads = actorsOf(sections.slice(0, at.index));
  const partners = actorsOf(sections.slice(at.index + at[0].length));
  return { leads, partners: [...partners, ...within] };
}

/** Takes «(seksjon X i samarbeid med seksjon Y)» apart: X stays with its organisation, Y is a partner of the same. */
function sectionPartners(text: string): [string, string[]] {
  const partners: string[] = [];
  if (!together.test(text) || !text.includes('(')) return [text, partners];
  const left = text.replace(
    /([^,;()]{0,120})\(([^()]{0,300})\)/g,
    (whole, owner: string, inside: string) => {
      const at = together.exec(inside);
      if (!at) return whole;
      const other = inside.slice(at.index + at[0].length).trim();
      const name = owner.trim().replace(/^.*\b(?:og|med)\s+/, '');
      partners.push(name ? `${name} (${other})` : other);
      return `${owner}(${inside.slice(0, at.index).trim()})`;
    },
  );
  return [left, partners];
}
