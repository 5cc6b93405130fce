import { changesFeed } from '#0-partnership/members/api/changes.ts';
import { organisation, organisations } from '#0-partnership/members/api/organisations.ts';
import { partnership, partnerships } from '#0-partnership/members/api/partnerships.ts';
import { region, regions } from '#0-partnership/members/api/regions.ts';
import { searchResource } from '#0-partnership/members/api/search.ts';
import { deadlinesResource } from '#0-partnership/thread/api/deadlines.ts';
import { threadResource } from '#0-partnership/thread/api/thread.ts';
import { lessonResources } from '#1-knowledge/lessons/api/lessons.ts';
import { catalogues } from '#3-plan/exchange/api/catalogue.ts';
import { approvals } from '#3-plan/plan/api/approvals.ts';
import { calendars } from '#3-plan/plan/api/calendars.ts';
import { edition, editions } from '#3-plan/plan/api/editions.ts';
import { goal, goals } from '#3-plan/plan/api/goals.ts';
import { measure, measures } from '#3-plan/plan/api/measures.ts';
import { budget, funding } from '#3-plan/plan/api/money.ts';
import { plan, plans } from '#3-plan/plan/api/plans.ts';
import { responsibilities } from '#3-plan/plan/api/responsibilities.ts';
import { wordingsFound } from '#3-plan/plan/data/wordings-found.ts';
import { oneReport } from '#5-follow-up/progress/api/one-report.ts';
import { planProgress } from '#5-follow-up/progress/api/plan-progress.ts';
import { progress } from '#5-follow-up/progress/api/progress.ts';
import { evaluation, evaluations } from '#5-follow-up/reports/api/evaluations.ts';
import { results } from '#5-follow-up/reports/api/results.ts';
import type { Lang } from '#base/text.ts';
import { type OpenApi, openApi, openApiDocument } from '#platform/http/api/openapi.ts';
import { apiPath, type ListName } from '#platform/http/api/paths.ts';
import type { Api } from '#platform/http/api/version.ts';
import { mcp, type Tool } from '#platform/mcp/serve-mcp.ts';
import { kindAddress, kindName } from './kinds.ts';
import { wordsOf } from './operations.ts';

/** The list that has each kind of thing; a kind left out has no address of its own in the API. */
const listOf: Readonly<Record<string, ListName>> = {
  actor: 'organisations',
  edition: 'editions',
  goal: 'goals',
  measure: 'measures',
  lesson: 'lessons',
  report: 'evaluations',
  'progress-report': 'progress',
};

function apiOf(kind: string, id: string): string | null {
  const list = listOf[kind];
  return list === undefined ? null : apiPath(list, id);
}

/** What an assistant is told before it asks. */
const instructions = [
  'Regional skills plans of Norwegian partnerships, as published: goals, measures, who leads them and takes part, budget, funding, decisions of bodies, deadlines, and what came of it: reports, evaluations, lessons.',
  'Every thing has «page» (for people) and «url» (the API): cite «page» as the source.',
  'Money is given both as whole øre and as kroner. «planned» null means the plan gives no amount; that is not zero.',
  'Content is in the language «lang» says (nb and nn are Norwegian). Answer with what is here, and say so when something is not.',
].join(' ');

const deadlines = deadlinesResource(apiOf);
const lessonList = lessonResources(apiOf);
const search = searchResource({
  ...{ name: kindName, api: apiOf, page: kindAddress },
  wordings: wordingsFound,
});

/** What an assistant can ask; the first is the question most people have. */
const tools: readonly Tool[] = [
  {
    name: 'measures_of_organisation',
    title: 'What an organisation leads and takes part in, and what it costs',
    about:
      'For questions such as «which measures does Nav lead in Vest-Telemark, and what do they cost?». Gives the measures the organisation leads and, apart from them, those it takes part in, each with count and planned cost. «organisations» are those of that name, who are counted: name them. When it is empty nobody is known by that name, so say that, and search for another. Leading none is an answer: say it, and what it takes part in.',
    resource: responsibilities,
  },
  {
    name: 'results',
    title: 'What came of the measures',
    about:
      'For questions such as «what came of the measures Nav leads?»: of each measure the newest report, what published evaluations say of it, and the lessons from it. Ask by lead, partner, goal or partnership. A report that is null says nothing of what is done. Leading none is an answer: then ask by partner.',
    resource: results,
  },
  {
    name: 'plan_progress',
    title: 'How a plan is going',
    about:
      'How many measures are in each state, as a whole and under each goal, and what is planned, funded and spent by goal and year. «silent» means nobody has reported.',
    resource: planProgress,
  },
  {
    name: 'list_evaluations',
    title: 'Evaluations',
    about: 'Published yearly and final evaluations, without their text; get_evaluation has that.',
    resource: evaluations,
  },
  {
    name: 'get_evaluation',
    title: 'One evaluation',
    about:
      'All a published evaluation says of the whole, each goal and each measure: answers, figures, money, what goes on. It is frozen: what stands there is of its time.',
    resource: evaluation,
  },
  {
    name: 'list_lessons',
    title: 'Lessons',
    about: 'What was tried, where, what came of it, and what others can take with them.',
    resource: lessonList[0],
  },
  {
    name: 'list_decisions',
    title: 'Decisions of bodies',
    about:
      'What each council, committee or forum decided on an edition of a plan, by which case and on which version, or when it is to decide. «decided» null means it has not.',
    resource: approvals,
  },
  {
    name: 'search',
    title: 'Search',
    about:
      'Finds plans, goals, measures and actors by words, best first. Words in Norwegian find most.',
    resource: search,
  },
  {
    name: 'list_partnerships',
    title: 'The partnerships',
    about: 'All partnerships with their slugs, regions and plans.',
    resource: partnerships,
  },
  {
    name: 'get_plan',
    title: 'A whole plan',
    about:
      'The newest published plan of a partnership: goals, measures, and costs by goal and year.',
    resource: plan,
  },
  {
    name: 'get_measure',
    title: 'One measure',
    about:
      'All the plan says of a measure: challenge, description, steps, effect, leads, partners, money.',
    resource: measure,
  },
  {
    name: 'list_measures',
    title: 'Measures',
    about:
      'Measures by partnership, goal, lead, partner, standing or year. With totals, their count and cost.',
    resource: measures,
  },
  {
    name: 'get_organisation',
    title: 'One organisation',
    about: 'An organisation, section or collective actor by its id.',
    resource: organisation,
  },
  {
    name: 'list_progress',
    title: 'How measures are going',
    about:
      'The newest report on each measure that has one, or with history all of them: state, one sentence, next step, per cent done, spent. A measure that is not listed has no report, which says nothing of what is done.',
    resource: progress,
  },
  {
    name: 'list_deadlines',
    title: 'Deadlines',
    about:
      'What is due by when, earliest first: decisions of bodies, and when plans begin and end.',
    resource: deadlines,
  },
];

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
    progress,
    oneReport,
    planProgress,
    results,
    evaluations,
    evaluation,
    ...lessonList,
    deadlines,
    search,
    threadResource({ api: apiOf, unnamed: ['progress-report'], name: kindName }),
  ],
  files: [...calendars(kindAddress), changesFeed(wordsOf, kindAddress), ...catalogues],
  others: [mcp(instructions, tools)],
};

/** The API as the documentation page draws it. */
export function describedApi(lang: Lang): OpenApi {
  return openApiDocument({ ...api, resources: [...api.resources, openApi(api)] }, lang, '');
}
