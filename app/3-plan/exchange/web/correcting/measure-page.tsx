import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { correctionPage } from './form-page.tsx';
import {
  draftedMeasure,
  endsFirst,
  MeasureFields,
  measureFields,
  typedMeasure,
} from './measure-fields.tsx';
import { OtherOfMeasure } from './measure-others.tsx';
import { changedIn } from './typed.ts';
import { numbered } from './words-for.ts';

const backwards = { faults: [{ field: 'to', code: 'order' as const }] };

/** A measure with all that was read of it. Saved without a change, a doubtful reading is confirmed. */
export const correctMeasurePage = correctionPage<ReadMeasure>({
  find: ({ result }, { params }) =>
    result.measures.find(({ key }) => key === params.measure) ?? null,
  title: { nb: 'Rett tiltaket', nn: 'Rett tiltaket', en: 'Correct the measure' },
  lead: {
    nb: 'Rett det som ble lest feil. Er lesingen merket som usikker og alt stemmer, så lagre uten å endre noe.',
    nn: 'Rett det som vart lese feil. Er lesinga merkt som usikker og alt stemmer, så lagre utan å endre noko.',
    en: 'Correct what was read wrongly. If the reading is marked as doubtful and all is right, save without changing anything.',
  },
  name: numbered,
  initial: typedMeasure,
  draft: (typed, initial, measure, read) => {
    if (endsFirst(typed)) return backwards;
    const all = draftedMeasure(typed, read);
    const changed = changedIn(measureFields, typed, initial);
    const to = Object.fromEntries(changed.map((field) => [field, all[field]]));
    const target = read.corrected.target('measure', measure.key);
    return { correction: { kind: 'measure-changed', measure: target, to } };
  },
  Fields: (shown) => <MeasureFields shown={shown} />,
  Others: OtherOfMeasure,
  where: ({ where }) => where,
  anchor: ({ key }) => `t-${key}`,
});
