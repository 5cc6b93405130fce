import { z } from 'zod';
import { actorKindNames } from '#0-partnership/members/core/names.ts';
import { ActorKind } from '#0-partnership/members/core/partnership.ts';
import { actorCalendarPath, actorPath } from '#0-partnership/members/core/paths.ts';
import {
  type PublishedActor,
  publishedActors,
} from '#0-partnership/members/data/published/actors.ts';
import { linkTo, Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type Reader, rowById, rowList } from '#platform/http/api/rows.ts';
import { Flag, Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const Organisation = named(
  z.strictObject({
    id: z.uuid(),
    name: z.string(),
    kind: Term(ActorKind),
    number: told(z.string().nullable(), {
      nb: 'Organisasjonsnummeret fra Enhetsregisteret, når det er kjent.',
      nn: 'Organisasjonsnummeret frå Einingsregisteret, når det er kjent.',
      en: 'The number from the Norwegian register of legal entities, when it is known.',
    }),
    member: told(z.boolean(), {
      nb: 'Om den er part i partnerskapet, og ikke bare nevnt i et tiltak.',
      nn: 'Om han er part i partnarskapet, og ikkje berre nemnd i eit tiltak.',
      en: 'Whether it is a party to the partnership, and not just named in a measure.',
    }),
    partOf: told(Link.nullable(), {
      nb: 'Organisasjonen en seksjon hører til, eller kontaktorganisasjonen til en samlet aktør.',
      nn: 'Organisasjonen ein seksjon høyrer til, eller kontaktorganisasjonen til ein samla aktør.',
      en: 'The organisation a section belongs to, or the contact organisation of a collective actor.',
    }),
    partnership: Link,
    url: Url,
    page: Url,
    leads: told(Url, {
      nb: 'Tiltakene den har hovedansvaret for.',
      nn: 'Tiltaka han har hovudansvaret for.',
      en: 'The measures it leads.',
    }),
    takesPart: told(Url, {
      nb: 'Tiltakene den er samarbeidspart i.',
      nn: 'Tiltaka han er samarbeidspart i.',
      en: 'The measures it is a partner in.',
    }),
    calendar: Url,
  }),
  'Organisation',
  {
    nb: 'En organisasjon, seksjon eller samlet aktør slik ett partnerskap kjenner den.',
    nn: 'Ein organisasjon, seksjon eller samla aktør slik eitt partnarskap kjenner han.',
    en: 'An organisation, section or collective actor as one partnership knows it.',
  },
);

function shown(row: PublishedActor, reader: Reader) {
  const { at, lang } = reader;
  const { id, name, slug } = row;
  const measures = (role: 'lead' | 'partner') =>
    at(`${apiPath('measures')}?partnership=${slug}&${role}=${id}`);
  return {
    id,
    name,
    kind: term(row.kind, actorKindNames, lang),
    number: row.number,
    member: row.member,
    partOf: linkTo('organisations', row.ofId, row.ofName, reader),
    partnership: partnershipOf(row, reader),
    url: at(apiPath('organisations', id)),
    page: at(actorPath(lang, slug, { id, name })),
    leads: measures('lead'),
    takesPart: measures('partner'),
    calendar: at(actorCalendarPath(lang, slug, { id, name })),
  };
}

export const organisations = rowList({
  path: '/organisations',
  operation: 'listOrganisations',
  called: 'OrganisationPage',
  summary: {
    nb: 'Organisasjoner, seksjoner og samlede aktører',
    nn: 'Organisasjonar, seksjonar og samla aktørar',
    en: 'Organisations, sections and collective actors',
  },
  example: '/organisations?partnership=vest-telemark&name=nav',
  query: {
    partnership: Partnership,
    name: told(z.string().trim().min(2).max(200).optional(), {
      nb: 'En del av navnet.',
      nn: 'Ein del av namnet.',
      en: 'A part of the name.',
    }),
    number: told(
      z
        .string()
        .regex(/^\d{9}$/)
        .optional(),
      {
        nb: 'Organisasjonsnummer, ni sifre.',
        nn: 'Organisasjonsnummer, ni siffer.',
        en: 'Organisation number, nine digits.',
      },
    ),
    kind: told(ActorKind.optional(), {
      nb: 'Bare aktører av dette slaget.',
      nn: 'Berre aktørar av dette slaget.',
      en: 'Only actors of this kind.',
    }),
    member: told(Flag.optional(), {
      nb: 'Bare parter, eller bare andre.',
      nn: 'Berre partar, eller berre andre.',
      en: 'Only parties, or only others.',
    }),
  },
  item: Organisation,
  rows(tx, { place, query: { member, kind, number, name } }, page) {
    const own = member === undefined ? undefined : member === 'true';
    const filter = { partnershipId: place?.id ?? null, kind, number, name, member: own };
    return publishedActors(tx, filter, page);
  },
  answer: shown,
});

export const organisation = rowById({
  path: '/organisations/:id',
  operation: 'getOrganisation',
  summary: { nb: 'Én organisasjon', nn: 'Éin organisasjon', en: 'One organisation' },
  id: { nb: 'Organisasjonens id.', nn: 'Identiteten til organisasjonen.', en: 'Its id.' },
  answer: Organisation,
  list: apiPath('organisations'),
  row: async (tx, id) =>
    (await publishedActors(tx, { id, partnershipId: null }, { after: null, most: 1 }))[0],
  told: shown,
});
