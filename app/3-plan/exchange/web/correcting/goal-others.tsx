import type { ReadGoal } from '#3-plan/exchange/core/contract.ts';
import { fill, type Text } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { ButtonForm } from './button-form.tsx';
import { correctionButton, type Shown } from './form-page.tsx';

const texts = {
  measureText: {
    nb: 'Overskriften er et tiltak. Det som ligger under den ({n}), flyttes opp ett nivå, og beløpene hører til tiltaket.',
    nn: 'Overskrifta er eit tiltak. Det som ligg under henne ({n}), blir flytt opp eitt nivå, og beløpa høyrer til tiltaket.',
    en: 'The heading is a measure. What stands under it ({n}) moves up one level, and its amounts belong to the measure.',
  },
  measure: {
    nb: 'Gjør målet til et tiltak',
    nn: 'Gjer målet til eit tiltak',
    en: 'Make it a measure',
  },
  dropText: {
    nb: 'Overskriften er verken mål eller tiltak. Det som ligger under den ({n}), flyttes opp ett nivå og blir med.',
    nn: 'Overskrifta er verken mål eller tiltak. Det som ligg under henne ({n}), blir flytt opp eitt nivå og er med.',
    en: 'The heading is neither goal nor measure. What stands under it ({n}) moves up one level and stays.',
  },
  drop: { nb: 'Ta ut målet', nn: 'Ta ut målet', en: 'Take the goal out' },
} satisfies Record<string, Text>;

/** What else can be wrong with a goal than its fields: that it is none. */
export function OtherOfGoal({ lang, thing, read }: Shown<ReadGoal>) {
  const { goals, measures } = read.result;
  const under =
    goals.filter(({ parent }) => parent === thing.key).length +
    measures.filter(({ goal }) => goal === thing.key).length;
  return (
    <div class="choices">
      <div>
        <p>{fill(texts.measureText, lang, { n: under })}</p>
        <ButtonForm read={read} action={read.path('mal', thing.key, 'til-tiltak')}>
          <Button weight="secondary">{texts.measure[lang]}</Button>
        </ButtonForm>
      </div>
      <div>
        <p>{fill(texts.dropText, lang, { n: under })}</p>
        <ButtonForm read={read} action={read.path('mal', thing.key, 'ta-ut')}>
          <Button weight="secondary" danger>
            {texts.drop[lang]}
          </Button>
        </ButtonForm>
      </div>
    </div>
  );
}

/** «Ta ut målet.» */
export const dropGoalButton = correctionButton(
  ({ corrected }, { params }) => ({
    kind: 'goal-dropped',
    goal: corrected.target('goal', params.goal ?? ''),
  }),
  () => 'rettelser',
);

/** «Gjør målet til et tiltak.» */
export const goalToMeasureButton = correctionButton(
  ({ corrected }, { params }) => ({
    kind: 'goal-made-measure',
    goal: corrected.target('goal', params.goal ?? ''),
  }),
  () => 'rettelser',
);
