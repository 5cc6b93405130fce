import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { correctionButton } from './form-page.tsx';
import type { Read } from './read.ts';

/** «Ta ut tiltaket.» */
export const dropMeasureButton = correctionButton(
  ({ corrected }, { params }) => ({
    kind: 'measure-dropped',
    measure: corrected.target('measure', params.measure ?? ''),
  }),
  () => 'rettelser',
);

/** «Alle navnene har hovedansvar», or take part. */
export const moveNamesButton = correctionButton(
  ({ corrected }, { params, form }) => ({
    kind: 'names-moved',
    measures: [corrected.target('measure', params.measure ?? '')],
    to: form.typed.til,
  }),
  ({ params }) => `t-${params.measure}`,
);

/** «Dette er et mål.» */
export const measureToGoalButton = correctionButton(
  (read, { params, form }) => {
    const { result, corrected } = read;
    const measure = result.measures.find(({ key }) => key === params.measure);
    const takes = measure && form.typed.etter === 'ja' ? following(read, measure) : [];
    return {
      kind: 'measure-made-goal',
      measure: corrected.target('measure', params.measure ?? ''),
      as: form.typed.slags,
      takes: takes.map((key) => corrected.target('measure', key)),
    };
  },
  () => 'rettelser',
);

/** The measures after one that stand under the same goal. */
function following({ result }: Read, measure: ReadMeasure): string[] {
  const after = result.measures.slice(result.measures.indexOf(measure) + 1);
  return after.filter(({ goal }) => goal === measure.goal).map(({ key }) => key);
}
