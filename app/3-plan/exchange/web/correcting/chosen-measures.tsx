import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { Target } from '#3-plan/exchange/core/corrections/correction.ts';
import type { Text } from '#base/text.ts';
import { Fieldset, idWithin } from '#ui/fieldset.tsx';
import type { Shown } from './form-page.tsx';
import type { Read } from './read.ts';
import type { Typed } from './typed.ts';
import { numbered } from './words-for.ts';

/** Measures to tick, each under a name of its own since a form gives one value a name. */
export function ChosenMeasures<Thing>({
  shown: { lang, read, typed, faults },
  legend,
  measures,
}: {
  shown: Shown<Thing>;
  legend: Text;
  measures: readonly ReadMeasure[];
}) {
  if (measures.length === 0) return null;
  const error = faults.find(({ field }) => field === 'tiltak')?.message;
  return (
    <Fieldset id="tiltak" legend={legend[lang]} error={error}>
      <div class="chosen">
        {measures.map((measure, index) => {
          const name = `tiltak-${measure.key}`;
          const id = idWithin('tiltak', index, measure.key);
          return (
            <div class="ds-field" key={name}>
              <input
                class="ds-input"
                type="checkbox"
                id={id}
                name={name}
                value="ja"
                checked={typed[name] === 'ja'}
              />
              <label class="ds-label" for={id} lang={read.contentLang}>
                {numbered(measure)}
              </label>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** The measures that were ticked, in their order. */
export function chosenIn(typed: Typed, { result, corrected }: Read): Target[] {
  return result.measures
    .filter(({ key }) => typed[`tiltak-${key}`] === 'ja')
    .map(({ key }) => corrected.target('measure', key));
}
