import type { Block } from '#base/block.ts';
import type { PlanKind, ReadPlan, ReadResult } from './contract.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { labelled } from './evidence/labels.ts';
import { languageOf } from './evidence/language.ts';
import { ownersInProse } from './evidence/owners-in-prose.ts';
import { framePeriod, ownPeriod } from './evidence/plan-period.ts';
import { standingOf } from './evidence/standing.ts';
import { titleOf } from './evidence/title.ts';
import { finish } from './finish.ts';
import { looseRows } from './loose-rows.ts';
import { bulletMeasure } from './outline/bullet-measure.ts';
import type { State } from './outline/state.ts';
import { walk } from './outline/walk.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { splitTables } from './tables/split.ts';
import { foldTables } from './unfolded.ts';

/** Lines that count as a document's opening. */
const opening = 30;

/** A document's title, language and years, whatever kind it is. */
export function headOf(pieces: readonly Piece[]): Omit<ReadPlan, 'kind'> {
  const texts = textsOf(pieces);
  const title = titleOf(pieces);
  const own = ownPeriod(title, texts);
  const frame = framePeriod(title, texts);
  const same = frame?.from === own.from && frame?.to === own.to;
  const language = languageOf(languageTexts(pieces));
  return { title, language, from: own.from, to: own.to, frame: same ? null : frame };
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
}

/** Reads blocks as a plan; kind `none`, with its title and language, when they are none. */
export function readPlan(blocks: readonly Block[]): ReadResult {
  const folded = foldTables(blocks);
  const loose = folded.some(({ kind }) => kind === 'table') ? null : looseRows(blocks);
  const pieces = piecesOf(splitTables(loose ?? folded));
  const head = headOf(pieces);
  const { title, from, to } = head;
  const draft = emptyDraft();
  const state = walk(draft, pieces, from !== null && from === to ? Number(from) : null);
  const called = calledPlan(title, pieces);
  addLoose(draft, state, called);
  const kind = kindOf(draft, title, called);
  if (kind === 'none') {
    const plan = { kind, ...head, from: null, to: null, frame: null };
    return { plan, goals: [], measures: [], budget: [], approvals: [], groups: [], findings: [] };
  }
  if (loose) for (const read of [...draft.goals, ...draft.measures]) read.sure = false;
  const standing = standingOf(title, textsOf(pieces).slice(0, opening));
  const read = finish(draft, standing, state.stepsProse);
  return { plan: { kind, ...head }, ...read, groups: [], findings: [] };
}

function* languageTexts(pieces: readonly Piece[]): Iterable<string> {
  for (const piece of pieces) {
    if (piece.kind !== 'table') yield piece.text;
    else for (const row of piece.table.rows) for (const cell of row) yield cell.text;
  }
}

const planWord =
  /handlingsplan|handlingsprogram|tiltaksplan|tiltaksliste|tiltaksoversikt|handlingsdel|strategi|utviklingsplan|kompetanseplan|programplan|action plan|strategy|\bplan\b|\bplan for\b/i;
const otherWord =
  /(?<!\p{L})(referat|møtereferat|protokoll|møteprotokoll|innkalling|årsmelding|årsrapport|sakliste|minutes|annual report|nyhetsbrev|rapport)(?!\p{L})/iu;

/** Whether the document calls itself a plan or strategy in its title or opening headings. */
function calledPlan(title: string | null, pieces: readonly Piece[]): boolean {
  if (title && otherWord.test(title)) return false;
  if (title && planWord.test(title)) return true;
  return pieces.slice(0, 8).some(({ kind, text }) => kind === 'heading' && planWord.test(text));
}

const infinitive = /^(?:å\s+)?\p{L}{2,}(?:e|a|å)(?:\s|$)/u;

/**
 * Bullets under a goal that no word calls measures. They are when one of them says who leads, and
 * with doubt when most begin with a verb, as measures do; not where the goal has other measures.
 */
function addLoose(draft: Draft, { loose }: State, called: boolean): void {
  if (!called) return;
  const taken = new Set(draft.measures.map(({ goal }) => goal));
  for (const [goal, items] of Map.groupBy(loose, (item) => item.goal)) {
    if (taken.has(goal)) continue;
    const owned = items.filter(({ text }) => saysWho(text));
    // Under no goal, only a list in which several items say who is one of measures.
    if (goal === null && owned.length < Math.max(2, items.length / 2)) continue;
    const verbs = items.filter(({ text }) => infinitive.test(text));
    if (owned.length === 0 && (verbs.length < 2 || verbs.length < items.length * 0.6)) continue;
    for (const { text, where } of items) {
      const sure = owned.some((item) => item.text === text);
      bulletMeasure(draft, { text, marker: null, goal, where, standing: null, sure });
    }
  }
}

function saysWho(text: string): boolean {
  const labels = labelled(text).some(
    ({ field }) => field === 'leads' || field === 'to' || field === 'period',
  );
  return labels || ownersInProse(text).leads.length > 0;
}

/** A plan has measures or goals, and says so: in its title, or by the shape of what it holds. */
function kindOf(draft: Draft, title: string | null, called: boolean): PlanKind {
  const { goals, measures, amounts } = draft;
  if (measures.length === 0 && goals.length === 0) return 'none';
  const shaped = measures.filter(
    ({ sure, leads, inTable }) => sure && (leads.length > 0 || inTable),
  );
  if (title && otherWord.test(title)) return 'none';
  if (!called && shaped.length < 2 && !(goals.length > 1 && measures.length > 1)) return 'none';
  if (measures.length === 0)
    return called && (goals.length > 1 || amounts.length > 0) ? 'strategy' : 'none';
  const strategy = /strategi|strategy/i.test(title ?? '');
  return strategy && !/handling|tiltak|action|program/i.test(title ?? '')
    ? 'strategy'
    : 'action-plan';
}
