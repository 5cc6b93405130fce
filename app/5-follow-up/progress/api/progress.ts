import { z } from 'zod';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { percentOf } from '#5-follow-up/progress/core/roll-up.ts';
import { ProgressState } from '#5-follow-up/progress/core/states.ts';
import { Withdrawal, withdrawalNames } from '#5-follow-up/progress/core/withdrawal.ts';
import {
  type PublishedProgress,
  publishedProgress,
} from '#5-follow-up/progress/data/published-progress.ts';
import { Day } from '#base/period.ts';
import { Lang } from '#base/text.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo, Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { type Reader, rowList } from '#platform/http/api/rows.ts';
import { Flag, Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

export const Progress = named(
  z.strictObject({
    id: z.uuid(),
    measure: Link,
    state: Term(ProgressState),
    sentence: told(z.string().nullable(), {
      nb: 'Det som ble meldt; null når teksten er tatt ut.',
      nn: 'Det som vart meldt; null når teksten er teken ut.',
      en: 'What was reported; null where the text was taken out.',
    }),
    nextStep: z.string().nullable(),
    nextDay: Day.nullable(),
    percent: told(z.int().min(0).max(100).nullable(), {
      nb: 'Hvor mye som er gjort, slik den som melder vurderer det; 100 når tiltaket er gjennomført. Tomt når ingen har sagt det; det er ikke 0.',
      nn: 'Kor mykje som er gjort, slik den som melder vurderer det; 100 når tiltaket er gjennomført. Tomt når ingen har sagt det; det er ikkje 0.',
      en: 'How much is done, by the judgement of the one who reports; 100 when the measure is completed. Null where nobody has said, which is not 0.',
    }),
    spent: told(z.strictObject({ year: z.int(), ...Amount.shape }).nullable(), {
      nb: 'Meldt brukt hittil i året, i hele øre og i kroner.',
      nn: 'Meldt brukt hittil i året, i heile øre og i kroner.',
      en: 'Reported as spent so far in the year, in whole øre and in kroner.',
    }),
    day: Day,
    corrects: told(z.boolean(), {
      nb: 'Om rapporten retter den før, som var feil.',
      nn: 'Om rapporten rettar den før, som var feil.',
      en: 'Whether the report puts right the one before, which was wrong.',
    }),
    withdrawn: told(Term(Withdrawal).nullable(), {
      nb: 'Hvorfor teksten er tatt ut av en rapport som ikke gjelder lenger; null når den står. En rapport som bare var feil, står.',
      nn: 'Kvifor teksten er teken ut av ein rapport som ikkje gjeld lenger; null når han står. Ein rapport som berre var feil, står.',
      en: 'Why the text was taken out of a report that no longer counts; null where it stands. A report that was only wrong stands.',
    }),
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

/** What is told of a report to one who reads. */
export function progressOf(row: PublishedProgress, reader: Reader): z.input<typeof Progress> {
  const { at, lang } = reader;
  const { slug, measureId, title, spentYear, spent } = row;
  return {
    id: row.id,
    measure: linkTo('measures', measureId, title, reader),
    state: term(row.state, stateNames, lang),
    sentence: row.withdrawn === null ? row.sentence : null,
    withdrawn: row.withdrawn && term(row.withdrawn, withdrawalNames, lang),
    nextStep: row.nextStep,
    nextDay: row.nextDay,
    percent: percentOf(row),
    spent: spentYear === null || spent === null ? null : { year: spentYear, ...amount(spent) },
    day: row.day,
    corrects: row.corrects,
    lang: row.lang,
    reportedBy: linkTo('organisations', row.byId, row.byName, reader),
    onBehalf: row.onBehalf,
    partnership: partnershipOf(row, reader),
    page: at(measurePath(lang, slug, { id: measureId, title })),
  };
}

/** How measures go, as those who lead them have reported. */
export const progress = rowList({
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
    partnership: Partnership,
    measure: told(z.uuid().optional(), {
      nb: 'Bare dette tiltaket.',
      nn: 'Berre dette tiltaket.',
      en: 'Only this measure.',
    }),
    goal: told(z.uuid().optional(), {
      nb: 'Bare tiltak under dette målet.',
      nn: 'Berre tiltak under dette målet.',
      en: 'Only measures under this goal.',
    }),
    lead: told(z.string().trim().min(2).max(200).optional(), {
      nb: 'Bare tiltak denne leder: id, organisasjonsnummer eller hele ord i navnet.',
      nn: 'Berre tiltak denne leier: id, organisasjonsnummer eller heile ord i namnet.',
      en: 'Only measures led by this one: an id, an organisation number or whole words of the name.',
    }),
    state: told(ProgressState.optional(), {
      nb: 'Bare tiltak i denne tilstanden.',
      nn: 'Berre tiltak i denne tilstanden.',
      en: 'Only measures in this state.',
    }),
    history: told(Flag.optional(), {
      nb: 'Ta med alle rapportene som gjelder eller har gjort det, ikke bare den nyeste om hvert tiltak.',
      nn: 'Ta med alle rapportane som gjeld eller har gjort det, ikkje berre den nyaste om kvart tiltak.',
      en: 'Include every report that counts or did, not only the newest on each measure.',
    }),
  },
  item: Progress,
  rows(tx, { place, query }, page) {
    const { measure, state, goal: goalId, lead, history } = query;
    const measureIds = measure === undefined ? undefined : [measure];
    const which = { partnershipId: place?.id ?? null, measureIds, state, goalId, lead };
    return publishedProgress(tx, { ...which, history: history === 'true' }, page);
  },
  answer: progressOf,
});
