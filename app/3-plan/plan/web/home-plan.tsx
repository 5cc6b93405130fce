import type { Due } from '#0-partnership/thread/data/due-list.ts';
import { budgetTable } from '#3-plan/plan/core/budget.ts';
import { editionStateNames, goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath, paperPath, planPath } from '#3-plan/plan/core/paths.ts';
import { chiefGoals, goalsWithin } from '#3-plan/plan/core/tree.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Place } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { type GoalItem, GoalList } from '#ui/goal-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { NoPlan } from './no-plan.tsx';
import { otherLang } from './shown.ts';

const texts = {
  open: { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  decided: {
    nb: 'organer som har vedtatt: {n} av {all}',
    nn: 'organ som har vedteke: {n} av {all}',
    en: 'bodies that have decided: {n} of {all}',
  },
  comment: {
    nb: 'På høring til {day}: {title}. Les utkastet, og se hvor du sender innspill',
    nn: 'På høyring til {day}: {title}. Les utkastet, og sjå kvar du sender innspel',
    en: 'On consultation until {day}: {title}. Read the draft, and see where to send comments',
  },
  overall: { nb: 'Overordnede mål', nn: 'Overordna mål', en: 'Overall goals' },
  ended: { nb: 'planperioden er over', nn: 'planperioden er over', en: 'the plan period is over' },
  below: { nb: '{n} delmål', nn: '{n} delmål', en: '{n} sub-goals' },
} satisfies Record<string, Text>;

/** Whose home it is, and the goals of its plan. */
export function Introduction({
  lang,
  place,
  today,
  plan,
  dues,
  editor,
}: {
  lang: Lang;
  place: Place;
  today: Day;
  /** Whether the viewer may put a plan in. */
  editor: boolean;
  plan: PlanPage | null;
  dues: readonly Due[];
}) {
  return (
    <>
      <PageTitle
        title={place.name}
        over={plan ? stateLine(plan, lang, today) : undefined}
        lead={place.about}
        contentLang={otherLang(place.lang, lang)}
      />
      {plan === null ? (
        <NoPlan lang={lang} slug={place.slug} editor={editor} />
      ) : (
        <>
          <OpenConsultations dues={dues} lang={lang} slug={place.slug} today={today} />
          <OverallGoals plan={plan} lang={lang} />
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

/** What everyone can say something of now, until when, and the way there. */
function OpenConsultations({
  dues,
  lang,
  slug,
  today,
}: {
  dues: readonly Due[];
  lang: Lang;
  slug: string;
  today: Day;
}) {
  const open = dues.filter(({ what, day }) => what === 'consultation' && day >= today);
  return (
    <>
      {open.map(({ id, refId, title, day }) => (
        <p key={id} class="way-on">
          <a href={paperPath(lang, slug, refId)}>
            {fill(texts.comment, lang, { title, day: formatDay(day, lang) })}
          </a>
        </p>
      ))}
    </>
  );
}

/** What all the goals below are for, where the plan says it. */
function OverallGoals({ plan, lang }: { plan: PlanPage; lang: Lang }) {
  const overall = plan.goals.filter(({ kind }) => kind === 'overall');
  const contentLang = otherLang(plan.edition.lang, lang);
  const [first, ...more] = overall;
  if (!first) return null;
  if (more.length === 0) {
    return (
      <p>
        <strong>{goalKindNames.overall[lang]}:</strong>{' '}
        <span lang={contentLang}>{first.title}</span>
      </p>
    );
  }
  return (
    <div>
      <p>
        <strong>{texts.overall[lang]}:</strong>
      </p>
      <ul lang={contentLang}>
        {overall.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

/** The goals one chooses among; what hangs below one counts with it. */
function goalItems({ goals, measures, money }: PlanPage, lang: Lang, slug: string): GoalItem[] {
  const table = budgetTable(goals, measures, money.budget);
  const totals = new Map(table.rows.map(({ goalId, total }) => [goalId, total]));
  return chiefGoals(goals).map((goal) => {
    const within = goalsWithin(goals, goal.id);
    const below = within.size - 1;
    return {
      ref: goal.ref,
      title: goal.title,
      href: goalPath(lang, slug, goal),
      weight: goal.weight,
      measures: measures.filter(({ goalId }) => goalId !== null && within.has(goalId)).length,
      money: totals.get(goal.id) ?? null,
      ...(below > 0 && { note: fill(texts.below, lang, { n: below }) }),
    };
  });
}

function stateLine({ edition, approvals }: PlanPage, lang: Lang, today: Day): string {
  const decided = approvals.filter((one) => one.decided !== null).length;
  const parts = [edition.title, editionStateNames[edition.state][lang].toLowerCase()];
  if (approvals.length > 0) {
    parts.push(fill(texts.decided, lang, { n: decided, all: approvals.length }));
  }
  if (edition.to !== null && edition.to < today) parts.push(texts.ended[lang]);
  return parts.join(' · ');
}
