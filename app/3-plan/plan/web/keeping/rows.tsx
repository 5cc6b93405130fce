import type { Lang } from '#base/text.ts';
import { Fieldset } from '#ui/fieldset.tsx';
import type { Typed } from './form-page.tsx';

/** The rows of a list in a form: how many stand filled in what was typed, and some empty ones after. */
export function rowsOf(typed: Typed, name: string, empty: number): number[] {
  const last = Math.max(
    -1,
    ...Object.keys(typed).flatMap((field) => {
      const at = rowIn(field, name);
      return at !== null && typed[field]?.trim() ? [at] : [];
    }),
  );
  return Array.from({ length: last + 1 + empty }, (_, at) => at);
}

/** The row a field fills: «leads.2» is of row 2. A choice is always made, and fills none. */
function rowIn(field: string, name: string): number | null {
  const [, of, at] = /^(\w+)\.(\d{1,3})(?:\.(?!year|certainty|carryOver)\w+)?$/.exec(field) ?? [];
  return of === name && at !== undefined ? Number(at) : null;
}

/** What is typed in a list of one field, empty rows left out, in their order. */
export function listIn(typed: Typed, name: string): string[] {
  return rowsOf(typed, name, 0).flatMap((at) => typed[`${name}.${at}`]?.trim() || []);
}

/** A list as the fields of a form hold it. */
export function typedList(name: string, values: readonly string[]): Typed {
  return Object.fromEntries(values.map((value, at) => [`${name}.${at}`, value]));
}

/** A list of names, one a row, each offered from those that are known. */
export function NameRows({
  name,
  legend,
  hint,
  label,
  typed,
  error,
  list,
  contentLang,
}: {
  name: string;
  legend: string;
  hint?: string | undefined;
  /** Of one row, with its number. */
  label: (number: number) => string;
  typed: Typed;
  error: string | undefined;
  /** The id of the `datalist` of known names. */
  list: string;
  contentLang: Lang;
}) {
  return (
    <Fieldset id={name} {...{ legend, hint, error }} look="name-rows">
      {rowsOf(typed, name, 3).map((at) => (
        <input
          key={at}
          class="ds-input"
          // The first carries the name as its id, so that the error summary leads to it.
          id={at === 0 ? name : `${name}.${at}`}
          name={`${name}.${at}`}
          value={typed[`${name}.${at}`] ?? ''}
          aria-label={label(at + 1)}
          aria-invalid={error ? 'true' : undefined}
          list={list}
          lang={contentLang}
          autocomplete="off"
        />
      ))}
    </Fieldset>
  );
}
