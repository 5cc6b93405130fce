import { type Labels, labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { budgetTables, fundingTables } from '#3-plan/exchange/core/out/money-tables.ts';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { chapters, terms } from '#3-plan/exchange/core/out/words.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { type Fact, text, texts, type WrittenBlock, type WrittenDocument } from '#base/document.ts';
import { formatMoney, formatPeriod } from '#base/format.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import { fill, type Text } from '#base/text.ts';
import { listsOf } from './difference.ts';
import { sumsOf } from './sums.ts';
import { isGone, type Thing } from './thing.ts';
import { changesOf, prose, reasonOf, titleOf, type Update, whatBecame } from './told.ts';
import { type Names, nameIn, namesOf } from './worded.ts';
import { changeWords, listNames, lists } from './words.ts';

const words = {
  summary: { nb: 'Kort fortalt', nn: 'Kort fortalt', en: 'In brief' },
  facts: { nb: 'Om «{name}»', nn: 'Om «{name}»', en: 'About “{name}”' },
  none: { nb: 'Ingen.', nn: 'Ingen.', en: 'None.' },
} satisfies Record<string, Text>;

/**
 * The yearly update that an agreement asks for, in the plan's own language: what is new, changed and
 * ended since the edition before, each with its reason, what ended things contributed, and the new
 * budget and funding. Says so where no reason was given, so that it is not sent unseen.
 */
export function yearlyUpdate(update: Update): WrittenDocument {
  const { before, difference, owner } = update;
  const after = inOrder(update.after);
  const { lang } = after;
  const names = namesOf(before, after);
  const found = listsOf(difference);
  const labels = labelsOf(after);
  const chapter = (title: Text, blocks: readonly WrittenBlock[]): WrittenBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title[lang] }, ...blocks];
  return {
    title: titleOf(after),
    subtitle: fill(changeWords.since, lang, { before: printableLine(before.title) || '–' }),
    owner: printableLine(owner),
    lang,
    blocks: [
      ...chapter(words.summary, inBrief(update)),
      ...lists.flatMap((list) =>
        chapter(
          listNames[list],
          found[list].length === 0
            ? [{ kind: 'paragraph', text: words.none[lang] }]
            : found[list].flatMap((thing) => blocksOf(thing, update, names)),
        ),
      ),
      ...chapter(chapters.budget, budgetTables(after, labels)),
      ...chapter(chapters.funding, fundingTables(after, labels)),
    ],
  };
}

function inBrief({ before, after, difference }: Update): WrittenBlock[] {
  const { lang } = after;
  const found = listsOf(difference);
  const counts = {
    ...{ new: found.new.length, changed: found.changed.length, ended: found.ended.length },
    before: printableLine(before.title) || '–',
  };
  const [old, now] = [sumsOf(before), sumsOf(after)];
  const sums = (['budget', 'funding'] as const)
    .filter((what) => old[what] !== now[what])
    .map((what) =>
      fill(changeWords.sums[what], lang, {
        before: formatMoney(old[what], lang),
        after: formatMoney(now[what], lang),
      }),
    );
  return [fill(changeWords.counts, lang, counts), ...sums].map((text) => ({
    kind: 'paragraph',
    text,
  }));
}

function blocksOf(thing: Thing, update: Update, names: Names): WrittenBlock[] {
  const { lang } = update.after;
  const name = nameIn(names, thing);
  const said = update.said(thing);
  const facts: Fact[] = [
    ...factsOfNew(thing, update.after, names.after),
    ...whatBecame(thing, names, lang),
    ...changesOf(thing, names, lang),
    { term: changeWords.reason[lang], detail: reasonOf(said, lang) },
    ...(isGone(thing) && said?.contributed
      ? [{ term: changeWords.contributed[lang], detail: texts(printableLines(said.contributed)) }]
      : []),
  ];
  const known = facts.filter(({ detail }) => detail.kind !== 'nothing');
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'facts', caption: fill(words.facts, lang, { name }), facts: known },
  ];
}

/** What something new is: its place, who leads it and takes part, when, and what is to be done. */
function factsOfNew({ fate, kind, key }: Thing, plan: PlanContent, labels: Labels): Fact[] {
  if (fate !== 'new') return [];
  const { lang } = plan;
  if (kind === 'goal') {
    const goal = plan.goals.find((one) => one.key === key);
    return goal ? [{ term: terms.purpose[lang], detail: prose(goal.purpose) }] : [];
  }
  const measure = plan.measures.find((one) => one.key === key);
  if (!measure) return [];
  const { goal, leads, partners, from, to, description } = measure;
  const period = from === null && to === null ? null : formatPeriod({ from, to }, lang);
  return [
    { term: goalKindNames.goal[lang], detail: text(goal && (labels.get(goal) ?? null)) },
    { term: terms.leads[lang], detail: texts(leads.map(printableLine)) },
    { term: terms.partners[lang], detail: texts(partners.map(printableLine)) },
    { term: terms.period[lang], detail: text(period) },
    { term: terms.description[lang], detail: prose(description) },
  ];
}
