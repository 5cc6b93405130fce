import { labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { chapters, terms } from '#3-plan/exchange/core/out/words.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { formatMoney, formatNumber, formatPeriod } from '#base/format.ts';
import type { Ref } from '#base/ref.ts';

/**
 * One piece of a text that is sent out on consultation, which an answer can point to: by a key that is its
 * own in the paper, with its heading, what it says in the plan's language, and the thing it is about.
 */
export type PaperItem = { key: string; heading: string; text: string; about: Ref };

/** The identities of what an edition holds, by the keys its content goes by. */
export type Identities = {
  edition: string;
  goals: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
};

/**
 * The paper of an edition: the plan as a whole, then each goal with its measures, in the order they are read,
 * and last the money. Nothing is in it that the plan does not say.
 */
export function paperOf(content: PlanContent, ids: Identities): PaperItem[] {
  const plan = inOrder(content);
  const labels = labelsOf(plan);
  const item = (about: Ref, key: string, text: (string | null)[]): PaperItem => ({
    ...{ key: `${about.kind === 'goal' ? 'mal' : 'tiltak'}-${key}`, about },
    heading: labels.get(key) ?? key,
    text: text.filter((part) => part !== null && part !== '').join('\n\n'),
  });
  const measuresOf = (goal: string | null) =>
    plan.measures
      .filter((one) => one.goal === goal)
      .flatMap((one) => {
        const id = ids.measures.get(one.key);
        return id === undefined
          ? []
          : item({ kind: 'measure', id }, one.key, measureText(one, plan));
      });
  const goals = plan.goals.flatMap((goal) => {
    const id = ids.goals.get(goal.key);
    const own =
      id === undefined ? [] : [item({ kind: 'goal', id }, goal.key, goalText(goal, plan))];
    return [...own, ...measuresOf(goal.key)];
  });
  return [whole(plan, ids), ...goals, ...measuresOf(null), ...money(plan, ids)];
}

function whole({ title, lang, from, to, frame }: PlanContent, { edition }: Identities): PaperItem {
  const text = [
    formatPeriod({ from, to }, lang),
    frame && `${terms[frame.kind][lang]}: ${frame.title}`,
  ];
  return {
    ...{ key: 'planen', heading: title, about: { kind: 'edition', id: edition } },
    text: text.filter(Boolean).join('\n\n'),
  };
}

function goalText({ purpose, weight }: PlanContent['goals'][number], { lang }: PlanContent) {
  return [purpose, weight === null ? null : `${terms.weight[lang]}: ${formatNumber(weight, lang)}`];
}

function measureText(measure: PlanContent['measures'][number], { lang }: PlanContent) {
  const { challenge, description, steps, effect, from, to, leads, partners } = measure;
  const said = (term: keyof typeof terms, value: string | null) =>
    value ? `${terms[term][lang]}: ${value}` : null;
  const dated = from !== null || to !== null;
  return [
    said('challenge', challenge),
    said('description', description),
    said('steps', steps.map((step) => `\n- ${step}`).join('')),
    said('effect', effect),
    said('period', dated ? formatPeriod({ from, to }, lang) : null),
    said('leads', leads.join(', ')),
    said('partners', partners.join(', ')),
  ];
}

/** The budget and the funding, each as one piece. */
function money(plan: PlanContent, { edition }: Identities): PaperItem[] {
  const { lang, budget, funding } = plan;
  const labels = labelsOf(plan);
  const line = (start: string, { goal, measure, item, year, amount }: (typeof budget)[number]) =>
    `${[start, item ?? labels.get(measure ?? goal ?? '') ?? '', year].filter(Boolean).join(', ')}: ${formatMoney(amount, lang)}`;
  const piece = (key: string, heading: string, lines: string[]): PaperItem[] =>
    lines.length === 0
      ? []
      : [
          {
            key,
            heading,
            text: lines.map((line) => `- ${line}`).join('\n'),
            about: { kind: 'edition', id: edition },
          },
        ];
  return [
    ...piece(
      'budsjett',
      chapters.budget[lang],
      budget.map((one) => line('', one)),
    ),
    ...piece(
      'finansiering',
      chapters.funding[lang],
      funding.map((one) => line(one.source, one)),
    ),
  ];
}
