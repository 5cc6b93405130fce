import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { DocumentFinding } from '#3-plan/exchange/core/set-aside.ts';
import type { Where } from '#base/block.ts';

/** A finding with the measure of the edition it is about; null when it is about the plan as a whole. */
export type ReleasedFinding = DocumentFinding & { measureId: string | null };

type Worded = { measureId: string; position: number; ref: string | null };

/**
 * Which measure of an edition each finding is about: the one that was read where the finding points.
 * An edition keeps its measures in the order they were read in, so the place in that order tells which
 * is which also after its title was changed; where the references no longer agree, none is named.
 */
export function findingsAbout(
  findings: readonly DocumentFinding[],
  read: readonly Pick<ReadMeasure, 'where' | 'ref'>[],
  worded: readonly Worded[],
): ReleasedFinding[] {
  const inOrder = worded.toSorted((a, b) => a.position - b.position);
  return findings.map((finding) => {
    const { where } = finding;
    const at = where === null ? -1 : read.findIndex((one) => isSame(one.where, where));
    const measure = inOrder.length === read.length ? inOrder[at] : undefined;
    const agreed = measure && measure.ref === (read[at]?.ref ?? null);
    return { ...finding, measureId: agreed ? measure.measureId : null };
  });
}

/** Whether two places in a document are one; what has no place is nowhere. */
export function isSame(one: Where, other: Where): boolean {
  if (Object.keys(one).length === 0) return false;
  return (['page', 'line', 'table', 'row'] as const).every((part) => one[part] === other[part]);
}
