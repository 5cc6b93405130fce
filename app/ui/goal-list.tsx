import { formatMoneyShort, formatPercent } from '#base/format.ts';
import type { Money } from '#base/money.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { ShareBar } from './share-bar.tsx';

export interface GoalItem {
  /** The reference as printed («1», «5.3»), put before the title. */
  ref?: string | null | undefined;
  title: string;
  href: string;
  /** Per cent of effort and money; says nothing of progress. */
  weight?: number | null | undefined;
  measures: number;
  money?: Money | null | undefined;
  /** What more there is to say in a word or two: «1 treng merksemd». */
  note?: string | undefined;
}

const texts = {
  effort: { nb: 'av innsatsen', nn: 'av innsatsen', en: 'of the effort' },
  none: { nb: 'ingen tiltak ennå', nn: 'ingen tiltak enno', en: 'no measures yet' },
  one: { nb: '1 tiltak', nn: '1 tiltak', en: '1 measure' },
  many: { nb: '{n} tiltak', nn: '{n} tiltak', en: '{n} measures' },
} satisfies Record<string, Text>;

/** The goals of a plan: what is wanted, how much of the effort it gets, and what is done for it. */
export function GoalList({
  lang,
  goals,
  level = 2,
  contentLang,
}: {
  lang: Lang;
  goals: readonly GoalItem[];
  /** Of the headings: 3 where the list stands under a heading of its own. */
  level?: 2 | 3 | undefined;
  contentLang?: Lang | undefined;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol class="goals">
      {goals.map((goal) => (
        <li key={goal.href} class="goal">
          <Heading class="goal-title" lang={contentLang}>
            <a href={goal.href}>
              {goal.ref ? `${goal.ref.replace(/\.$/, '')}. ${goal.title}` : goal.title}
            </a>
          </Heading>
          {typeof goal.weight === 'number' && (
            <p class="goal-weight">
              <span class="goal-figure">{formatPercent(goal.weight, lang)}</span>{' '}
              {texts.effort[lang]}
            </p>
          )}
          <p class="goal-facts">{factsOf(goal, lang).join(' · ')}</p>
          {typeof goal.weight === 'number' && <ShareBar percent={goal.weight} />}
        </li>
      ))}
    </ol>
  );
}

function factsOf({ measures, money, note }: GoalItem, lang: Lang): string[] {
  const count = measures === 0 ? texts.none : measures === 1 ? texts.one : texts.many;
  const facts = [fill(count, lang, { n: measures })];
  if (typeof money === 'bigint') facts.unshift(formatMoneyShort(money, lang));
  if (note) facts.push(note);
  return facts;
}
