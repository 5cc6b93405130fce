import type { Lang } from '#base/text.ts';

/** Small words that only one of the languages has. */
const marks: Record<Lang, Set<string>> = {
  nb: new Set(
    'ikke en et fra hvordan hva hvem være sammen mer flere selv noe disse egne gjøre uten kommunene tiltakene hvor hvilke hvilken bli dere fylkeskommunene kommuner aktører bedrifter virksomheter mangler videreutvikle årene ble noen både videregående vedtatt ansvarlig hovedansvar samarbeidspartnere beskrivelse medvirkende eier legger skole skoler'.split(
      ' ',
    ),
  ),
  nn: new Set(
    'ikkje ein eit frå korleis kva kven vere vera saman meir fleire sjølv noko desse eigne gjere utan kommunane kommunar aktørar bedriftene tiltaka kor kva dei vart nokre blei ho eige vidare òg auka skule skular vidaregåande vedteke vedteken ansvarleg hovudansvar samarbeidspartnarar skildring medverkande eigar verksemder nokon såleis'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of with is are will by this that from which their has have our between into'.split(
      ' ',
    ),
  ),
};

/** Words looked at: enough to be sure, and no more in a long document. */
const enough = 4000;

/** The language most of the small words belong to; null when there are too few to say. */
export function languageOf(texts: Iterable<string>): Lang | null {
  const counts = { nb: 0, nn: 0, en: 0 };
  let seen = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (word === '') continue;
      seen += 1;
      for (const lang of ['nb', 'nn', 'en'] as const) if (marks[lang].has(word)) counts[lang] += 1;
    }
    if (seen > enough) break;
  }
  const ranked = (['nb', 'nn', 'en'] as const).toSorted(
    (one, other) => counts[other] - counts[one],
  );
  const [first, second] = ranked;
  if (!first || !second || counts[first] < 1 || counts[first] === counts[second]) return null;
  return first;
}
