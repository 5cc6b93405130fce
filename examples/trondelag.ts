import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';
import { collectives, organisations, parties } from './organisations.ts';
import { measures } from './trondelag/measures.ts';

const forum = 'Kompetanseforum Trøndelag';

const partnership: PartnershipInput = {
  slug: 'trondelag',
  name: 'Trøndelag',
  about:
    'I Kompetanseforum Trøndelag går fylkeskommunen, Nav, kommunesektoren, partene i arbeidslivet og utdanningene sammen om kompetansen fylket trenger.',
  lang: 'nb',
  regions: ['50'],
  regionsIn: 2023,
  actors: [
    ...parties('Trøndelag fylkeskommune', 'Nav', 'KS'),
    ...collectives(null, 'Partene i arbeidslivet', 'Næringsalliansen', forum).map((actor) => ({
      ...actor,
      member: true,
    })),
    ...organisations(
      'Helse Midt-Norge RHF',
      'NTNU',
      'Nord universitet',
      'Statsforvalteren i Trøndelag',
      'Kompetansepilot Trøndelag',
    ),
    ...collectives(
      null,
      'Kommunene i Trøndelag',
      'UH-sektoren',
      'Fagskolene (høyere yrkesfaglig utdanning)',
      'Opplæringskontorene',
      'Regionale kompetansefora',
      'Statistikkutvalget',
      'Næringshagene',
      'Næringsklyngene',
      'Arbeidstaker- og arbeidsgiverorganisasjonene',
      'Frivilligheten',
      'Arbeids- og kompetanseaktører',
      'Partnerne i Kompetanseforum Trøndelag',
    ),
  ],
  bodies: [
    { name: forum, kind: 'forum' },
    { name: 'Fylkesutvalget', kind: 'committee', of: 'Trøndelag fylkeskommune' },
  ],
  example: true,
};

const goals: PlanDraft['goals'] = [
  {
    key: 'overordnet',
    kind: 'overall',
    title:
      'Innbyggere og virksomheter i Trøndelag har en kompetanse som gir et bærekraftig, innovativt og inkluderende arbeids- og samfunnsliv',
  },
  ...[
    'I Trøndelag tar innbyggerne informerte utdannings- og yrkesvalg',
    'Trøndelag har et fleksibelt utdanningssystem, med mål om full gjennomføring',
    'Trøndelag har et arbeidsliv med gode læringsmuligheter, der flere blir kvalifisert i samsvar med arbeidslivets behov',
    'Målrettet samarbeid på tvers av sektorer og forvaltningsnivå gir god balanse mellom tilbud og etterspørsel etter kompetanse',
  ].map((title, index) => ({
    key: String(index + 1),
    ref: String(index + 1),
    parent: 'overordnet',
    kind: 'goal' as const,
    title,
  })),
];

const plan: PlanDraft = {
  title: 'Handlingsplan 2023–2025',
  lang: 'nb',
  ...years(2023, 2025),
  frame: {
    kind: 'strategy',
    title: 'Kompetansestrategi Trøndelag 2023–2027',
    ...years(2023, 2027),
  },
  goals,
  measures,
};

/** Trøndelag, in bokmål: the action plan of a skills forum. */
export const trondelag = { partnership, plan, state: 'adopted' as const };
