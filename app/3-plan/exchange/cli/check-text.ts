import { clarityOf, type Question, questions } from '#3-plan/exchange/core/checks/clarity.ts';
import type { Finding, ReadResult, Severity } from '#3-plan/exchange/core/contract.ts';
import type { Where } from '#base/block.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

/** What the checks noticed in one document, for one who reads: in its own language, the gravest first. */
export function checkText(file: string, result: ReadResult): string {
  const lang = result.plan.language ?? 'nb';
  const { title, kind } = result.plan;
  const head = title === null ? file : `${file}: ${title}`;
  if (kind === 'none') return [head, '', `  ${noPlan[lang]}`].join('\n');
  const { findings } = result;
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map((finding) => `  - ${placed(finding, lang)}`);
    return ['', `${headings[severity][lang]} (${own.length})`, ...lines];
  });
  const quiet = findings.length === 0 ? ['', `  ${allWell[lang]}`] : [];
  return [head, ...groups, ...quiet, ...unclear(result, lang)].join('\n');
}

const severities: Severity[] = ['error', 'warning', 'notice'];
const headings: Record<Severity, Text> = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Errors' },
  warning: { nb: 'Trolig feil', nn: 'Truleg feil', en: 'Likely errors' },
  notice: { nb: 'Verd å se på', nn: 'Verdt å sjå på', en: 'Worth a look' },
};
const noPlan: Text = {
  nb: 'Dokumentet inneholder ingen plan, så her er ingenting å kontrollere.',
  nn: 'Dokumentet inneheld ingen plan, så her er det ingenting å kontrollere.',
  en: 'The document holds no plan, so there is nothing to check.',
};
const allWell: Text = { nb: 'Ingen merknader.', nn: 'Ingen merknader.', en: 'Nothing noticed.' };

function placed({ message, where }: Finding, lang: Lang): string {
  const at = where === null ? '' : placeOf(where, lang);
  return at === '' ? message[lang] : `${message[lang]} (${at})`;
}

const places: Record<keyof Where, Text> = {
  page: { nb: 'side', nn: 'side', en: 'page' },
  table: { nb: 'tabell', nn: 'tabell', en: 'table' },
  row: { nb: 'rad', nn: 'rad', en: 'row' },
  column: { nb: 'kolonne', nn: 'kolonne', en: 'column' },
  line: { nb: 'linje', nn: 'linje', en: 'line' },
};

function placeOf(where: Where, lang: Lang): string {
  return (['page', 'table', 'row', 'column', 'line'] as const)
    .filter((part) => where[part] !== undefined)
    .map((part) => `${places[part][lang]} ${where[part]}`)
    .join(', ');
}

const asked: Record<Question, Text> = {
  who: { nb: 'hvem', nn: 'kven', en: 'who' },
  what: { nb: 'hva', nn: 'kva', en: 'what' },
  when: { nb: 'når', nn: 'når', en: 'when' },
  money: { nb: 'penger', nn: 'pengar', en: 'money' },
  effect: { nb: 'virkning', nn: 'verknad', en: 'effect' },
  'follow-up': { nb: 'oppfølging', nn: 'oppfølging', en: 'follow-up' },
};
const heading: Text = {
  nb: 'Hva tiltakene ikke sier ({some} av {all})',
  nn: 'Kva tiltaka ikkje seier ({some} av {all})',
  en: 'What the measures do not say ({some} of {all})',
};
const advice: Text = {
  nb: 'Skriv det i planen, eller la det stå åpent med vilje.',
  nn: 'Skriv det i planen, eller lat det stå ope med vilje.',
  en: 'Say it in the plan, or leave it open on purpose.',
};

/** The questions each measure leaves open. A proposal from a workshop is not asked yet. */
function unclear(result: ReadResult, lang: Lang): string[] {
  const clarity = result.plan.kind === 'workshop' ? [] : clarityOf(result);
  const lines = clarity.flatMap(({ title, answered }) => {
    const open = questions.filter((question) => !answered[question]);
    if (open.length === 0) return [];
    return [`  - ${title}: ${open.map((question) => asked[question][lang]).join(', ')}`];
  });
  if (lines.length === 0) return [];
  const counts = { some: lines.length, all: clarity.length };
  return ['', fill(heading, lang, counts), ...lines, `  ${advice[lang]}`];
}
