import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';
import { collectives, parties, sections } from './organisations.ts';
import { goals } from './vestfold-og-telemark/goals.ts';
import { fromGroups } from './vestfold-og-telemark/groups.ts';
import { proposals } from './vestfold-og-telemark/proposals.ts';

const county = 'Vestfold og Telemark fylkeskommune';

const partnership: PartnershipInput = {
  slug: 'vestfold-og-telemark',
  name: 'Vestfold og Telemark',
  about:
    'Fylkeskommunen, Nav, partene i arbeidslivet, utdanningene og bedrifter i Vestfold og Telemark møttes i verksteder for å gjøre strategien 2021–2028 om til handling.',
  lang: 'nb',
  regions: ['38'],
  regionsIn: 2021,
  actors: [
    ...parties(
      county,
      'Nav',
      'NHO',
      'LO',
      'Universitetet i Sørøst-Norge',
      'Fagskolen i Vestfold og Telemark',
      'Du Verden vitensenter',
      'GET Academy',
      'iFokus',
      'Velle',
    ),
    ...sections(county, 'Næring, innovasjon og kompetanse', 'Opplæring og folkehelse'),
    ...collectives(null, 'Kommunene i Vestfold og Telemark', 'Fagskolene'),
  ],
  bodies: [{ name: 'Fylkestinget', kind: 'council', of: county }],
  example: true,
};

const plan: PlanDraft = {
  title: 'Handlingsprogram 2021–2022',
  lang: 'nb',
  ...years(2021, 2022),
  frame: {
    kind: 'strategy',
    title: 'Regional kompetansestrategi Vestfold og Telemark 2021–2028',
    ...years(2021, 2028),
  },
  goals,
  measures: [...proposals, ...fromGroups],
  approvals: [{ body: 'Fylkestinget', of: county, decided: '2021-10-05', outcome: 'approved' }],
};

/** Vestfold og Telemark, in bokmål: a strategy and what two workshops proposed for its first programme. */
export const vestfoldOgTelemark = { partnership, plan, state: 'draft' as const };
