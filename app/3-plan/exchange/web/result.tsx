import type {
  ReadAmount,
  ReadGoal,
  ReadMeasure,
  ReadResult,
} from '#3-plan/exchange/core/contract.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import type { Where } from '#base/block.ts';
import { formatMoney } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import type { Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { kindNames, langNames, texts } from './reading-texts.ts';

/** What the document says of itself, and how much was found in it. */
export function PlanFacts({ lang, result }: { lang: Lang; result: ReadResult }) {
  const { plan, goals, measures, budget, approvals, findings } = result;
  const contentLang = plan.language ?? undefined;
  return (
    <DefinitionList
      items={[
        {
          term: texts.title[lang],
          detail: plan.title ? <span lang={contentLang}>{plan.title}</span> : texts.notKnown[lang],
        },
        { term: texts.kind[lang], detail: kindNames[plan.kind][lang] },
        {
          term: texts.language[lang],
          detail: plan.language ? langNames[plan.language][lang] : texts.notKnown[lang],
        },
        { term: texts.period[lang], detail: printedPeriod(plan) || texts.notKnown[lang] },
        { term: texts.frame[lang], detail: plan.frame && printedPeriod(plan.frame) },
        { term: texts.goals[lang], detail: String(goals.length) },
        { term: texts.measures[lang], detail: String(measures.length) },
        { term: texts.amounts[lang], detail: String(budget.length) },
        { term: texts.approvals[lang], detail: String(approvals.length) },
        {
          term: texts.findings[lang],
          detail: <a href="#merknader">{String(findings.length)}</a>,
        },
      ]}
    />
  );
}

function printedPeriod({ from, to }: { from: string | null; to: string | null }): string {
  return from === to ? (from ?? '') : [from, to].map((end) => end ?? '').join('–');
}

type Shown = {
  lang: Lang;
  result: ReadResult;
  sourceHref: (where: Where) => string | null;
};

/** Goals with their measures as they were read, doubt marked. */
export function GoalsAndMeasures(shown: Shown) {
  const { lang, result } = shown;
  const { goals, measures } = result;
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
  const { lang, result } = shown;
  const own = result.plan.language ?? undefined;
  return (
    <div class="read-goal">
      <h3 lang={own}>{[goal.ref, goal.title].filter(Boolean).join(' ')}</h3>
      {!goal.sure && <Tag shape="attention">{texts.unsure[lang]}</Tag>}
      {goal.purpose && <p lang={own}>{goal.purpose}</p>}
      {measures.length > 0 ? (
        <Measures {...shown} measures={measures} />
      ) : (
        <p class="small">{texts.noMeasures[lang]}</p>
      )}
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

function Measure({ lang, result, sourceHref, measure }: Shown & { measure: ReadMeasure }) {
  const own = result.plan.language ?? undefined;
  const href = sourceHref(measure.where);
  const at = placeWords(measure.where, lang);
  const words = (text: string) => text !== '' && <span lang={own}>{text}</span>;
  return (
    <li class="entry" id={`t-${measure.key}`}>
      <h4 class="entry-title" lang={own}>
        {[measure.ref, measure.title].filter(Boolean).join(' ')}
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
          { term: texts.money[lang], detail: moneyOf(result.budget, measure.key, lang) },
        ]}
      />
      {href && (
        <p class="small">
          <a href={href}>
            {texts.inSource[lang]}: {at || measure.title}
          </a>
        </p>
      )}
    </li>
  );
}

/** A measure's own lines, year by year. */
function moneyOf(budget: readonly ReadAmount[], key: string, lang: Lang): string[] {
  return budget.flatMap(({ measure, role, amount, year }) =>
    measure === key && role === 'line' && amount !== null
      ? `${year ?? ''} ${formatMoney(kroner(amount), lang)}`.trim()
      : [],
  );
}
