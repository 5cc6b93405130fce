import type { Lang } from '#base/text.ts';
import { Fieldset, idWithin } from './fieldset.tsx';

/** One choice among few, all in sight. Works as any form does: one value under one name. */
export function RadioGroup({
  name,
  legend,
  hint,
  error,
  needed,
  value,
  options,
}: {
  name: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  needed?: Lang | undefined;
  value?: string | undefined;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
}) {
  return (
    <Fieldset id={name} {...{ legend, hint, error, needed }}>
      {options.map((option, index) => {
        const id = idWithin(name, index, option.value);
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
    </Fieldset>
  );
}
