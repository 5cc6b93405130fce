import type { Standing } from './content.ts';
import { type EditionState, isAhead } from './edition.ts';

/**
 * How a measure is said to stand in an edition. What the edition's own text calls adopted is not so in it before the
 * edition is: a plan that was read from a document says it of every measure, and what is kept must go out as it came
 * in. Null then: only the state of the edition itself can be told.
 */
export function toldStanding(standing: Standing, state: EditionState): Standing | null {
  return standing === 'adopted' && isAhead(state) ? null : standing;
}
