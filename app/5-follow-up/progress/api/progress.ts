import { z } from 'zod';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { percentOf } from '#5-follow-up/progress/core/roll-up.ts';
import { ProgressState } from '#5-follow-up/progress/core/states.ts';
import { publishedProgress } from '#5-follow-up/progress/data/published-progress.ts';
import { Day } from '#base/period.ts';
import { Lang } from '#base/text.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { list } from '#platform/http/api/resource.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const Progress = named(
  z.strictObject({
    id: z.uuid(),
    measure: Link,
    state: Term(ProgressState),
    sentence: z.string(),
    nextStep: z.string().nullable(),
    nextDay: Day.nullable(),
    percent: told(z.int().min(0).max(100).nullable(), {
      nb: 'Hvor mye som er gjort, slik den som melder vurderer det; 100 når tiltaket er gjennomført. Tomt når ingen har sagt det; det er ikke 0.',
      nn: 'Kor mykje som er gjort, slik den som melder vurderer det; 100 når tiltaket er gjennomført. Tomt når ingen har sagt det; det er ikkje 0.',
      en: 'How much is done, by the judgement of the one who reports; 100 when the measure is completed. Null where nobody has said, which is not 0.',
    }),
    spent: told(
      z
        .strictObject({
          year: z.int(),
          ore: z.string().regex(/^\d+$/),
          kroner: z.string().regex(/^\d+\.\d{2}$/),
        })
        .nullable(),
      {
        nb: 'Meldt brukt hittil i året, i hele øre og i kroner.',
        nn: 'Meldt brukt hittil i året, i heile øre og i kroner.',
        en: 'Reported as spent so far in the year, in whole øre and in kroner.',
      },
    ),
    day: Day,
    lang: Lang,
    reportedBy: told(Link.nullable(), {
      nb: 'Organisasjonen som har meldt; tomt for partnerskapet selv.',
      nn: 'Organisasjonen som har meldt; tomt for partnarskapet sjølv.',
      en: 'The organisation that reported; null for the partnership itself.',
    }),
    onBehalf: told(z.boolean(), {
      nb: 'Om partnerskapet førte rapporten inn for organisasjonen.',
      nn: 'Om partnarskapet førte rapporten inn for organisasjonen.',
      en: 'Whether the partnership wrote the report for the organisation.',
    }),
    partnership: Link,
    page: Url,
  }),
  'Progress',
  {
    nb: 'Hvordan det går med et tiltak: den nyeste rapporten som gjelder. Et tiltak uten rapport står ikke her, og det sier ingenting om hva som er gjort.',
    nn: 'Korleis det går med eit tiltak: den nyaste rapporten som gjeld. Eit tiltak utan rapport står ikkje her, og det seier ingenting om kva som er gjort.',
    en: 'How a measure is going: the newest report that counts. A measure without a report is not here, which says nothing of what is done.',
  },
);

/** How measures go, as those who lead them have reported. */
export const progress = list({
  path: '/progress',
  operation: 'listProgress',
  called: 'ProgressPage',
  summary: {
    nb: 'Hvordan det går med tiltakene',
    nn: 'Korleis det går med tiltaka',
    en: 'How the measures are going',
  },
  example: '/progress?partnership=trondelag',
  query: {
    partnership: told(z.string().max(60).optional(), {
      nb: 'Bare i dette partnerskapet.',
      nn: 'Berre i dette partnarskapet.',
      en: 'Only in this partnership.',
    }),
    measure: told(z.uuid().optional(), {
      nb: 'Bare dette tiltaket.',
      nn: 'Berre dette tiltaket.',
      en: 'Only this measure.',
    }),
    state: told(ProgressState.optional(), {
      nb: 'Bare tiltak i denne tilstanden.',
      nn: 'Berre tiltak i denne tilstanden.',
      en: 'Only measures in this state.',
    }),
  },
  item: Progress,
  key: ({ id }) => id,
  async get({ at, lang, place, query, read }, page) {
    const filter = {
      partnershipId: place?.id ?? null,
      measureId: query.measure,
      state: query.state,
    };
    const rows = await read((tx) => publishedProgress(tx, filter, page));
    const items = rows.map((row) => ({
      id: row.id,
      measure: { id: row.measureId, name: row.title, url: at(apiPath('measures', row.measureId)) },
      state: term(row.state, stateNames, lang),
      sentence: row.sentence,
      nextStep: row.nextStep,
      nextDay: row.nextDay,
      percent: percentOf(row),
      spent:
        row.spentYear === null || row.spent === null
          ? null
          : { year: row.spentYear, ore: row.spent, kroner: kroner(row.spent) },
      day: row.day,
      lang: row.lang,
      reportedBy:
        row.byId === null
          ? null
          : { id: row.byId, name: row.byName ?? '', url: at(apiPath('organisations', row.byId)) },
      onBehalf: row.onBehalf,
      partnership: {
        id: row.slug,
        name: row.partnershipName,
        url: at(apiPath('partnerships', row.slug)),
      },
      page: at(measurePath(lang, row.slug, { id: row.measureId, title: row.title })),
    }));
    return { items };
  },
});

function kroner(ore: string): string {
  const whole = BigInt(ore);
  return `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
}
