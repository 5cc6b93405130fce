import type { Finding, ReadMeasure, ReadResult } from '#3-plan/exchange/core/contract.ts';
import { parentRef } from '#3-plan/exchange/core/evidence/numbering.ts';
import { type Reference, referencesIn } from '#3-plan/exchange/core/evidence/references.ts';
import { type Check, notice } from './finding.ts';

/** Numbers in the measures' texts that no measure or goal of the plan has. */
export const references: Check = (read) =>
  read.measures.flatMap((measure) => missingIn(read, measure));

function missingIn(read: ReadResult, measure: ReadMeasure): Finding[] {
  const { title, challenge, description, steps } = measure;
  const text = [title, challenge ?? '', description ?? '', ...steps].join('\n');
  const seen = new Set<string>();
  return referencesIn(text).flatMap((reference) => {
    const { to, ref } = reference;
    const numbers = (to === 'measure' ? read.measures : read.goals).map((each) => each.ref);
    const numbered = numbers.some((number) => number !== null);
    if (!numbered || numbers.includes(ref) || seen.has(`${to}/${ref}`)) return [];
    seen.add(`${to}/${ref}`);
    return [missing(measure, reference, isCertain(read, reference))];
  });
}

/** A number made like the plan's own («4d» where the plan has 4a to 4c) can be no other document's. */
function isCertain({ measures, goals }: ReadResult, { to, ref }: Reference): boolean {
  const parent = to === 'measure' ? parentRef(ref) : null;
  if (!parent || !goals.some((goal) => goal.ref === parent)) return false;
  return measures.some((measure) => measure.ref !== null && parentRef(measure.ref) === parent);
}

function missing(
  { title, where }: ReadMeasure,
  { to, ref, text: printed }: Reference,
  certain: boolean,
): Finding {
  const values = { title, printed, ref };
  const what = {
    nb: to === 'measure' ? 'tiltak' : 'mål',
    nn: to === 'measure' ? 'tiltak' : 'mål',
    en: to === 'measure' ? 'measure' : 'goal',
  };
  return notice({
    code: 'reference-missing',
    severity: certain ? 'error' : 'warning',
    where,
    found: ref,
    values,
    text: {
      nb: `Tiltaket «{title}» viser til «{printed}», men planen har ikke noe ${what.nb} {ref}.${certain ? '' : ' Nummeret kan være fra en eldre utgave eller et annet dokument.'} Rett nummeret, eller skriv hva det viser til.`,
      nn: `Tiltaket «{title}» viser til «{printed}», men planen har ikkje noko ${what.nn} {ref}.${certain ? '' : ' Nummeret kan vere frå ei eldre utgåve eller eit anna dokument.'} Rett nummeret, eller skriv kva det viser til.`,
      en: `The measure “{title}” points to “{printed}”, but the plan has no ${what.en} {ref}.${certain ? '' : ' The number may be from an older edition or another document.'} Correct the number, or say what it points to.`,
    },
  });
}
