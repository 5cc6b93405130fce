/** One file to choose: label, hint, and what is wrong with the one that was chosen. */
export function FileField({
  name,
  label,
  hint,
  accept,
  error,
}: {
  name: string;
  label: string;
  hint: string;
  /** Endings the browser offers first; others are told of by the server. */
  accept: string;
  error?: string | undefined;
}) {
  const ids = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="ds-field field" data-invalid={error ? true : undefined}>
      <label class="ds-label" data-weight="semibold" for={name}>
        {label}
      </label>
      <p id={`${name}-hint`} class="hint">
        {hint}
      </p>
      {error && (
        <p id={`${name}-error`} class="ds-validation-message">
          {error}
        </p>
      )}
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={ids}
      />
    </div>
  );
}
