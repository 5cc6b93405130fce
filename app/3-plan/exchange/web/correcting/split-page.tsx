import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { fill, type Text } from '#base/text.ts';
import { ReadField } from './fields.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import { lines, maybe, type Typed } from './typed.ts';
import { numbered } from './words-for.ts';

const part: Text = {
  nb: 'Tiltak {n} av {all}',
  nn: 'Tiltak {n} av {all}',
  en: 'Measure {n} of {all}',
};
const more: Text = { nb: 'Del i {n}', nn: 'Del i {n}', en: 'Split in {n}' };

type Whole = { measure: ReadMeasure; parts: number };

/** A measure that is several: each part gets a name and text of its own. */
export const splitMeasurePage = correctionPage<Whole>({
  find: ({ result }, { params, query }) => {
    const measure = result.measures.find(({ key }) => key === params.measure);
    const asked = Number(query.get('deler') ?? 2);
    const parts = Number.isInteger(asked) && asked >= 2 && asked <= 10 ? asked : 2;
    return measure ? { measure, parts } : null;
  },
  title: { nb: 'Del tiltaket i flere', nn: 'Del tiltaket i fleire', en: 'Split the measure' },
  lead: {
    nb: 'Flytt teksten dit den hører til. Budsjettet blir stående på det første; mål, ansvar, tid og utfordring får alle.',
    nn: 'Flytt teksten dit han høyrer til. Budsjettet blir ståande på det første; mål, ansvar, tid og utfordring får alle.',
    en: 'Move the text to where it belongs. The budget stays with the first; goal, lead, time and challenge go to all.',
  },
  name: ({ measure }) => numbered(measure),
  initial: ({ measure }) => ({
    'ref-1': measure.ref ?? '',
    'title-1': measure.title,
    'description-1': measure.description ?? '',
    'steps-1': measure.steps.join('\n'),
  }),
  draft: (typed, _, { measure, parts }, read) => ({
    correction: {
      kind: 'measure-split',
      measure: read.corrected.target('measure', measure.key),
      parts: numbers(parts).map((at) => partIn(typed, at)),
    },
  }),
  Fields: Parts,
  where: ({ measure }) => measure.where,
  anchor: ({ measure }) => `t-${measure.key}`,
});

function numbers(parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => index + 1);
}

function partIn(typed: Typed, at: number) {
  return {
    ref: maybe(typed[`ref-${at}`]),
    title: typed[`title-${at}`] ?? '',
    description: maybe(typed[`description-${at}`]),
    steps: lines(typed[`steps-${at}`]),
  };
}

function Parts(shown: Shown<Whole>) {
  const { lang, thing, read } = shown;
  const { parts, measure } = thing;
  const others = numbers(6).filter((count) => count >= 2 && count !== parts);
  return (
    <>
      <p class="small entry-ways">
        {others.map((count) => (
          <a key={count} href={`${read.path('tiltak', measure.key, 'del')}?deler=${count}`}>
            {fill(more, lang, { n: count })}
          </a>
        ))}
      </p>
      {numbers(parts).map((at) => (
        <fieldset class="ds-fieldset part" key={at}>
          <legend class="ds-label" data-weight="semibold">
            {fill(part, lang, { n: at, all: parts })}
          </legend>
          <ReadField shown={shown} name="title" at={at} required spelled />
          <ReadField shown={shown} name="ref" at={at} />
          <ReadField shown={shown} name="description" at={at} rows={5} spelled />
          <ReadField shown={shown} name="steps" at={at} rows={3} spelled />
        </fieldset>
      ))}
    </>
  );
}
