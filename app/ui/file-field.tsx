import type { Lang } from '#base/text.ts';
import { describedBy, FieldWords, Optional } from './field.tsx';

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
  return (
    <div class="ds-field field" data-invalid={error ? true : undefined}>
      <FieldWords
        {...{ name, label, hint, error }}
        mark={optional && <Optional lang={optional} />}
      />
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
