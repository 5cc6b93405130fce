import { z } from 'zod';
import { Standing } from '#3-plan/plan/core/content.ts';
import { publishedMeasures, totalsOfMeasures } from '#3-plan/plan/data/published/measures.ts';
import { publishedMeasure } from '#3-plan/plan/data/published/whole-measure.ts';
import type { Text } from '#base/text.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { Partnership } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { list } from '#platform/http/api/resource.ts';
import { rowById } from '#platform/http/api/rows.ts';
import { Flag, told } from '#platform/http/api/schemas.ts';
import { Measure, measuresOf, WholeMeasure, wholeMeasureOf } from './measure-answer.ts';
import { Edition, Id, whichOf, Year } from './schemas.ts';

const howNamed: Text = {
  nb: 'Id, organisasjonsnummer (da også med seksjonene) eller hele ord i navnet: «nav» finner «Nav Vest-Telemark».',
  nn: 'Id, organisasjonsnummer (då òg med seksjonane) eller heile ord i namnet: «nav» finn «Nav Vest-Telemark».',
  en: 'An id, an organisation number (then with its sections too) or whole words of the name: “nav” finds “Nav Vest-Telemark”.',
};

const about = (role: Text): Text => ({
  nb: `${role.nb} ${howNamed.nb}`,
  nn: `${role.nn} ${howNamed.nn}`,
  en: `${role.en} ${howNamed.en}`,
});

export const measures = list({
  path: '/measures',
  operation: 'listMeasures',
  called: 'MeasurePage',
  summary: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  about: {
    nb: 'Tiltakene i utgaven som gjelder av hver plan, i den rekkefølgen de ble til. «Hvilke tiltak leder Nav i Vest-Telemark, og hva koster de?» er én spørring: lead=nav og totals=true.',
    nn: 'Tiltaka i utgåva som gjeld av kvar plan, i den rekkjefølgja dei vart til. «Kva tiltak leier Nav i Vest-Telemark, og kva kostar dei?» er éi spørjing: lead=nav og totals=true.',
    en: 'The measures in the edition that holds of each plan, in the order they came into being. “Which measures does Nav lead in Vest-Telemark, and what do they cost?” is one query: lead=nav and totals=true.',
  },
  example: '/measures?partnership=vest-telemark&lead=vest-telemarkrådet&totals=true',
  query: {
    partnership: Partnership,
    edition: Edition,
    goal: told(Id.optional(), {
      nb: 'Bare under dette målet.',
      nn: 'Berre under dette målet.',
      en: 'Only under this goal.',
    }),
    standing: told(Standing.optional(), {
      nb: 'Hvor fast tiltaket står: eksempel, forslag eller vedtatt.',
      nn: 'Kor fast tiltaket står: døme, framlegg eller vedteke.',
      en: 'How firmly the measure stands: example, proposed or adopted.',
    }),
    lead: told(
      z.string().trim().min(2).max(200).optional(),
      about({ nb: 'Hvem som leder.', nn: 'Kven som leier.', en: 'Who leads.' }),
    ),
    partner: told(
      z.string().trim().min(2).max(200).optional(),
      about({ nb: 'Hvem som er med.', nn: 'Kven som er med.', en: 'Who takes part.' }),
    ),
    year: told(Year.optional(), {
      nb: 'Bare tiltak som går dette året. De uten datoer er alltid med.',
      nn: 'Berre tiltak som går dette året. Dei utan datoar er alltid med.',
      en: 'Only measures that run in this year. Those without dates are always among them.',
    }),
    totals: told(Flag.optional(), {
      nb: 'Ta med antall og sum for hele spørringen, ikke bare denne siden.',
      nn: 'Ta med tal og sum for heile spørjinga, ikkje berre denne sida.',
      en: 'Include the count and the sum for the whole query, not just this page.',
    }),
  },
  item: Measure,
  extra: {
    totals: z
      .strictObject({
        measures: z.int(),
        withAmount: told(z.int(), {
          nb: 'Hvor mange av dem planen gir et beløp.',
          nn: 'Kor mange av dei planen gir eit beløp.',
          en: 'How many of them the plan gives an amount.',
        }),
        planned: Amount,
      })
      .optional(),
  },
  key: ({ id }) => id,
  async get(request, page) {
    const { goal, standing, lead, partner, year, totals } = request.query;
    const filter = { ...whichOf(request), goalId: goal, standing, lead, partner, year };
    const [rows, sums] = await request.ask((tx) =>
      Promise.all([
        publishedMeasures(tx, filter, page),
        totals === 'true' ? totalsOfMeasures(tx, filter) : null,
      ]),
    );
    return {
      items: measuresOf(rows, request),
      extra: sums
        ? {
            totals: {
              measures: sums.measures,
              withAmount: sums.withAmount,
              planned: amount(sums.ore),
            },
          }
        : {},
    };
  },
});

export const measure = rowById({
  path: '/measures/:id',
  operation: 'getMeasure',
  summary: { nb: 'Ett tiltak', nn: 'Eitt tiltak', en: 'One measure' },
  id: {
    nb: 'Tiltakets id, den samme i alle utgaver.',
    nn: 'Identiteten til tiltaket, den same i alle utgåver.',
    en: 'The measure’s id, the same in all editions.',
  },
  query: z.strictObject({ edition: Edition }),
  answer: WholeMeasure,
  list: apiPath('measures'),
  row: (tx, id, { query }) => publishedMeasure(tx, id, query.edition ?? null),
  told: wholeMeasureOf,
});
