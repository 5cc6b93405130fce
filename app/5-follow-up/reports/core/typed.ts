import { decimalOf, Figure, mostFigures } from './figure.ts';
import { GoesOn } from './kinds.ts';
import { MarkedLesson, type Written } from './section.ts';

export type Typed = Readonly<Record<string, string>>;

/** What is wrong with a field of a section's form. */
export type TypedFault = { field: string; code: 'figure' | 'number' | 'lesson' | 'long' };

export const figureFields = ['what', 'value', 'unit', 'year', 'source'] as const;
export const lessonFields = ['title', 'tried', 'outcome', 'carryOver'] as const;
const longest = 20_000;

/** The name of one field of one row of figures. */
export function figureName(row: number, field: (typeof figureFields)[number]): string {
  return `figure-${row}-${field}`;
}

/**
 * What was typed in a section's form: answers to the questions at those places, the rows of figures and the
 * lesson of which anything is filled in, and what goes on. Or every fault, each with its field.
 */
export function writtenFrom(
  typed: Typed,
  places: readonly number[],
): { ok: true; value: Written } | { ok: false; faults: TypedFault[] } {
  const faults: TypedFault[] = [];
  const answers = Object.fromEntries(
    places.flatMap((at) => {
      const answer = (typed[`answer-${at}`] ?? '').trim();
      if (answer.length > longest) faults.push({ field: `answer-${at}`, code: 'long' });
      return answer === '' ? [] : [[String(at), answer]];
    }),
  );
  const figures = figuresFrom(typed, faults);
  const lesson = lessonFrom(typed, faults);
  if (faults.length > 0) return { ok: false, faults };
  const goesOn = GoesOn.safeParse(typed.goesOn);
  return {
    ok: true,
    value: { answers, figures, goesOn: goesOn.success ? goesOn.data : null, lesson },
  };
}

function figuresFrom(typed: Typed, faults: TypedFault[]): Figure[] {
  return Array.from({ length: mostFigures }).flatMap((_, row): Figure[] => {
    const fields = figureFields.map((field) => [
      field,
      (typed[figureName(row, field)] ?? '').trim(),
    ]);
    if (fields.every(([, said]) => said === '')) return [];
    const said = Object.fromEntries(fields);
    const value = decimalOf(said.value ?? '');
    if (value === null) faults.push({ field: figureName(row, 'value'), code: 'number' });
    const figure = Figure.safeParse({ ...said, value: value ?? '0' });
    if (figure.success) return [figure.data];
    for (const field of new Set(figure.error.issues.map(({ path }) => path[0]))) {
      const known = figureFields.find((one) => one === field);
      if (known) faults.push({ field: figureName(row, known), code: 'figure' });
    }
    return [];
  });
}

function lessonFrom(typed: Typed, faults: TypedFault[]): MarkedLesson | null {
  const fields = lessonFields.map((field) => [field, (typed[`lesson-${field}`] ?? '').trim()]);
  if (fields.every(([, said]) => said === '')) return null;
  const lesson = MarkedLesson.safeParse(Object.fromEntries(fields));
  if (lesson.success) return lesson.data;
  for (const field of new Set(lesson.error.issues.map(({ path }) => String(path[0])))) {
    faults.push({ field: `lesson-${field}`, code: 'lesson' });
  }
  return null;
}

/** A section as its form holds it. */
export function typedFrom({ answers, figures, goesOn, lesson }: Written): Typed {
  return Object.fromEntries([
    ...Object.entries(answers).map(([at, answer]) => [`answer-${at}`, answer]),
    ...figures.flatMap((figure, row) =>
      figureFields.map((field) => [
        figureName(row, field),
        field === 'value' ? figure.value.replace('.', ',') : String(figure[field]),
      ]),
    ),
    ['goesOn', goesOn ?? ''],
    ...lessonFields.map((field) => [`lesson-${field}`, lesson?.[field] ?? '']),
  ]);
}
