import { goalKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import type { GoalRow, MeasureRow } from '#3-plan/plan/data/plan-page.ts';
import { formatPercent, formatPeriod } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { EntryList } from '#ui/entry-list.tsx';
import { Prose } from '#ui/prose.tsx';
import { withRef } from './shown.ts';

const texts = {
  effort: { nb: 'av innsatsen', nn: 'av innsatsen', en: 'of the effort' },
  noLead: {
    nb: 'Ingen ansvarlig er nevnt',
    nn: 'Ingen ansvarleg er nemnd',
    en: 'No one responsible is named',
  },
} satisfies Record<string, Text>;

interface GoalSectionProps {
  lang: Lang;
  slug: string;
  /** The edition the address asks for, which the links keep. */
  asked: string | null;
  goal?: GoalRow;
  /** Said instead of a goal, over measures that have none. */
  title?: string;
  measures: readonly MeasureRow[];
  contentLang: Lang | undefined;
}

/** A goal of the plan with its purpose and its measures. */
export function GoalSection({
  lang,
  slug,
  asked,
  goal,
  title,
  measures,
  contentLang,
}: GoalSectionProps) {
  return (
    <section class="section" id={goal?.short}>
      {goal && (
        <p class="over">
          {goalKindNames[goal.kind][lang]}
          {goal.weight !== null && ` · ${formatPercent(goal.weight, lang)} ${texts.effort[lang]}`}
        </p>
      )}
      {goal ? (
        <h2 lang={contentLang}>
          <a href={goalPath(lang, slug, goal, asked)}>{withRef(goal)}</a>
        </h2>
      ) : (
        <h2>{title}</h2>
      )}
      {goal?.purpose && <Prose text={goal.purpose} contentLang={contentLang} />}
      {measures.length > 0 && (
        <EntryList
          level={3}
          entries={measures.map((measure) => entryOf(measure, lang, slug, asked, contentLang))}
        />
      )}
    </section>
  );
}

/** A measure as a line to choose: who leads it, and when. */
export function entryOf(
  measure: MeasureRow,
  lang: Lang,
  slug: string,
  asked: string | null,
  contentLang: Lang | undefined,
) {
  const { leads } = measure;
  const period = formatPeriod(measure, lang);
  return {
    title: withRef(measure),
    href: measurePath(lang, slug, measure, asked),
    over: standingNames[measure.standing][lang],
    facts: [leads.length > 0 ? leads.join(', ') : texts.noLead[lang], ...(period ? [period] : [])],
    lang: contentLang,
  };
}
