import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { similarTitles } from '#3-plan/exchange/core/evidence/similar.ts';
import { ChosenMeasures, chosenIn } from './chosen-measures.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import { numbered } from './words-for.ts';

/** A measure that was read as several: they are made one, under the name of this. */
export const mergeMeasuresPage = correctionPage<ReadMeasure>({
  find: ({ result }, { params }) =>
    result.measures.find(({ key }) => key === params.measure) ?? null,
  title: { nb: 'Slå sammen tiltak', nn: 'Slå saman tiltak', en: 'Merge measures' },
  lead: {
    nb: 'Kryss av for tiltakene som egentlig er dette. Tekstene settes etter hverandre, navnene samles, og beløpene følger med. Navn, nummer og mål er fra dette tiltaket.',
    nn: 'Kryss av for tiltaka som eigentleg er dette. Tekstane blir sette etter kvarandre, namna blir samla, og beløpa følgjer med. Namn, nummer og mål er frå dette tiltaket.',
    en: 'Tick the measures that really are this one. Texts follow each other, names are gathered, and amounts come along. Name, number and goal are this measure’s.',
  },
  name: numbered,
  initial: () => ({}),
  draft: (typed, _, measure, read) => {
    const from = chosenIn(typed, read);
    if (from.length === 0) return { faults: [{ field: 'tiltak', code: 'choose' }] };
    const into = read.corrected.target('measure', measure.key);
    return { correction: { kind: 'measures-merged', into, from } };
  },
  Fields: (shown) => (
    <ChosenMeasures
      shown={shown}
      legend={{
        nb: 'Tiltak som er det samme, de likeste først',
        nn: 'Tiltak som er det same, dei likaste først',
        en: 'Measures that are the same, the most alike first',
      }}
      measures={likeFirst(shown)}
    />
  ),
  where: ({ where }) => where,
  anchor: ({ key }) => `t-${key}`,
});

/** Those of nearly the same name, then those beside it under its goal, then the rest. */
function likeFirst({ thing, read }: Shown<ReadMeasure>): ReadMeasure[] {
  const rank = (one: ReadMeasure) => {
    if (similarTitles(one.title, thing.title)) return 0;
    return one.goal === thing.goal ? 1 : 2;
  };
  return read.result.measures
    .filter(({ key }) => key !== thing.key)
    .toSorted((one, other) => rank(one) - rank(other));
}
