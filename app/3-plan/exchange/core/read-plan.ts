import type { Block } from '#base/block.ts';
import type { PlanKind, ReadResult } from './contract.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { languageOf } from './evidence/language.ts';
import { framePeriod, ownPeriod } from './evidence/plan-period.ts';
import { standingOf } from './evidence/standing.ts';
import { titleOf } from './evidence/title.ts';
import { finish } from './finish.ts';
import { bulletMeasure } from './outline/bullet-measure.ts';
import type { State } from './outline/state.ts';
import { walk } from './outline/walk.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { foldTables } from './unfolded.ts';

/** Lines that count as a document's opening. */
const opening = 30;

/** Reads blocks as a plan; kind `none`, with its title and language, when they are none. */
export function readPlan(blocks: readonly Block[]): ReadResult {
  const pieces = piecesOf(foldTables(blocks));
  const texts = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : [piece.text]));
  const title = titleOf(pieces);
  const own = ownPeriod(title, texts);
  const printedFrame = framePeriod(title, texts);
  const same = printedFrame?.from === own.from && printedFrame?.to === own.to;
  const draft = emptyDraft();
  const year = own.from !== null && own.from === own.to ? Number(own.from) : null;
  const state = walk(draft, pieces, year);
  const called = calledPlan(title, pieces);
  addLoose(draft, state, called);
  const kind = kindOf(draft, title, called);
  const language = languageOf(languageTexts(pieces));
  const head = { title, language, from: own.from, to: own.to, frame: same ? null : printedFrame };
  if (kind === 'none') {
    const plan = { ...head, kind, from: null, to: null, frame: null };
    return { plan, goals: [], measures: [], budget: [], approvals: [], groups: [], findings: [] };
  }
  const standing = standingOf(title, texts.slice(0, opening));
  return {
    plan: { ...head, kind },
    ...finish(draft, standing, state.stepsProse),
    groups: [],
    findings: [],
  };
}

function* languageTexts(pieces: readonly Piece[]): Iterable<string> {
  for (const piece of pieces) {
    if (piece.kind !== 'table') yield piece.text;
    else for (const row of piece.table.rows) for (const cell of row) yield cell.text;
  }
}

const planWord =
  /handlingsplan|handlingsprogram|tiltaksplan|handlingsdel|strategi|utviklingsplan|kompetanseplan|programplan|action plan|strategy|\bplan\b|\bplan for\b/i;
const otherWord =
  /\b(referat|møtereferat|protokoll|møteprotokoll|innkalling|årsmelding|årsrapport|sakliste|minutes|annual report|nyhetsbrev|rapport)\b/i;

/** Whether the document calls itself a plan or strategy in its title or opening headings. */
function calledPlan(title: string | null, pieces: readonly Piece[]): boolean {
  if (title && otherWord.test(title)) return false;
  if (title && planWord.test(title)) return true;
  return pieces.slice(0, 8).some(({ kind, text }) => kind === 'heading' && planWord.test(text));
}

const infinitive = /^(?:å\s+)?\p{L}{2,}(?:e|a|å)(?:\s|$)/u;

/** Bullets under the goals of a plan that begin with a verb are its measures, with doubt. */
function addLoose(draft: Draft, { loose }: State, called: boolean): void {
  if (!called || draft.measures.length > 0) return;
  const under = loose.filter(({ goal }) => goal !== null);
  const verbs = under.filter(({ text }) => infinitive.test(text));
  if (verbs.length < 2 || verbs.length < under.length * 0.6) return;
  for (const { text, goal, where } of under) {
    bulletMeasure(draft, { text, marker: null, goal, where, standing: null, sure: false });
  }
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
