import { describedBy, FieldWords } from './field.tsx';

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
  return (
    <div class="ds-field field" data-invalid={error ? true : undefined}>
      <FieldWords {...{ name, label, hint, error }} />
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-describedby={describedBy({ name, hint, error })}
      />
    </div>
  );
}
