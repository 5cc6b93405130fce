import type { ReadAmount, ReadGoal, ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { formatMoney, formatPercent } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import type { Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { nameOf, numbered } from './correcting/words-for.ts';
import { texts } from './reading-texts.ts';

import { Correct, printedPeriod, type Shown } from './result.tsx';

/** Goals with their measures as they were read, doubt marked. */
export function GoalsAndMeasures(shown: Shown) {
  const { lang, read } = shown;
  const { goals, measures } = read.result;
  const known = new Set(goals.map(({ key }) => key));
  const loose = measures.filter(({ goal }) => goal === null || !known.has(goal));
  return (
    <Section title={texts.contents[lang]} id="innhold">
      {goals.map((goal) => (
        <ReadGoalPart
          key={goal.key}
          {...shown}
          goal={goal}
          measures={measures.filter((measure) => measure.goal === goal.key)}
        />
      ))}
      {loose.length > 0 && (
        <>
          <h3>{texts.loose[lang]}</h3>
          <Measures {...shown} measures={loose} />
        </>
      )}
    </Section>
  );
}

function ReadGoalPart({
  goal,
  measures,
  ...shown
}: Shown & { goal: ReadGoal; measures: ReadMeasure[] }) {
  const { lang, read, open } = shown;
  const own = read.contentLang;
  const above = goal.parent && nameOf(read.result, goal.parent);
  // One that others stand under is carried out by those.
  const isAbove = read.result.goals.some(({ parent }) => parent === goal.key);
  const facts = [
    goalKindNames[goal.kind][lang],
    goal.weight === null ? null : `${texts.weight[lang]} ${formatPercent(goal.weight, lang)}`,
  ].filter(Boolean);
  return (
    <div class="read-goal" id={`m-${goal.key}`}>
      <p class="small">
        {facts.join(' · ')}
        {above && (
          <>
            {` · ${texts.under[lang]} `}
            <span lang={own}>{above}</span>
          </>
        )}
      </p>
      <h3 lang={own}>{numbered(goal)}</h3>
      {!goal.sure && <Tag shape="attention">{texts.unsure[lang]}</Tag>}
      {goal.purpose && <p lang={own}>{goal.purpose}</p>}
      {open && <Correct lang={lang} href={read.path('mal', goal.key)} of={numbered(goal)} />}
      {measures.length > 0 && <Measures {...shown} measures={measures} />}
      {measures.length === 0 && !isAbove && <p class="small">{texts.noMeasures[lang]}</p>}
    </div>
  );
}

function Measures({ measures, ...shown }: Shown & { measures: readonly ReadMeasure[] }) {
  return (
    <ul class="entries">
      {measures.map((measure) => (
        <Measure key={measure.key} {...shown} measure={measure} />
      ))}
    </ul>
  );
}

function Measure({ lang, read, sourceHref, open, measure }: Shown & { measure: ReadMeasure }) {
  const own = read.contentLang;
  const href = sourceHref(measure.where);
  const at = placeWords(measure.where, lang);
  const words = (text: string) => text !== '' && <span lang={own}>{text}</span>;
  return (
    <li class="entry" id={`t-${measure.key}`}>
      <h4 class="entry-title" lang={own}>
        {numbered(measure)}
      </h4>
      {!measure.sure && <Tag shape="attention">{texts.unsure[lang]}</Tag>}
      {measure.description && (
        <p class="entry-text" lang={own}>
          {measure.description}
        </p>
      )}
      <DefinitionList
        items={[
          { term: texts.who[lang], detail: words(measure.leads.join(', ')) },
          { term: texts.partners[lang], detail: words(measure.partners.join(', ')) },
          { term: texts.when[lang], detail: printedPeriod(measure) },
          { term: texts.money[lang], detail: moneyOf(read.result.budget, measure.key, lang) },
        ]}
      />
      <p class="small entry-ways">
        {open && (
          <a href={read.path('tiltak', measure.key)}>
            {texts.correct[lang]}
            <span class="ds-sr-only"> {numbered(measure)}</span>
          </a>
        )}
        {href && (
          <a href={href}>
            {texts.inSource[lang]}: {at || measure.title}
          </a>
        )}
      </p>
    </li>
  );
}

/** A measure's own lines, year by year. */
function moneyOf(budget: readonly ReadAmount[], key: string, lang: Lang): string[] {
  return budget.flatMap(({ measure, role, amount, year }) =>
    measure === key && role === 'line' && amount !== null
      ? [year, formatMoney(kroner(amount), lang)].filter(Boolean).join(': ')
      : [],
  );
}
