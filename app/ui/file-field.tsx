import type { Lang } from '#base/text.ts';
import { Optional } from './field.tsx';

/** One file to choose: label, hint, and what is wrong with the one that was chosen. */
export function FileField({
  name,
  label,
  hint,
  accept,
  error,
  optional,
}: {
  name: string;
  label: string;
  hint: string;
  /** Endings the browser offers first; others are told of by the server. */
  accept: string;
  error?: string | undefined;
  /** In which language it says that it may be left empty, where it may. */
  optional?: Lang | undefined;
}) {
  const ids = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="ds-field field" data-invalid={error ? true : undefined}>
      <label class="ds-label" data-weight="semibold" for={name}>
        {label}
        {optional && <Optional lang={optional} />}
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
