import { doubtsIn } from '#3-plan/exchange/core/corrections/hidden.ts';
import type { Text } from '#base/text.ts';
import { correctionButton } from './form-page.tsx';
import { maybe } from './typed.ts';

const missing: Text = {
  nb: 'Skriv teksten som skal stå i stedet for det skjulte navnet.',
  nn: 'Skriv teksten som skal stå i staden for det skjulte namnet.',
  en: 'Write the text that shall stand instead of the hidden name.',
};

/** «Ja, et personnavn», or the text that was hidden by mistake. The revision keeps the numbers right. */
export const tellHiddenButton = correctionButton(
  ({ corrected }, { form }) => {
    const doubt = doubtsIn(corrected)[Number(form.typed.nummer)];
    const text = form.typed.svar === 'ja' ? null : maybe(form.typed.tekst);
    if (!doubt) return null;
    if (form.typed.svar !== 'ja' && text === null) {
      return { field: `tekst-${form.typed.nummer}`, fault: missing };
    }
    const { before, after, nth } = doubt;
    const where =
      doubt.of === 'plan'
        ? { of: doubt.of }
        : { of: doubt.of, target: corrected.target(doubt.of, doubt.key) };
    return { kind: 'hidden-name-told', in: where, before, after, nth, text };
  },
  () => 'skjulte-navn',
);
