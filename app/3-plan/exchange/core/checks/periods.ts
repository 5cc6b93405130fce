import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { type Check, type Noticed, notice } from './finding.ts';

/**
 * Measures whose years lie outside the agreement or strategy above the plan, or that never touch the
 * plan's own. A plan for one year may well list measures that run longer.
 */
export const outsidePeriod: Check = ({ plan, measures }) =>
  measures.flatMap((measure) => {
    const from = yearOf(measure.from);
    const to = yearOf(measure.to);
    if (from !== null && to !== null && from > to) return [backwards(measure)];
    const frame = plan.frame ?? { from: plan.from, to: plan.to };
    const [start, end] = [yearOf(frame.from), yearOf(frame.to)];
    const early = from !== null && start !== null && from < start;
    const late = to !== null && end !== null && to > end;
    if (early || late) return [outside(measure, `${start ?? ''}–${end ?? ''}`)];
    const [first, last] = [yearOf(plan.from), yearOf(plan.to)];
    const before = to !== null && first !== null && to < first;
    const after = from !== null && last !== null && from > last;
    return before || after ? [outside(measure, `${first ?? ''}–${last ?? ''}`)] : [];
  });

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function printed({ from, to }: ReadMeasure): string {
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
}

function backwards(measure: ReadMeasure): Noticed {
  return notice({
    code: 'outside-period',
    severity: 'error',
    where: measure.where,
    about: [measure.key],
    found: printed(measure),
    values: { title: measure.title, found: printed(measure) },
    text: {
      nb: 'Tiltaket «{title}» slutter før det starter ({found}). Rett ett av årene.',
      nn: 'Tiltaket «{title}» sluttar før det startar ({found}). Rett eitt av åra.',
      en: 'The measure “{title}” ends before it starts ({found}). Correct one of the years.',
    },
  });
}

function outside(measure: ReadMeasure, expected: string): Noticed {
  return notice({
    code: 'outside-period',
    severity: 'warning',
    where: measure.where,
    about: [measure.key],
    expected,
    found: printed(measure),
    values: { title: measure.title, expected, found: printed(measure) },
    text: {
      nb: 'Tiltaket «{title}» går utenfor perioden {expected} (det står {found}). Rett årene, eller skriv at tiltaket fortsetter ut over planen.',
      nn: 'Tiltaket «{title}» går utanfor perioden {expected} (det står {found}). Rett åra, eller skriv at tiltaket held fram ut over planen.',
      en: 'The measure “{title}” goes outside the period {expected} ({found} is printed). Correct the years, or say that it goes on beyond the plan.',
    },
  });
}
