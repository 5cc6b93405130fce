import type { ComponentChildren } from 'preact';

/** Fields that belong together under one legend, with what is wrong with them said right under it. */
export function Fieldset({
  id,
  legend,
  hint,
  error,
  look = '',
  children,
}: {
  /** Of its first field, so that the error summary leads there. */
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** A class of its own. */
  look?: string;
  children: ComponentChildren;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={`ds-fieldset field ${look}`.trim()}
      data-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend class="ds-label" data-weight="semibold">
        {legend}
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
