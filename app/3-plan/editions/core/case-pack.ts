import { labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { period } from '#3-plan/exchange/core/out/plan-facts.ts';
import { terms } from '#3-plan/exchange/core/out/words.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Fact, money, text, type WrittenBlock, type WrittenDocument } from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import { printableLine } from '#base/printable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { asks, costs } from './case-pack-asks.ts';
import { goalsInShort } from './case-pack-goals.ts';
import { packWords as words } from './case-pack-words.ts';
import { type Difference, listsOf } from './difference.ts';
import { concerning } from './life/concerns.ts';
import { sumsOf } from './sums.ts';
import { changesOf, whatBecame } from './told.ts';
import { nameIn, namesOf } from './worded.ts';
import { changeWords, listNames, lists } from './words.ts';

/** What a body needs to decide on a plan. */
export type CasePack = {
  content: PlanContent;
  /** The partnership's name. */
  owner: string;
  body: {
    name: string;
    /** What its organisation and that one's sections go by; null for a body of none. */
    names: readonly string[] | null;
    /** What those go by that the organisation is one of. */
    through: readonly string[];
    /** The same of those it was one of when it decided last, and is no longer. */
    throughThen: readonly string[];
    planned: string | null;
  };
  /** The version it is asked to decide on; null for a text not frozen yet. */
  version: number | null;
  /** What it is told apart from: the version it agreed to, or the edition before; null for a first plan. */
  before: { content: PlanContent; called: string; difference: Difference } | null;
};

/**
 * The case of one body, in the plan's own language: what the plan is, what it asks of the body's organisation
 * and costs it, what has changed since last, and a draft resolution. Nothing is in it that the plan does not say.
 */
export function casePack(pack: CasePack): WrittenDocument {
  const content = inOrder(pack.content);
  const { lang } = content;
  const chapter = (title: Text, blocks: readonly WrittenBlock[]): WrittenBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title[lang] }, ...blocks];
  return {
    title: fill(words.title, lang, { plan: printableLine(content.title) || '–' }),
    subtitle: printableLine(pack.body.name),
    owner: printableLine(pack.owner),
    lang,
    blocks: [
      ...chapter(words.about, aboutPlan(content, pack)),
      ...chapter(words.asks, asks(content, pack.body)),
      ...chapter(words.costs, costs(content, pack.body)),
      ...chapter(words.changed, changed(content, pack)),
      ...chapter(words.resolution, resolution(content, pack)),
    ],
  };
}

function paragraph(said: string): WrittenBlock {
  return { kind: 'paragraph', text: said };
}

function aboutPlan(content: PlanContent, { version, body }: CasePack): WrittenBlock[] {
  const { lang, frame, measures } = content;
  const sums = sumsOf(content);
  const facts: Fact[] = [
    { term: terms.period[lang], detail: period(content, lang) },
    ...(frame ? [{ term: terms[frame.kind][lang], detail: text(printableLine(frame.title)) }] : []),
    { term: words.version[lang], detail: text(version === null ? null : String(version)) },
    {
      term: words.meeting[lang],
      detail: text(body.planned === null ? null : formatDay(body.planned, lang)),
    },
    { term: words.measures[lang], detail: { kind: 'number', number: measures.length } },
    { term: words.budget[lang], detail: money(sums.budget === 0n ? null : sums.budget) },
    { term: words.funding[lang], detail: money(sums.funding === 0n ? null : sums.funding) },
  ];
  const known = facts.filter(({ detail }) => detail.kind !== 'nothing');
  return [
    { kind: 'facts', caption: words.aboutCaption[lang], facts: known },
    ...goalsInShort(content, labelsOf(content)),
  ];
}

function changed(content: PlanContent, { before, body }: CasePack): WrittenBlock[] {
  const { lang } = content;
  if (before === null) return [paragraph(words.first[lang])];
  const { called, difference } = before;
  const found = listsOf(difference);
  const counts = fill(changeWords.counts, lang, {
    ...{ new: found.new.length, changed: found.changed.length, ended: found.ended.length },
    before: printableLine(called) || '–',
  });
  const names = namesOf(before.content, content);
  const all = body.names && [...body.names, ...body.through, ...body.throughThen];
  const own = concerning({ before: before.content, after: content }, all);
  const keys = new Set(own.things.map(({ kind, key }) => `${kind} ${key}`));
  const yours = difference.things.filter(({ kind, key }) => keys.has(`${kind} ${key}`));
  return [
    paragraph(counts),
    ...body.throughThen.map((whole) => paragraph(fill(words.through, lang, { whole }))),
    ...(body.names === null ? [] : inShort(yours.length, own.money.length, lang)),
    ...yours.flatMap((thing): WrittenBlock[] => {
      const name = nameIn(names, thing);
      const facts = [...whatBecame(thing, names, lang), ...changesOf(thing, names, lang)].filter(
        ({ detail }) => detail.kind !== 'nothing',
      );
      return [
        { kind: 'heading', level: 2, text: name },
        ...(facts.length === 0
          ? [
              paragraph(
                listNames[lists.find((list) => found[list].includes(thing)) ?? 'changed'][lang],
              ),
            ]
          : [{ kind: 'facts' as const, caption: name, facts }]),
      ];
    }),
  ];
}

/** Whether any of it is about what the body's organisation leads or pays. */
function inShort(things: number, amounts: number, lang: Lang): WrittenBlock[] {
  const said = [
    ...(amounts === 0 ? [] : [words.moneyYours]),
    ...(things === 0 ? [] : [words.yours]),
  ];
  return (said.length === 0 ? [words.noneYours] : said).map((one) => paragraph(one[lang]));
}

function resolution(content: PlanContent, { body, version }: CasePack): WrittenBlock[] {
  const { lang, title } = content;
  const values = { body: printableLine(body.name), plan: printableLine(title) || '–' };
  const paid =
    body.names !== null &&
    content.funding.some(({ payer }) => payer !== null && body.names?.includes(payer));
  const items = [
    version === null
      ? fill(words.approve, lang, values)
      : fill(words.approveVersion, lang, { ...values, n: version }),
    ...(paid ? [words.approveMoney[lang]] : []),
  ];
  return [paragraph(words.draft[lang]), { kind: 'list', ordered: true, items }];
}
