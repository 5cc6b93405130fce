import type { ReadResult } from './contract.ts';

/** A text in which a name was hidden; `sure` when the document itself says that it is a person's. */
export type Masked = { text: string; sure: boolean };

const hidden = /\[(?:navn|namn|name)(\??)\]/g;

/** Where names were hidden in the goals and measures, those to confirm first. */
export function maskedIn({ goals, measures }: ReadResult): Masked[] {
  const texts = [
    ...goals.flatMap(({ title, purpose }) => [title, purpose]),
    ...measures.flatMap((measure) => [
      measure.title,
      measure.challenge,
      measure.description,
      ...measure.steps,
      ...measure.leads,
      ...measure.partners,
    ]),
  ];
  const found = texts.flatMap((text): Masked[] => {
    const marks = [...(text ?? '').matchAll(hidden)];
    if (text === null || marks.length === 0) return [];
    return [{ text, sure: marks.every(([, doubt]) => doubt === '') }];
  });
  return found.toSorted((one, other) => Number(one.sure) - Number(other.sure));
}
