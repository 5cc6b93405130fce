import type { Question } from '#5-follow-up/reports/core/question.ts';
import { askedOf } from '#5-follow-up/reports/core/question.ts';
import { lacking, skeleton } from '#5-follow-up/reports/core/skeleton.ts';
import { isOlder, taken } from '#5-follow-up/reports/core/take.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type ReportOf, reportBy, type Section, sectionsOf } from './reports.ts';
import { sourceOf } from './source.ts';

/** A section as its writer meets it: whether what was taken in is older than what is there, or gone. */
export type WritingSection = Section & { now: 'same' | 'newer' | 'gone' };

export type Writing = ReportOf & {
  sections: readonly WritingSection[];
  /** How many goals and measures the plan has that the report lacks. */
  missing: number;
};

/** A report as it is being written; null when there is none with that end of its id. */
export async function writing(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<Writing | null> {
  const found = await reportBy(tx, partnershipId, short);
  if (!found) return null;
  const [source, sections] = await Promise.all([
    sourceOf(tx, partnershipId, found.edition.slug, found.report),
    sectionsOf(tx, found.report),
  ]);
  const wanted = source === null ? [] : skeleton(source);
  const placed = new Map(wanted.map((one) => [one.key, one]));
  return {
    ...found,
    sections: sections.map((section) => {
      const place = placed.get(section.key);
      const found = place && source && taken(place, source);
      const newer = found && isOlder(section.taken, found);
      return { ...section, now: found ? (newer ? 'newer' : 'same') : 'gone' };
    }),
    missing: lacking(wanted, sections).length,
  };
}

/** How many of a section's questions are answered, and how many it has. */
export function answeredIn(
  { kind, written }: Pick<Section, 'kind' | 'written'>,
  questions: readonly Question[],
): { answered: number; all: number } {
  const asked = askedOf(questions, kind);
  const answered = asked.filter(({ at }) => written.answers[String(at)]).length;
  return { answered, all: asked.length };
}
