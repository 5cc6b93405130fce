import { type Begun, begunIn, goalAbove, wordsOf } from './begun.ts';
import { correctionPage } from './form-page.tsx';
import { OtherOfLine } from './line-others.tsx';
import { draftedMeasure, endsFirst, MeasureFields } from './measure-fields.tsx';

/** A measure that was not read, empty or begun from a line of the source. */
export const addMeasurePage = correctionPage<Begun>({
  find: (read, { query }) => begunIn(read, query),
  title: { nb: 'Legg til et tiltak', nn: 'Legg til eit tiltak', en: 'Add a measure' },
  lead: {
    nb: 'For et tiltak som står i dokumentet uten å ha blitt lest. Velg linjen i kilden, så er navnet fylt ut.',
    nn: 'For eit tiltak som står i dokumentet utan å ha vorte lese. Vel linja i kjelda, så er namnet fylt ut.',
    en: 'For a measure that stands in the document without having been read. Choose its line in the source, and the name is filled in.',
  },
  initial: (begun, read) => {
    const { title, rest } = wordsOf(begun, read);
    const standing = read.result.measures[0]?.standing ?? 'proposed';
    return { title, description: rest, goal: goalAbove(begun, read) ?? '', standing };
  },
  draft: (typed, _, { line }, read) =>
    endsFirst(typed)
      ? { faults: [{ field: 'to', code: 'order' }] }
      : {
          correction: {
            kind: 'measure-added',
            measure: draftedMeasure(typed, read),
            where: line?.where ?? {},
          },
        },
  Fields: (shown) => <MeasureFields shown={shown} />,
  Others: OtherOfLine,
  where: ({ line }) => line?.where ?? null,
  anchor: () => 'rettelser',
});
