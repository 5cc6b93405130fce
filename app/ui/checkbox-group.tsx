import { Fieldset, idWithin } from './fieldset.tsx';

/** Several choices among few, all in sight. Each is a field of its own, there when it is ticked. */
export function CheckboxGroup({
  id,
  legend,
  hint,
  error,
  options,
}: {
  /** Links of the error summary lead here. */
  id: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly {
    name: string;
    label: string;
    hint?: string | undefined;
    ticked: boolean;
  }[];
}) {
  return (
    <Fieldset {...{ id, legend, hint, error }}>
      {options.map((option, index) => {
        const own = idWithin(id, index, option.name);
        return (
          <div class="ds-field" key={option.name}>
            <input
              class="ds-input"
              type="checkbox"
              id={own}
              name={option.name}
              value="on"
              checked={option.ticked}
              aria-describedby={option.hint ? `${own}-hint` : undefined}
            />
            <label class="ds-label" for={own}>
              {option.label}
            </label>
            {option.hint && (
              <p id={`${own}-hint`} data-field="description">
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}
