import { actorPath } from '#0-partnership/members/core/paths.ts';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { type Due as DueRow, dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { budgetTable } from '#3-plan/plan/core/budget.ts';
import { editionStateNames, goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath, planPath } from '#3-plan/plan/core/paths.ts';
import { type PlanPage, planPage } from '#3-plan/plan/data/plan-page.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';
import { BudgetFigure } from '#ui/budget-figure.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import type { Due } from '#ui/due.ts';
import { DueList } from '#ui/due-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { GoalList } from '#ui/goal-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Columns, Section } from '#ui/section.tsx';
import { Wheel } from '#ui/wheel.tsx';
import { budgetOf } from './budget.ts';
import { otherLang, subtitleOf } from './shown.ts';

const texts = {
  aside: { nb: 'Årshjulet', nn: 'Årshjulet', en: 'The annual wheel' },
  open: { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  money: { nb: 'Pengene', nn: 'Pengane', en: 'The money' },
  caption: {
    nb: 'Budsjett etter mål og år, i kroner',
    nn: 'Budsjett etter mål og år, i kroner',
    en: 'Budget by goal and year, in Norwegian kroner',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  parties: { nb: 'Hvem er med', nn: 'Kven er med', en: 'Who takes part' },
  decided: {
    nb: 'vedtatt av {n} av {all} organ',
    nn: 'vedteken av {n} av {all} organ',
    en: 'decided by {n} of {all} bodies',
  },
  approval: { nb: '{body} behandler planen', nn: '{body} handsamar planen', en: '{body} decides' },
  'plan-starts': {
    nb: 'Planen begynner: {title}',
    nn: 'Planen tek til: {title}',
    en: 'The plan begins: {title}',
  },
  'plan-ends': {
    nb: 'Planen slutter: {title}',
    nn: 'Planen sluttar: {title}',
    en: 'The plan ends: {title}',
  },
  'measure-starts': { nb: 'Begynner: {title}', nn: 'Tek til: {title}', en: 'Begins: {title}' },
  'measure-ends': { nb: 'Slutter: {title}', nn: 'Sluttar: {title}', en: 'Ends: {title}' },
  none: {
    nb: 'Ingen plan er lagt ut ennå',
    nn: 'Ingen plan er lagd ut enno',
    en: 'No plan has been published yet',
  },
  noneText: {
    nb: 'Planen kommer hit når partnerskapet legger den ut.',
    nn: 'Planen kjem hit når partnarskapet legg han ut.',
    en: 'The plan appears here when the partnership publishes it.',
  },
} satisfies Record<string, Text>;

/** A partnership's home: its goals, its money, and what is next in the year. */
export const homePage: PlacedPage = async (request) => {
  const { lang, place, today } = request;
  const year = today.slice(0, 4);
  const [plan, dues, parties] = await request.read((tx) =>
    Promise.all([
      planPage(tx, place.id, null),
      dueBetween(tx, place.id, `${year}-01-01`, `${year}-12-31`),
      membersOf(tx, place.id),
    ]),
  );
  const shown = dues.map(
    (due): Due => ({
      title: titleOf(due, lang),
      day: due.day,
      state: stateOf(due, today),
      href: `${planPath(lang, place.slug)}#vedtak`,
    }),
  );
  return {
    title: place.name,
    description: place.about,
    ...(plan ? { subtitle: subtitleOf(plan, lang) } : {}),
    body: (
      <>
        <Columns
          label={texts.aside[lang]}
          aside={
            <>
              <Wheel lang={lang} id="wheel" today={today} dues={shown} />
              <DueList lang={lang} dues={shown} />
            </>
          }
        >
          <Introduction {...request} plan={plan} />
        </Columns>
        {plan && plan.money.budget.length > 0 && (
          <Section title={texts.money[lang]} id="budsjett" tinted>
            <BudgetFigure
              lang={lang}
              id="budget"
              caption={texts.caption[lang]}
              head={texts.goal[lang]}
              contentLang={otherLang(plan.edition.lang, lang)}
              {...budgetOf(plan, lang, place.slug)}
            />
          </Section>
        )}
        {parties.length > 0 && (
          <Section title={texts.parties[lang]} id="partene">
            <ul class="parties" lang={otherLang(place.lang, lang)}>
              {parties.map((party) => (
                <li key={party.id}>
                  <a href={actorPath(lang, place.slug, party)}>{party.name}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  };
};

function Introduction({ lang, place, plan }: PlacedRequest & { plan: PlanPage | null }) {
  const contentLang = otherLang(place.lang, lang);
  return (
    <>
      <PageTitle
        title={place.name}
        over={plan ? stateLine(plan, lang) : undefined}
        lead={place.about}
        contentLang={contentLang}
      />
      {plan === null ? (
        <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
      ) : (
        <>
          <OverallGoal plan={plan} lang={lang} />
          <GoalList
            lang={lang}
            goals={goalItems(plan, lang, place.slug)}
            contentLang={otherLang(plan.edition.lang, lang)}
          />
          <Actions>
            <LinkButton href={planPath(lang, place.slug)}>{texts.open[lang]}</LinkButton>
          </Actions>
        </>
      )}
    </>
  );
}

/** What all the goals below are for, where the plan says it in one sentence. */
function OverallGoal({ plan, lang }: { plan: PlanPage; lang: Lang }) {
  const overall = plan.goals.find(({ kind }) => kind === 'overall');
  if (!overall) return null;
  return (
    <p>
      <strong>{goalKindNames.overall[lang]}:</strong>{' '}
      <span lang={otherLang(plan.edition.lang, lang)}>{overall.title}</span>
    </p>
  );
}

function goalItems({ goals, measures, money }: PlanPage, lang: Lang, slug: string) {
  const table = budgetTable(goals, measures, money.budget);
  const totals = new Map(table.rows.map(({ goalId, total }) => [goalId, total]));
  // An overall goal says what the others are for; what one chooses among is below it.
  return goals
    .filter(({ kind }) => kind !== 'overall')
    .map((goal) => ({
      ref: goal.ref,
      title: goal.title,
      href: goalPath(lang, slug, goal),
      weight: goal.weight,
      measures: measures.filter(({ goalId }) => goalId === goal.id).length,
      money: totals.get(goal.id) ?? null,
    }));
}

function stateLine({ edition, approvals }: PlanPage, lang: Lang): string {
  const decided = approvals.filter((one) => one.decided !== null).length;
  const parts = [edition.title, editionStateNames[edition.state][lang].toLowerCase()];
  if (approvals.length > 0) {
    parts.push(fill(texts.decided, lang, { n: decided, all: approvals.length }));
  }
  return parts.join(' · ');
}

function titleOf({ what, title }: Pick<DueRow, 'what' | 'title'>, lang: Lang): string {
  return fill(texts[what], lang, { title, body: title });
}

/** A decision whose day has passed with nothing reported is late; other days just pass. */
function stateOf({ state, day, what }: DueRow, today: Day): Due['state'] {
  if (state === 'done') return 'done';
  if (day >= today) return 'coming';
  return what === 'approval' ? 'late' : 'done';
}
