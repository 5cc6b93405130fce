import type { ComponentChildren } from 'preact';
import type { Lang } from '#base/text.ts';
import { describedBy, Needed } from './field.tsx';

/** Fields that belong together under one legend, with what is wrong with them said right under it. */
export function Fieldset({
  id,
  legend,
  hint,
  error,
  needed,
  look = '',
  children,
}: {
  /** Of its first field, so that the error summary leads there. */
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** In which language it says that a choice must be made: in a form that marks what must be filled in, where none is made yet. */
  needed?: Lang | undefined;
  /** A class of its own. */
  look?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset
      class={`ds-fieldset field ${look}`.trim()}
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy({ name: id, hint, error })}
    >
      <legend class="ds-label" data-weight="semibold">
        {legend}
        {needed && <Needed lang={needed} />}
      </legend>
      {hint && (
        <p id={`${id}-hint`} data-field="description">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="ds-validation-message">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** The id of a field in a fieldset: the first has the fieldset's own, where links of the error summary lead. */
export function idWithin(id: string, index: number, own: string | number): string {
  return index === 0 ? id : `${id}-${own}`;
}
