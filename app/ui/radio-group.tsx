/** One choice among few, all in sight. Works as any form does: one value under one name. */
export function RadioGroup({
  name,
  legend,
  hint,
  error,
  value,
  options,
}: {
  name: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  value?: string | undefined;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
}) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class="ds-fieldset field"
      data-invalid={error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend class="ds-label" data-weight="semibold">
        {legend}
      </legend>
      {hint && (
        <p id={`${name}-hint`} data-field="description">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} class="ds-validation-message">
          {error}
        </p>
      )}
      {options.map((option, index) => {
        // The first carries the name as its id, so that the error summary leads to it.
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div class="ds-field" key={option.value}>
            <input
              class="ds-input"
              type="radio"
              id={id}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
            />
            <label class="ds-label" for={id}>
              {option.label}
            </label>
            {option.hint && (
              <p id={`${id}-hint`} data-field="description">
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
