import type { Lang } from '#base/text.ts';
import { looksLikePerson, type Person } from './people.ts';

/** Hides persons in a text: names known from the document, e-mail addresses and telephone numbers. */
export type Mask = (text: string) => string;

const words: Record<Lang, { name: string; email: string; phone: string }> = {
  nb: { name: 'navn', email: 'e-post', phone: 'telefon' },
  nn: { name: 'namn', email: 'e-post', phone: 'telefon' },
  en: { name: 'name', email: 'e-mail', phone: 'phone' },
};

const email =
  /[\p{L}\d._%+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu;
/** Eight figures in the groups that telephone numbers are written in; an amount has groups of three and its unit. */
const phone =
  /(?<![\d.,/-])(?:\(?(?:\+|00)47\)?[ -]?)?(?:\d{2} \d{2} \d{2} \d{2}|\d{2}([.-])\d{2}\1\d{2}\1\d{2}|\d{3} \d{2} \d{3}|[49]\d{7})(?![\d]| \d|\.\d| ?(?:kr|kroner|mill|NOK)(?!\p{L}))/gu;
const foreignPhone = /(?<![\d.,/-])\+(?!47)\d{2}(?:[ -]?\d{2,4}){3,5}(?!\d)/g;
const labelledPhone =
  /(?<!\p{L})((?:tlf|tel|telefon|mobil|mob|phone)\.?(?:nr\.?|nummer)?\s*:?\s*)(?:\(?\+?\d{2,3}\)?[ .-]?)?\d(?:[ .-]?\d){6,9}(?!\d)/giu;
const word = /[\p{L}][\p{L}'’-]*\.?/gu;
const presenting =
  '(?<!\\p{L})(?:v/\\s?|ved\\s|(?:[Kk]ontakt(?:person)?|[Ss]aksbehandl[ae]r|[Pp]rosjektle(?:der|iar)|[Rr]eferent|[Mm]øtele(?:der|iar)|[Cc]ontact)\\s*:\\s*|(?:[Ss]enior|[Ss]pesial)?[Rr]ådg(?:iver|jevar)\\s|(?:[Ff]ylkes|[Kk]ommune|[Aa]vdelings|[Ss]eksjons|[Pp]rosjekt|[Dd]agl[ie]g )?(?:[Dd]irektør|[Ll]e(?:der|iar)|[Oo]rdfør(?:er|ar)|[Kk]oordinator)\\s|[Rr]ektor\\s|(?:[Mm]ed|[Mm]vh) (?:[Vv]ennlig )?[Hh]ils(?:en|ing),?\\s+)';
const fullName = "(?:\\p{Lu}[\\p{Ll}'’-]+|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.?)){1,3}";
const presented = new RegExp(`(${presenting})(${fullName})`, 'gu');

/** A name with a telephone number or an address beside it, as contacts are listed. */
const inContact = new RegExp(
  `(?<![\\p{L}-])${fullName}(?=\\s*[,(:–-]?\\s*(?:(?:tlf|tel|telefon|mobil|mob|phone|e-post|epost|e-mail)\\.?\\s*:?\\s*)?\\[(?:telefon|e-post|phone|e-mail)\\])`,
  'gu',
);

/**
 * Makes the mask of a document. A name known from a participant line or an address is hidden
 * wherever it stands, also its given name alone; a name that only a word before it presents
 * («v/ …») is hidden with a question mark, since the rule may be wrong.
 */
export function maskOf(people: readonly Person[], lang: Lang | null): Mask {
  const { name, email: mail, phone: number } = words[lang ?? 'nb'];
  const given = new Set<string>();
  const family = new Set<string>();
  for (const { words: parts } of people) {
    for (const [index, part] of parts.entries()) {
      if (part.length < 3) continue;
      const first = index === 0 || (index === 1 && parts.length > 2);
      (first ? given : family).add(part);
    }
  }
  return (text) => {
    let masked = /@|[([]at[)\]]/i.test(text) ? text.replace(email, `[${mail}]`) : text;
    if (/\d/.test(masked))
      masked = masked
        .replace(labelledPhone, (_, label: string) => `${label}[${number}]`)
        .replace(phone, `[${number}]`)
        .replace(foreignPhone, `[${number}]`);
    if (given.size > 0) masked = hideNames(masked, given, family, `[${name}]`);
    masked = masked.replace(presented, (whole, before: string, found: string) =>
      looksLikePerson(found) ? `${before}[${name}?]` : whole,
    );
    // Only beside what is masked by now can there be a contact.
    if (!masked.includes('[')) return masked;
    return masked.replace(inContact, (whole) => (looksLikePerson(whole) ? `[${name}?]` : whole));
  };
}

/** Hides each run of words that starts with a given name, and family names that stand inside a sentence. */
function hideNames(text: string, given: Set<string>, family: Set<string>, hidden: string): string {
  let result = '';
  let from = 0;
  let end = -1;
  for (const match of text.matchAll(word)) {
    const found = match[0].replace(/\.$/, '');
    const goesOn = end >= 0 && /^[ -]$/.test(text.slice(end, match.index));
    const known = given.has(found) || family.has(found);
    const initial = goesOn && /^\p{Lu}$/u.test(found);
    const starts = given.has(found) || (family.has(found) && !startsSentence(text, match.index));
    if (goesOn ? !(known || initial) : !starts) {
      end = -1;
      continue;
    }
    if (!goesOn) result += text.slice(from, match.index) + hidden;
    end = match.index + found.length;
    from = end;
  }
  return result + text.slice(from);
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:]\s*|\n)$/.test(text.slice(Math.max(0, index - 4), index));
}

/** Persons whose e-mail address stands in a text, by the words before the @. */
export function peopleInAddresses(text: string): Person[] {
  return [...text.matchAll(email)].flatMap((match) => {
    const parts = (match[0].split('@')[0] ?? '')
      .split(/[._-]/)
      .filter((part) => /^\p{L}{3,}$/u.test(part));
    if (parts.length < 2) return [];
    const named = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
    return [{ words: named, organisation: null }];
  });
}
