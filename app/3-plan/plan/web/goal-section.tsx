import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { goalKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import { toldStanding } from '#3-plan/plan/core/told-standing.ts';
import { chiefGoals } from '#3-plan/plan/core/tree.ts';
import type { GoalRow, MeasureRow, PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { formatPercent, formatPeriod } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { EntryList } from '#ui/entry-list.tsx';
import { Heading } from '#ui/heading.tsx';
import { Prose } from '#ui/prose.tsx';
import { Section } from '#ui/section.tsx';
import { withRef } from './shown.ts';

const texts = {
  overall: { nb: 'Overordnede mål', nn: 'Overordna mål', en: 'Overall goals' },
  loose: { nb: 'Tiltak uten mål', nn: 'Tiltak utan mål', en: 'Measures without a goal' },
  effort: { nb: 'av innsatsen', nn: 'av innsatsen', en: 'of the effort' },
  noLead: {
    nb: 'Ingen ansvarlig er nevnt',
    nn: 'Ingen ansvarleg er nemnd',
    en: 'No one responsible is named',
  },
} satisfies Record<string, Text>;

/** What a goal is drawn with, the same for all goals of a page. */
interface Around {
  lang: Lang;
  slug: string;
  /** The edition the address asks for, which the links keep. */
  asked: string | null;
  /** Of that edition. */
  state: EditionState;
  contentLang: Lang | undefined;
}

type Whole = Pick<PlanPage, 'goals' | 'measures'>;

/** The goals of a plan as one reads them: what all are for, then each with its own goals and measures. */
export function PlanGoals({ plan, ...around }: Around & { plan: Whole }) {
  const { goals, measures } = plan;
  const overall = goals.filter(({ kind }) => kind === 'overall');
  const said = overall.filter((goal) => isSaidAlone(goal, plan));
  const loose = measures.filter(({ goalId }) => goalId === null);
  return (
    <>
      {said.length > 0 && (
        <Section title={(said.length === 1 ? goalKindNames.overall : texts.overall)[around.lang]}>
          <GoalNames goals={said} {...around} />
        </Section>
      )}
      {overall
        .filter((goal) => !said.includes(goal))
        .map((goal) => (
          <Goal key={goal.id} goal={goal} plan={{ goals: [], measures }} level={2} {...around} />
        ))}
      {chiefGoals(goals).map((goal) => (
        <Goal key={goal.id} goal={goal} plan={plan} level={2} {...around} />
      ))}
      {loose.length > 0 && (
        <Section title={texts.loose[around.lang]}>
          <Measures measures={loose} level={3} {...around} />
        </Section>
      )}
    </>
  );
}

/** A goal with its purpose and its measures, and what hangs below it. */
function Goal({
  goal,
  plan,
  level,
  ...around
}: Around & { goal: GoalRow; plan: Whole; level: 2 | 3 | 4 }) {
  const { lang, slug, asked, contentLang } = around;
  const next = level === 2 ? 3 : 4;
  const below = plan.goals.filter(({ parentId }) => parentId === goal.id);
  const named = below.filter((one) => isSaidAlone(one, plan));
  const own = plan.measures.filter(({ goalId }) => goalId === goal.id);
  return (
    <section class="section" id={goal.short}>
      <p class="over">
        {goalKindNames[goal.kind][lang]}
        {goal.weight !== null && ` · ${formatPercent(goal.weight, lang)} ${texts.effort[lang]}`}
      </p>
      <Heading level={level} lang={contentLang}>
        <a href={goalPath(lang, slug, goal, asked)}>{withRef(goal)}</a>
      </Heading>
      {goal.purpose && <Prose text={goal.purpose} contentLang={contentLang} />}
      {named[0] && (
        <div>
          <p class="over">{goalKindNames[named[0].kind][lang]}</p>
          <GoalNames goals={named} {...around} />
        </div>
      )}
      {own.length > 0 && <Measures measures={own} level={next} {...around} />}
      {below
        .filter((one) => !named.includes(one))
        .map((one) => (
          <Goal key={one.id} goal={one} plan={plan} level={next} {...around} />
        ))}
    </section>
  );
}

/** Whether a goal is no more than its name: nothing is said of it, and nothing hangs below it. */
function isSaidAlone(goal: GoalRow, { goals, measures }: Whole): boolean {
  const chief = goal.kind === 'overall' ? [] : goals;
  return (
    goal.purpose === null &&
    goal.weight === null &&
    chief.every(({ parentId }) => parentId !== goal.id) &&
    measures.every(({ goalId }) => goalId !== goal.id)
  );
}

function GoalNames({
  goals,
  lang,
  slug,
  asked,
  contentLang,
}: Around & { goals: readonly GoalRow[] }) {
  return (
    <ul class="goal-names" lang={contentLang}>
      {goals.map((goal) => (
        <li key={goal.id} id={goal.short}>
          <a href={goalPath(lang, slug, goal, asked)}>{withRef(goal)}</a>
        </li>
      ))}
    </ul>
  );
}

function Measures({
  measures,
  level,
  ...around
}: Around & { measures: readonly MeasureRow[]; level: 3 | 4 }) {
  return <EntryList level={level} entries={measures.map((measure) => entryOf(measure, around))} />;
}

/** A measure as a line to choose: who leads it, and when. */
export function entryOf(measure: MeasureRow, { lang, slug, asked, state, contentLang }: Around) {
  const { leads } = measure;
  const standing = toldStanding(measure.standing, state);
  const period = formatPeriod(measure, lang);
  return {
    title: withRef(measure),
    href: measurePath(lang, slug, measure, asked),
    over: standing === null ? undefined : standingNames[standing][lang],
    facts: [leads.length > 0 ? leads.join(', ') : texts.noLead[lang], ...(period ? [period] : [])],
    lang: contentLang,
  };
}
