import { z } from 'zod';
import { EditionState } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { planDecidedPath, planPath } from '#3-plan/plan/core/paths.ts';
import { type PublishedEdition, publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import { Day } from '#base/period.ts';
import type { Text } from '#base/text.ts';
import { Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type Reader, rowById, rowList } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { ContentLang } from './schemas.ts';

const frameNames: Readonly<Record<'strategy' | 'agreement', Text>> = {
  strategy: { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' },
  agreement: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
};

export const editionShape = {
  id: z.uuid(),
  title: z.string(),
  lang: ContentLang,
  from: Day.nullable(),
  to: Day.nullable(),
  state: Term(EditionState),
  current: told(z.boolean(), {
    nb: 'Om dette er utgaven som gjelder: den nyeste som er vedtatt, og når ingen er det, den nyeste som er lagt ut.',
    nn: 'Om dette er utgåva som gjeld: den nyaste som er vedteken, og når inga er det, den nyaste som er lagd ut.',
    en: 'Whether this is the edition that holds: the newest that is agreed, and where none is, the newest that is published.',
  }),
  frame: told(
    z
      .strictObject({
        kind: Term(z.enum(['strategy', 'agreement'])),
        title: z.string(),
        from: Day.nullable(),
        to: Day.nullable(),
      })
      .nullable(),
    {
      nb: 'Strategien eller avtalen over planen.',
      nn: 'Strategien eller avtalen over planen.',
      en: 'The strategy or agreement above the plan.',
    },
  ),
  decided: told(Url, {
    nb: 'Siden som viser hvordan utgaven behandles, med alle versjoner.',
    nn: 'Sida som viser korleis utgåva blir handsama, med alle versjonar.',
    en: 'The page that shows how the edition is decided on, with all versions.',
  }),
  partnership: Link,
  goals: z.strictObject({ count: z.int(), url: Url }),
  measures: z.strictObject({ count: z.int(), url: Url }),
  budget: Url,
  funding: Url,
  approvals: Url,
  url: Url,
  page: Url,
};

const EditionAnswer = named(z.strictObject(editionShape), 'Edition', {
  nb: 'En plan slik den lyder i ett år.',
  nn: 'Ein plan slik han lyder i eitt år.',
  en: 'A plan as it reads in one year.',
});

export function editionOf(row: PublishedEdition, reader: Reader): z.input<typeof EditionAnswer> {
  const { at, lang } = reader;
  const { id, slug, frame } = row;
  const of = (name: 'goals' | 'measures' | 'budget' | 'funding' | 'approvals') =>
    at(`${apiPath(name)}?edition=${id}`);
  return {
    id,
    title: row.title,
    lang: row.lang,
    from: row.from,
    to: row.to,
    state: term(row.state, editionStateNames, lang),
    current: row.current,
    frame: frame && { ...frame, kind: term(frame.kind, frameNames, lang) },
    decided: at(planDecidedPath(lang, slug, row.editionSlug)),
    partnership: partnershipOf(row, reader),
    goals: { count: row.goals, url: of('goals') },
    measures: { count: row.measures, url: of('measures') },
    budget: of('budget'),
    funding: of('funding'),
    approvals: of('approvals'),
    url: at(apiPath('editions', id)),
    page: at(planPath(lang, slug, row.editionSlug)),
  };
}

export const editions = rowList({
  path: '/editions',
  operation: 'listEditions',
  called: 'EditionPage',
  summary: {
    nb: 'Årsutgaver av planene',
    nn: 'Årsutgåver av planane',
    en: 'Editions of the plans',
  },
  example: '/editions?partnership=telemark',
  query: {
    partnership: Partnership,
    state: told(EditionState.optional(), {
      nb: 'Bare utgaver i denne tilstanden.',
      nn: 'Berre utgåver i denne tilstanden.',
      en: 'Only editions in this state.',
    }),
  },
  item: EditionAnswer,
  rows: (tx, { place, query }, page) =>
    publishedEditions(tx, { partnershipId: place?.id ?? null, state: query.state }, page),
  answer: editionOf,
});

export const edition = rowById({
  path: '/editions/:id',
  operation: 'getEdition',
  summary: { nb: 'Én årsutgave', nn: 'Éi årsutgåve', en: 'One edition' },
  id: { nb: 'Utgavens id.', nn: 'Identiteten til utgåva.', en: 'The edition’s id.' },
  answer: EditionAnswer,
  list: apiPath('editions'),
  row: async (tx, id) =>
    (await publishedEditions(tx, { id, partnershipId: null }, { after: null, most: 1 }))[0],
  told: editionOf,
});
