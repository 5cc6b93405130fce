import type { Text } from '#base/text.ts';
import { Button } from '#ui/button.tsx';
import { ButtonForm } from './button-form.tsx';
import { correctionButton, type Shown } from './form-page.tsx';

const texts = {
  drop: { nb: 'Ta ut beløpet', nn: 'Ta ut beløpet', en: 'Take the amount out' },
  dropBody: { nb: 'Ta ut organet', nn: 'Ta ut organet', en: 'Take the body out' },
} satisfies Record<string, Text>;

type Keyed = { key: string };

export function DropAmount({ lang, thing, read }: Shown<Keyed>) {
  return (
    <ButtonForm read={read} action={read.path('belop', thing.key, 'ta-ut')}>
      <Button weight="secondary" danger>
        {texts.drop[lang]}
      </Button>
    </ButtonForm>
  );
}

export function DropApproval({ lang, thing, read }: Shown<Keyed>) {
  return (
    <ButtonForm read={read} action={read.path('vedtak', thing.key, 'ta-ut')}>
      <Button weight="secondary" danger>
        {texts.dropBody[lang]}
      </Button>
    </ButtonForm>
  );
}

/** «Ta ut beløpet.» */
export const dropAmountButton = correctionButton(
  ({ corrected }, { params }) => ({
    kind: 'amount-dropped',
    amount: corrected.target('amount', params.amount ?? ''),
  }),
  () => 'rettelser',
);

/** «Ta ut organet.» */
export const dropApprovalButton = correctionButton(
  ({ corrected }, { params }) => ({
    kind: 'approval-dropped',
    approval: corrected.target('approval', params.approval ?? ''),
  }),
  () => 'vedtak',
);
