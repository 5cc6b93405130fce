import type { ComponentChildren } from 'preact';
import { shortIn } from '#0-partnership/members/core/paths.ts';
import { budgetTable } from '#3-plan/plan/core/budget.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath, planPath } from '#3-plan/plan/core/paths.ts';
import { goalsWithin } from '#3-plan/plan/core/tree.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { goalEditions } from '#3-plan/plan/data/goal-editions.ts';
import {
  type GoalRow,
  nothingBeside,
  type PlanPage,
  planWith,
} from '#3-plan/plan/data/plan-page.ts';
import { formatMoneyShort, formatPercent } from '#base/format.ts';
import { sum } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import {
  moved,
  notFound,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Prose } from '#ui/prose.tsx';
import { Section } from '#ui/section.tsx';
import type { Stands } from './beside.ts';
import { Downloads } from './downloads.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { GoalMoney } from './goal-money.tsx';
import { entryOf } from './goal-section.tsx';
import { endedView } from './keeping/ended.tsx';
import { GoalActions } from './keeping/goal-actions.tsx';
import { editionIn, inShort, otherLang, subtitleOf, withRef } from './shown.ts';

const texts = {
  effort: {
    nb: '{percent} av innsatsen',
    nn: '{percent} av innsatsen',
    en: '{percent} of the effort',
  },
  described: {
    nb: 'Hva {plan} vil gjøre for å nå målet: {n} tiltak.',
    nn: 'Kva {plan} vil gjere for å nå målet: {n} tiltak.',
    en: 'What {plan} will do to reach the goal. Measures: {n}.',
  },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  below: { nb: 'Mål under dette', nn: 'Mål under dette', en: 'Goals below this one' },
  none: { nb: 'Ingen tiltak ennå', nn: 'Ingen tiltak enno', en: 'No measures yet' },
  noneText: {
    nb: 'Planen har ingen tiltak som hører rett under dette målet.',
    nn: 'Planen har ingen tiltak som høyrer rett under dette målet.',
    en: 'The plan has no measures directly under this goal.',
  },
} satisfies Record<string, Text>;

/** What another room shows about a goal of an edition; null when nothing. */
type BesideGoal = (
  request: PlacedRequest,
  edition: Edition,
  goalId: string,
) => Promise<ComponentChildren>;

/** One goal: what is wanted, how much of the effort and money it gets, and what is done for it. */
export function goalPageView<Newest>(stands: Stands<Newest>, besideOf: BesideGoal): PlacedPage {
  const planOf = planWith(`goal_${stands.name}`, nothingBeside, stands.asks);
  return (request) => drawn(request, planOf, stands, besideOf);
}

async function drawn<Newest>(
  request: PlacedRequest,
  planOf: ReturnType<typeof planWith<null, Newest>>,
  stands: Stands<Newest>,
  besideOf: BesideGoal,
): Promise<View | Turn> {
  const { lang, place, params } = request;
  const asked = editionIn(request);
  const short = shortIn(params.goal);
  if (short === null) return notFound;
  const [plan, having] = await request.read((tx) =>
    Promise.all([planOf(tx, place.id, asked), goalEditions(tx, place.id, short)]),
  );
  const [elsewhere = null] = having;
  const goal = plan?.goals.find((one) => one.short === short);
  if (!plan || !goal) {
    if (elsewhere === null || asked !== null) return endedView(request, 'goal', short);
    return redirect(goalPath(lang, place.slug, elsewhere, elsewhere.edition.slug));
  }
  const address = goalPath(lang, place.slug, goal, asked);
  if (!address.startsWith(`/${lang}${request.path}`)) return moved(address);
  const contentLang = otherLang(plan.edition.lang, lang);
  const within = goalsWithin(plan.goals, goal.id);
  const own = plan.measures.filter(({ goalId }) => goalId !== null && within.has(goalId));
  const many = { plan: plan.edition.title, n: own.length };
  const current = plan.editions[0];
  const beside = await besideOf(request, plan.edition, goal.id);
  const inCurrent = elsewhere !== null && elsewhere.edition.id === current?.id;
  return {
    title: goal.title,
    description: inShort(goal.purpose) ?? fill(texts.described, lang, many),
    stage: { stage: 'plan' },
    subtitle: subtitleOf(plan, lang),
    crumbs: crumbs(goal, plan, asked, request),
    body: (
      <>
        <PageTitle
          title={withRef(goal)}
          over={overLine(goal, plan, lang)}
          contentLang={contentLang}
        />
        {goal.purpose && <Prose text={goal.purpose} contentLang={contentLang} />}
        <Downloads request={request} what={{ of: 'goal', goal }} />
        <EditionNotice
          lang={lang}
          slug={place.slug}
          what="goal"
          shown={plan.edition}
          current={current}
          same={inCurrent ? goalPath(lang, place.slug, elsewhere) : null}
        />
        <GoalActions request={request} goal={goal} plan={plan} having={having} />
        {stands.shown(request, plan, plan.stands, goal.id)}
        <Under lang={lang} slug={place.slug} goal={goal} plan={plan} asked={asked} />
        <GoalMoney lang={lang} slug={place.slug} goalId={goal.id} plan={plan} asked={asked} />
        {beside}
      </>
    ),
  };
}

/** The plan, and each goal this one stands under. */
function crumbs(
  goal: GoalRow,
  { edition, goals }: PlanPage,
  asked: string | null,
  { lang, place: { slug } }: PlacedRequest,
) {
  const own = otherLang(edition.lang, lang);
  const ofLang = own === undefined ? {} : { lang: own };
  const above: GoalRow[] = [];
  for (let at = goal.parentId; at !== null; ) {
    const parent = goals.find(({ id }) => id === at);
    if (parent) above.unshift(parent);
    at = parent?.parentId ?? null;
  }
  return [
    { label: edition.title, href: planPath(lang, slug, asked), ...ofLang },
    ...above.map((one) => ({
      label: withRef(one),
      href: goalPath(lang, slug, one, asked),
      ...ofLang,
    })),
  ];
}

/** The goals and measures that hang under a goal. */
function Under({
  lang,
  slug,
  goal,
  plan,
  asked,
}: {
  lang: Lang;
  slug: string;
  goal: GoalRow;
  plan: PlanPage;
  asked: string | null;
}) {
  const contentLang = otherLang(plan.edition.lang, lang);
  const around = { lang, slug, asked, contentLang, state: plan.edition.state };
  const measures = plan.measures.filter(({ goalId }) => goalId === goal.id);
  const below = plan.goals.filter(({ parentId }) => parentId === goal.id);
  return (
    <>
      {below.length > 0 && (
        <Section title={texts.below[lang]}>
          <EntryList
            level={3}
            entries={below.map((one) => ({
              title: withRef(one),
              href: goalPath(lang, slug, one, asked),
              lang: contentLang,
            }))}
          />
        </Section>
      )}
      {measures.length > 0 && (
        <Section title={texts.measures[lang]}>
          <EntryList level={3} entries={measures.map((one) => entryOf(one, around))} />
        </Section>
      )}
      {measures.length + below.length === 0 && (
        <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
      )}
    </>
  );
}

function overLine(goal: GoalRow, { goals, measures, money }: PlanPage, lang: Lang): string {
  const rows = budgetTable(goals, measures, money.budget).rows;
  const total = sum(rows.filter(({ goalId }) => goalId === goal.id).map((row) => row.total));
  return [
    goalKindNames[goal.kind][lang],
    goal.weight === null
      ? null
      : fill(texts.effort, lang, { percent: formatPercent(goal.weight, lang) }),
    total === 0n ? null : formatMoneyShort(total, lang),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
