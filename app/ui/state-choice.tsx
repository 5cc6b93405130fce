import type { Lang } from '#base/text.ts';
import { Fieldset, idWithin } from './fieldset.tsx';
import { Shape, type TagShape } from './tag.tsx';

/** One state among several, each a card with its shape, its word and what it means: large enough for a thumb. */
export function StateChoice({
  name,
  legend,
  error,
  needed,
  value,
  options,
}: {
  name: string;
  legend: string;
  error?: string | undefined;
  needed?: Lang | undefined;
  value?: string | undefined;
  options: readonly { value: string; shape: TagShape; label: string; hint: string }[];
}) {
  return (
    <Fieldset id={name} {...{ legend, error, needed }}>
      <div class="state-choice">
        {options.map((option, index) => {
          const id = idWithin(name, index, option.value);
          return (
            <label class="state-card" key={option.value} for={id}>
              <input
                class="ds-input"
                type="radio"
                id={id}
                name={name}
                value={option.value}
                checked={option.value === value}
                aria-invalid={error ? 'true' : undefined}
                aria-describedby={`${id}-hint`}
              />
              <span class="state-card-name">
                <Shape shape={option.shape} />
                {option.label}
              </span>
              <span class="state-card-hint" id={`${id}-hint`} aria-hidden="true">
                {option.hint}
              </span>
            </label>
          );
        })}
      </div>
    </Fieldset>
  );
}
