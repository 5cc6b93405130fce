import type { ReportContent } from './content.ts';
import type { Figure } from './figure.ts';
import type { SectionKind } from './section.ts';

/** What a report said of something: answers by the question as it was put, and figures. */
export type SaidBefore = { answers: ReadonlyMap<string, string>; figures: readonly Figure[] };

/** What a report says of one goal or measure, or (with no id) of the whole; null where it says nothing. */
export function saidOf(
  { questions, sections }: Pick<ReportContent, 'questions' | 'sections'>,
  { kind, aboutId }: { kind: SectionKind; aboutId: string | null },
): SaidBefore | null {
  const own = sections.find((one) => one.kind === kind && (one.about?.id ?? null) === aboutId);
  if (!own) return null;
  const { answers, figures } = own.written;
  const answered = questions.flatMap(({ text }, at): [string, string][] => {
    const answer = answers[String(at)];
    return answer ? [[text, answer]] : [];
  });
  if (answered.length === 0 && figures.length === 0) return null;
  return { answers: new Map(answered), figures };
}
