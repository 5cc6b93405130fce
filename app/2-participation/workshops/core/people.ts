/** A person named in a document, only as long as it takes to mask the name. */
export type Person = { words: string[]; organisation: string | null };

/** What a participant line told: who was there, and the organisations they came from. */
export type Participants = { people: Person[]; organisations: string[] };

const organisationWord =
  /(?:^|\s)(?:AS|SA|KS|HF|RHF|LO|NHO|NAV|Nav|Norge|Norway|Academy|Innovasjon|Ungt)(?:\s|$)|(?:kommune|senter|sentret|skole|skolen|skular|hage|hagen|bank|banken|råd|rådet|forum|lag|laget|forbund|forbundet|etat|etaten|kontor|kontoret|klynge|klynga|nettverk|nettverket|verk|verket|huset|universitet|universitetet|institutt|stiftelse|stiftelsen|forening|foreningen|direktorat|direktoratet|departement|departementet|utvalg|utvalget|kompetanse|utvikling|vekst|gruppen|gruppa|alliansen|høgskolen|høgskulen|høyskolen|vgs)(?:\s|$)/iu;

const personName =
  /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:\p{Lu}\.?|(?:van|von|de|da|al)|\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?)){1,4}$/u;

/** Whether a text has the shape of a person's full name, and no word that organisations have. */
export function looksLikePerson(text: string): boolean {
  return personName.test(text) && !organisationWord.test(text);
}

const role =
  /^(?:referent|møteleder|møteleiar|ordstyrer|ordstyrar|gruppeleder|gruppeleiar|sekretær|(?:senior|spesial)?rådg(?:iver|jevar)|konsulent|direktør|rektor|prosjektleder|prosjektleiar|koordinator|leder|leiar|prosessleder|prosessleiar|facilitator|secretary|chair)\b/i;
const from = /(?:^|\s)(?:fra|frå|from)\s+(.+)$/i;

/**
 * Reads a line of participants: «Name (Organisation)», «Name, Organisation», «Organisation v/ Name»,
 * and names whose organisation comes last («…, referent fra X»). Organisations alone are kept.
 */
export function participantsIn(text: string): Participants {
  const people: Person[] = [];
  const organisations: string[] = [];
  let pending: Person[] = [];
  const settle = (organisation: string) => {
    for (const person of pending) person.organisation = organisation;
    pending = [];
    if (!organisations.includes(organisation)) organisations.push(organisation);
  };
  for (const part of partsOf(text)) {
    const bracket = /^([^()]+?)\s*\(([^()]+)\)$/.exec(part) ?? besideSign(part);
    const name = bracket ? (bracket[1] ?? '') : part;
    const by = /^(.*?)\s*\bv(?:\/|ed\s)\s*(.+)$/u.exec(name);
    if (by && looksLikePerson(by[2] ?? '')) {
      people.push(personOf(by[2] ?? '', tidy(by[1] ?? '')));
      settle(tidy(by[1] ?? ''));
    } else if (bracket && (personName.test(name) || inCapitals.test(name))) {
      const organisation = tidy(bracket[2] ?? '');
      people.push(personOf(name, organisation));
      pending = [];
      settle(organisation);
    } else if (looksLikePerson(name)) {
      pending.push(personOf(name, null));
      people.push(...pending.slice(-1));
    } else if (from.test(part)) settle(tidy(from.exec(part)?.[1] ?? ''));
    else if (!role.test(part) && /\p{L}{2}/u.test(part)) settle(tidy(part));
  }
  return { people, organisations: organisations.filter(Boolean) };
}

/** A name in capitals alone is one only where its organisation stands in brackets after it. */
const inCapitals = /^\p{Lu}{3,}(?:-\p{Lu}+)?(?: \p{Lu}{2,}(?:-\p{Lu}+)?){1,3}$/u;

/** «Name – Organisation», «Name/Organisation» and «Organisation: Name», as if it stood in brackets. */
function besideSign(part: string): [string, string, string] | null {
  const [, before = '', sign = '', after = ''] =
    /^([^:/–]{2,80}?)(\s+[-–]\s+|\s*\/\s*|:\s+)(\S.{1,80})$/u.exec(part) ?? [];
  if (sign.includes(':')) return looksLikePerson(after) ? [part, after, before] : null;
  return looksLikePerson(before) ? [part, before, after] : null;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let open = '';
  for (const token of text.replace(/\s+/g, ' ').split(/([,;()]|\s(?:og|and)\s)/)) {
    if (token === '(') depth += 1;
    if (token === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /^(?:[,;]|\s(?:og|and)\s)$/.test(token)) {
      parts.push(open.trim());
      open = '';
    } else open += token;
  }
  return [...parts, open.trim()].filter(Boolean);
}

function personOf(name: string, organisation: string | null): Person {
  return { words: name.trim().split(/\s+/), organisation };
}

/** An organisation as printed, without the space a line end left beside a slash. */
function tidy(name: string): string {
  return name
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.:;\s]+$/, '')
    .trim();
}
