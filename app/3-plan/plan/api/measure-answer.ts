import { z } from 'zod';
import { Certainty, LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import { certaintyNames, leadKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { plannedInAll } from '#3-plan/plan/core/planned.ts';
import type { Taking } from '#3-plan/plan/data/measures/tables.ts';
import type { MeasureRow } from '#3-plan/plan/data/published/measure-rows.ts';
import type { InEdition } from '#3-plan/plan/data/published/which.ts';
import type { WholeMeasureRow } from '#3-plan/plan/data/published/whole-measure.ts';
import { Day } from '#base/period.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { linkTo } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import type { ApiRequest } from '#platform/http/api/resource.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { standing, standingOf } from './schemas.ts';

const Actor = named(
  z.strictObject({
    id: z.uuid(),
    name: z.string(),
    number: z.string().nullable(),
    url: Url,
  }),
  'Actor',
  {
    nb: 'En som leder et tiltak eller er med på det.',
    nn: 'Ein som leier eit tiltak eller er med på det.',
    en: 'One who leads a measure or takes part in it.',
  },
);

const Planned = told(
  z
    .strictObject({
      total: Amount,
      byYear: z.array(z.strictObject({ year: z.int(), amount: Amount })),
    })
    .nullable(),
  {
    nb: 'Det planen setter av til tiltaket selv. Tomt når den ikke gir noe beløp; det er ikke det samme som null kroner.',
    nn: 'Det planen set av til tiltaket sjølv. Tomt når han ikkje gir noko beløp; det er ikkje det same som null kroner.',
    en: 'What the plan sets aside for the measure itself. Null where it gives no amount, which is not the same as no cost.',
  },
);

export const Measure = named(
  z.strictObject({
    id: z.uuid(),
    ref: told(z.string().nullable(), {
      nb: 'Nummeret i trykk, som kan bli et annet i neste utgave.',
      nn: 'Nummeret i trykk, som kan bli eit anna i neste utgåve.',
      en: 'Its number in print, which may be another in the next edition.',
    }),
    position: told(z.int(), {
      nb: 'Plassen i planen, fra 0.',
      nn: 'Plassen i planen, frå 0.',
      en: 'Its place in the plan, from 0.',
    }),
    title: z.string(),
    standing: Term(Standing),
    leadKind: Term(LeadKind),
    from: Day.nullable(),
    to: Day.nullable(),
    leads: z.array(Actor),
    partners: z.array(Actor),
    planned: Planned,
    goal: Link.nullable(),
    ...standing,
    url: Url,
    page: Url,
  }),
  'Measure',
  {
    nb: 'Et tiltak slik en utgave av planen har det.',
    nn: 'Eit tiltak slik ei utgåve av planen har det.',
    en: 'A measure as an edition of the plan has it.',
  },
);

export const WholeMeasure = named(
  Measure.extend({
    challenge: z.string().nullable(),
    description: z.string().nullable(),
    steps: z.array(z.string()),
    effect: z.string().nullable(),
    seeAlso: z.array(Link),
    funding: z.array(
      z.strictObject({
        year: z.int(),
        source: z.string(),
        amount: Amount,
        certainty: Term(Certainty),
      }),
    ),
  }),
  'WholeMeasure',
  {
    nb: 'Alt planen sier om et tiltak.',
    nn: 'Alt planen seier om eit tiltak.',
    en: 'All that the plan says of a measure.',
  },
);

export type Reader = Pick<ApiRequest, 'at' | 'lang'>;

/** Measures of one answer. What many of them say is put together once: where they stand, goals, addresses. */
export function measuresOf(rows: readonly MeasureRow[], reader: Reader): z.input<typeof Measure>[] {
  const shared = sharedIn(reader);
  return rows.map((row) => measureOf(row, reader, shared));
}

function sharedIn(reader: Reader) {
  return {
    standing: onceFor((edition: InEdition) => standingOf(edition, reader)),
    goal: onceFor(
      (goal: MeasureRow['goal']) => goal && linkTo('goals', goal.id, goal.title, reader),
    ),
    organisation: onceFor((id: string) => reader.at(apiPath('organisations', id))),
  };
}

function onceFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function measureOf(
  row: MeasureRow,
  reader: Reader,
  shared: ReturnType<typeof sharedIn>,
): z.input<typeof Measure> {
  const { at, lang } = reader;
  const { id, title, planned, edition } = row;
  const inAll = plannedInAll(planned);
  const withUrl = ({ id, name, number }: Taking) => {
    return { id, name, number, url: shared.organisation(id) };
  };
  return {
    id,
    ref: row.ref,
    position: row.position,
    title,
    standing: term(row.standing, standingNames, lang),
    leadKind: term(row.leadKind, leadKindNames, lang),
    from: row.from,
    to: row.to,
    leads: row.leads.map(withUrl),
    partners: row.partners.map(withUrl),
    planned:
      inAll === null
        ? null
        : {
            total: amount(inAll),
            byYear: planned.map(({ year, ore }) => ({ year, amount: amount(ore) })),
          },
    goal: shared.goal(row.goal),
    ...shared.standing(edition),
    url: at(apiPath('measures', id)),
    page: at(measurePath(lang, edition.slug, { id, title }, edition.editionSlug)),
  };
}

export function wholeMeasureOf(row: WholeMeasureRow, reader: Reader): z.input<typeof WholeMeasure> {
  const { at, lang } = reader;
  return {
    ...measureOf(row, reader, sharedIn(reader)),
    challenge: row.challenge,
    description: row.description,
    steps: row.steps,
    effect: row.effect,
    seeAlso: row.seeAlso.map(({ id, title }) => ({
      id,
      name: title,
      url: at(apiPath('measures', id)),
    })),
    funding: row.funding.map(({ year, source, ore, certainty }) => ({
      year,
      source,
      amount: amount(ore),
      certainty: term(certainty, certaintyNames, lang),
    })),
  };
}
