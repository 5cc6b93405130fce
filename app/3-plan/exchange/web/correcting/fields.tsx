import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { Lang } from '#base/text.ts';
import type { Fault } from '#ui/error-summary.tsx';
import { Field, type FieldProps, type FieldText } from '#ui/field.tsx';
import { type FieldName, fieldTexts } from './field-texts.ts';
import type { Read } from './read.ts';
import { texts } from './texts.ts';
import type { Typed } from './typed.ts';
import { numbered } from './words-for.ts';

type Of = { lang: Lang; read: Read; typed: Typed; faults: readonly Fault[] };

/** A field of what was read, by its name, with what was typed and what is wrong with it. */
export function ReadField({
  shown: { lang, read, typed, faults },
  name,
  at,
  spelled = false,
  ...rest
}: {
  shown: Of;
  name: FieldName;
  /** Which part of a whole it is of, from 1. */
  at?: number;
  /** Written in the language of the document. */
  spelled?: boolean;
} & Partial<FieldProps>) {
  const id = at === undefined ? name : `${name}-${at}`;
  const words: FieldText = fieldTexts[name];
  return (
    <Field
      lang={lang}
      label={words.label[lang]}
      hint={words.hint?.[lang]}
      value={typed[id] ?? ''}
      error={faults.find(({ field }) => field === id)?.message}
      contentLang={spelled ? (read.result.plan.language ?? undefined) : undefined}
      {...rest}
      name={id}
      sparse
    />
  );
}

/** The goals one can choose among, and none. */
export function goalOptions({ goals }: ReadResult, lang: Lang, without?: string) {
  return [
    { value: '', label: texts.none[lang] },
    ...goals
      .filter(({ key }) => key !== without)
      .map((goal) => ({ value: goal.key, label: cut(numbered(goal)) })),
  ];
}

/** A choice that stands in a list is no longer than a line. */
export function cut(label: string): string {
  return label.length <= 90 ? label : `${label.slice(0, 88).trimEnd()}…`;
}
