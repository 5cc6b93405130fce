import { clarityOf, type Question, questions } from '#3-plan/exchange/core/checks/clarity.ts';
import type { Finding, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import { severities, severityNames } from '#3-plan/exchange/core/severities.ts';
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
    return ['', `${severityNames[severity][lang]} (${own.length})`, ...lines];
  });
  const quiet = findings.length === 0 ? ['', `  ${allWell[lang]}`] : [];
  return [head, ...groups, ...quiet, ...unclear(result, lang)].join('\n');
}

const noPlan: Text = {
  nb: 'Dokumentet inneholder ingen plan, så her er ingenting å kontrollere.',
  nn: 'Dokumentet inneheld ingen plan, så her er det ingenting å kontrollere.',
  en: 'The document holds no plan, so there is nothing to check.',
};
const allWell: Text = { nb: 'Ingen merknader.', nn: 'Ingen merknader.', en: 'Nothing noticed.' };

function placed({ message, where }: Finding, lang: Lang): string {
  const at = where === null ? '' : placeWords(where, lang);
  return at === '' ? message[lang] : `${message[lang]} (${at})`;
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
  nn: 'Skriv det i planen, eller la det stå ope med vilje.',
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
