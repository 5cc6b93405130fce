import { type ReportContent, type Saying, sayingKey } from './content.ts';
import { words } from './words.ts';

/** What was taken out of the record of progress: a text on a measure, told on a day. */
export type Gone = Pick<Saying, 'measureId' | 'day'>;

/**
 * A published report as it is shown: where it tells a text that was taken out of the record since, it says so instead.
 * `standing` is what is reported and stands: another report of the same day is shown as before.
 */
export function withoutTakenOut(
  content: ReportContent,
  gone: readonly Gone[],
  standing: readonly Saying[],
): ReportContent {
  const days = new Set(gone.map(({ measureId, day }) => `${measureId} ${day}`));
  const known = new Set(standing.map(sayingKey));
  const sections = content.sections.map((section) => {
    const measureId = section.about?.id ?? '';
    const told = section.taken.told.map((one) =>
      days.has(`${measureId} ${one.day}`) && !known.has(sayingKey({ ...one, measureId }))
        ? { ...one, sentence: words.takenOut[content.lang], next: null }
        : one,
    );
    return { ...section, taken: { ...section.taken, told } };
  });
  return { ...content, sections };
}
