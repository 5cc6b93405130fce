import { organisation, organisations } from '#0-partnership/members/api/organisations.ts';
import { partnership, partnerships } from '#0-partnership/members/api/partnerships.ts';
import { region, regions } from '#0-partnership/members/api/regions.ts';
import { searchResource } from '#0-partnership/members/api/search.ts';
import { deadlinesResource } from '#0-partnership/thread/api/deadlines.ts';
import { threadResource } from '#0-partnership/thread/api/thread.ts';
import { catalogues } from '#3-plan/exchange/api/catalogue.ts';
import { approvals } from '#3-plan/plan/api/approvals.ts';
import { calendars } from '#3-plan/plan/api/calendars.ts';
import { edition, editions } from '#3-plan/plan/api/editions.ts';
import { goal, goals } from '#3-plan/plan/api/goals.ts';
import { measure, measures } from '#3-plan/plan/api/measures.ts';
import { budget, funding } from '#3-plan/plan/api/money.ts';
import { plan, plans } from '#3-plan/plan/api/plans.ts';
import type { Lang } from '#base/text.ts';
import { type OpenApi, openApi, openApiDocument } from '#platform/http/api/openapi.ts';
import { apiPath, type ListName } from '#platform/http/api/paths.ts';
import type { Api } from '#platform/http/api/version.ts';
import { kindAddress, kindName } from './kinds.ts';

/** The list that has each kind of thing; a kind left out has no address of its own in the API. */
const listOf: Readonly<Record<string, ListName>> = {
  actor: 'organisations',
  edition: 'editions',
  goal: 'goals',
  measure: 'measures',
};

function apiOf(kind: string, id: string): string | null {
  const list = listOf[kind];
  return list === undefined ? null : apiPath(list, id);
}

/** Everything programs can read, in the order the documentation tells of it. */
export const api: Api = {
  title: { nb: 'Tannhjul: åpne data', nn: 'Tannhjul: opne data', en: 'Tannhjul: open data' },
  about: {
    nb: 'Alt som er lagt ut av planer, mål, tiltak, penger og vedtak, for programmer. Bare lesing, uten nøkkel.',
    nn: 'Alt som er lagt ut av planar, mål, tiltak, pengar og vedtak, for program. Berre lesing, utan nøkkel.',
    en: 'All that is published of plans, goals, measures, money and decisions, for programs. Reading only, no key needed.',
  },
  resources: [
    partnerships,
    partnership,
    regions,
    region,
    organisations,
    organisation,
    plans,
    plan,
    editions,
    edition,
    goals,
    goal,
    measures,
    measure,
    budget,
    funding,
    approvals,
    deadlinesResource(apiOf),
    searchResource({ name: kindName, api: apiOf, page: kindAddress }),
    threadResource(apiOf),
  ],
  files: [...calendars(kindAddress), ...catalogues],
  others: [],
};

/** The API as the documentation page draws it. */
export function describedApi(lang: Lang): OpenApi {
  return openApiDocument({ ...api, resources: [...api.resources, openApi(api)] }, lang, '');
}
