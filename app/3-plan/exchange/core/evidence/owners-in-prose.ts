import { actorsOf, leadsAndPartners, tidyName } from './actors.ts';

/** One or more names as they stand in a sentence: capitals, or a lower-case word for a public body. */
const name = String.raw`(?:[\p{Lu}][\p{L}\d&-]*(?:\s+(?:[\p{Lu}][\p{L}\d&-]*|fylkeskommune|kommune|universitet|i|for|og|fagskole|høgskole|høyskole|regionråd|kompetanseforum|næringsforum))*|(?:fylkes)?kommun(?:en|ane|ene)|fylkeskommun(?:en|a)|karrieresentere?t|opplæringskontor(?:et|a|ene)|fagskol(?:en|a))`;

const patterns = [
  String.raw`[(\[]?(?:[Hh]oved|[Hh]ovud)?[Aa]nsvar(?:lig|leg)?\s*[:=–-]\s*([^.;)\]\n]{2,160})[)\]]?`,
  String.raw`(${name})\s+(?:har|tar|tek|får)\s+(?:hoved|hovud)?ansvar(?:et)?(?:\s+for)?(?!\p{L})`,
  String.raw`(${name})\s+er\s+(?:hoved|hovud)?ansvarl[ei]g`,
  String.raw`(${name})\s+(?:leder|leier|leiar|koordinerer|koordinerar|eier|eig)\s+(?:arbeidet|tiltaket|prosjektet)`,
  String.raw`(?:ledes|blir leia|leia|ledet|koordineres|eies)\s+av\s+(${name})`,
  String.raw`(?:[Aa]nsvaret|[Hh]ovedansvaret|[Hh]ovudansvaret)\s+(?:ligger|ligg|er lagt|blir lagt)\s+(?:hos|til)\s+(${name})`,
  String.raw`(${name})\s+(?:is responsible|leads this|will lead|leads the work)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Who leads, from running text («NAV har ansvaret for …», «(ansvar: NHO)»); empty when no sentence says it. */
export function ownersInProse(text: string): { leads: string[]; partners: string[]; rest: string } {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const printed = match?.[1]?.trim();
    if (!match || !printed) continue;
    const found = leadsAndPartners(printed);
    const labelled = /^[([]?(hoved|hovud)?ansvar/i.test(match[0]);
    const rest = labelled
      ? text
          .replace(match[0], ' ')
          .replace(/\s+/g, ' ')
          .replace(/ (?=[.,;])/g, '')
          .trim()
      : text;
    if (found.leads.length > 0) return { ...found, rest };
  }
  return { leads: [], partners: [], rest: text };
}

/** Whether a text reads as a list of names rather than as sentences. */
export function isNameList(text: string): boolean {
  if (
    text.length > 1200 ||
    /[.!?]\s+\p{Lu}/u.test(text.replace(/\b(m\.fl|bl\.a|nr|jf|jfr)\./g, ' '))
  )
    return false;
  const names = actorsOf(text).map(tidyName);
  const longest = Math.max(
    0,
    ...names.map((each) => each.replace(/\([^()]*\)/g, '').split(' ').length),
  );
  return names.length > 0 && longest <= 12;
}
