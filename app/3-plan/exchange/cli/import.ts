import { basename, extname } from 'node:path';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import type { Note } from '#3-plan/exchange/core/printed.ts';
import { holdsPlan, toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { importDocument } from '#3-plan/exchange/data/import-document.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { recognise } from '#3-plan/plan/core/recognise/recognise.ts';
import { contentFaults } from '#3-plan/plan/core/tree.ts';
import { earlierThings } from '#3-plan/plan/data/earlier.ts';
import type { ImportRefusal } from '#3-plan/plan/data/import-plan.ts';
import { mediaTypes } from '#base/media-types.ts';
import type { Ground } from '#platform/acts/act.ts';
import { actSentences } from '#platform/cli/act-sentences.ts';
import {
  type Answer,
  type Call,
  type CommandHouse,
  commandLine,
  found,
} from '#platform/cli/command.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';

/** Reads a document and keeps its plan as a draft that the partnership's members see. */
export async function importFile(call: Call, { ground }: CommandHouse): Promise<Answer> {
  const [path = ''] = call.words;
  const [slug = ''] = call.values('partnership');
  const all = await acrossPublished(ground.pool, listPartnerships);
  const partnership = all.find((one) => one.slug === slug);
  if (!partnership) {
    return refused('no-such-partnership', [
      `There is no partnership «${slug}». There are: ${all.map((one) => one.slug).join(', ') || 'none'}.`,
    ]);
  }
  const opened = await openDocument(path);
  if (!opened.ok) return { kind: 'unreadable', sentences: opened.sentences };
  const { result } = opened.value;
  if (!holdsPlan(result)) {
    return refused('no-plan-found', [
      `${path}: no plan was found in it, neither goals nor measures. Nothing is kept.`,
    ]);
  }
  const name = basename(path);
  const otherwise = { title: basename(path, extname(path)), lang: partnership.lang };
  const { content, notes } = toPlanContent(result, otherwise);
  const alike = await alikeBefore(ground, partnership.id, content);
  const imported = await importDocument(
    ground,
    { partnershipId: partnership.id, actor: commandLine },
    { ...sourceOf(name, opened.value), forGood: call.flag('keep-source') },
    content,
  );
  if (!imported.ok) {
    const sentences = { ...actSentences, ...refusals(path, partnership.name, content) };
    return refused(
      imported.refused[0] ?? 'refused',
      imported.refused.map((reason) => sentences[reason]),
    );
  }
  for (const sentence of [...warnings(notes), ...newAndAlike(alike)]) call.say(sentence);
  const address = planPath('nb', slug, imported.value.slug);
  const { goals, measures, budget, funding, approvals } = content;
  const counts = {
    goals: goals.length,
    measures: measures.length,
    budget: budget.length,
    funding: funding.length,
    approvals: approvals.length,
  };
  const told = Object.entries(counts).map(([what, count]) => `${count} ${words[what]}`);
  return found(
    { edition: imported.value.id, address, counts, notes },
    `${content.title}: ${told.join(', ')}.\nKept as a draft that only members see: ${address}`,
  );
}

/** What is kept as new though it may be something earlier: nobody can be asked here. */
async function alikeBefore({ pool }: Ground, partnershipId: string, content: PlanContent) {
  const known = await inPartnership(pool, { partnershipId, member: true }, (tx) =>
    earlierThings(tx, partnershipId),
  );
  const titles = new Map(
    [...content.goals, ...content.measures].map(({ key, title }) => [key, title]),
  );
  return recognise(content, known, []).likely.map(
    ({ key, earlier }) => `«${titles.get(key)}» (was «${earlier.title}»)`,
  );
}

function newAndAlike(alike: readonly string[]): string[] {
  if (alike.length === 0) return [];
  return [
    `Kept as new, but like something in an earlier plan: ${alike.join('; ')}. Put in on the page for documents instead, one is asked whether they are the same.`,
  ];
}

const words: Record<string, string> = {
  goals: 'goals',
  measures: 'measures',
  budget: 'budget lines',
  funding: 'lines of funding',
  approvals: 'approvals',
};

function sourceOf(name: string, { bytes, format }: OpenedDocument) {
  return { name, bytes, mediaType: mediaTypes[format] };
}

function refused(reason: string, sentences: string[]): Answer {
  return { kind: 'refused', reasons: [reason], sentences };
}

function refusals(
  path: string,
  partnership: string,
  content: PlanContent,
): Record<ImportRefusal, string> {
  const faults = contentFaults(content).map(({ code, at }) => `${code} (${at})`);
  return {
    'already-imported': `${path} was imported into ${partnership} before; the same file is not imported twice.`,
    'does-not-hang-together': `${path}: what was read does not hang together, so nothing is kept: ${faults.join(', ')}.`,
  };
}

const noteSentences: Record<Note['code'], string> = {
  'title-from-file': 'The document has no title of its own; the plan is called after the file',
  'language-from-partnership':
    "The document's language is not known; it is taken to be the partnership's",
  'frame-named-here':
    'The document gives a longer period above the plan, but not what it is called; unless there is one of that period already, it is kept as',
  shortened: 'A text is longer than can be kept, and was cut',
  'weight-left-out': 'A weight over 100 per cent was left out',
  'period-left-out': 'A day that is no day, or an end before its beginning, was left out',
  'amount-left-out':
    'An amount that cannot be read, has no year or is for nothing known was left out',
  'approval-left-out': 'A body is named twice among the approvals; the first is kept',
  unsure: 'The reading is in doubt: look at it in the plan',
};

/** One sentence for each kind of note, with all it is about. */
function warnings(notes: readonly Note[]): string[] {
  return [...Map.groupBy(notes, ({ code }) => code)].map(
    ([code, own]) => `${noteSentences[code]}: ${own.map(({ at }) => at).join('; ')}.`,
  );
}
