import { asc, desc, inArray } from 'drizzle-orm';
import { type Earlier, type Known, textOf } from '#3-plan/plan/core/recognise/recognise.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Edition, editions } from './editions.ts';
import { measureWording } from './measures/tables.ts';
import { goalWording } from './tables.ts';

export type KnownThings = { goals: Known; measures: Known };

/**
 * What a new plan may be about that was before: every wording of every edition one may see, and the whole of
 * what stands in the newest edition and in the one that holds.
 */
export async function earlierThings(tx: Tx, partnershipId: string): Promise<KnownThings> {
  const all = (await editions(tx, partnershipId)).map(({ edition }) => edition);
  const newest = all.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
  const [holding] = all;
  if (!newest || !holding) return { goals: none, measures: none };
  const current = newest === holding ? [newest] : [newest, holding];
  return {
    goals: await goals(tx, current, holding),
    measures: await measures(tx, current, holding),
  };
}

const none: Known = { worded: [], current: [] };

async function goals(tx: Tx, current: Edition[], holding: Edition): Promise<Known> {
  const worded = await tx
    .select({ id: goalWording.goalId, ref: goalWording.ref, title: goalWording.title })
    .from(goalWording)
    .orderBy(desc(goalWording.editionId), asc(goalWording.position));
  const rows = await tx
    .select()
    .from(goalWording)
    .where(inArray(goalWording.editionId, idsOf(current)))
    .orderBy(desc(goalWording.editionId), asc(goalWording.position));
  const facts = rows.map(({ goalId: id, editionId, ref, title, parentId, purpose }) => ({
    ...{ id, editionId, ref, title, home: parentId, text: purpose ?? '', leads: [] },
  }));
  return { worded, current: newestOfEach(facts, current, holding) };
}

async function measures(tx: Tx, current: Edition[], holding: Edition): Promise<Known> {
  const worded = await tx
    .select({ id: measureWording.measureId, ref: measureWording.ref, title: measureWording.title })
    .from(measureWording)
    .orderBy(desc(measureWording.editionId), asc(measureWording.position));
  const rows = await tx
    .select()
    .from(measureWording)
    .where(inArray(measureWording.editionId, idsOf(current)))
    .orderBy(desc(measureWording.editionId), asc(measureWording.position));
  const facts = rows.map(({ measureId: id, editionId, ref, title, goalId, leads, ...texts }) => ({
    ...{ id, editionId, ref, title, home: goalId, text: textOf(texts) },
    leads: leads.map(({ name }) => name),
  }));
  return { worded, current: newestOfEach(facts, current, holding) };
}

type Row = Omit<Earlier, 'plan' | 'agreed'> & { editionId: string };

/** Each once, as its newest edition has it. */
function newestOfEach(rows: readonly Row[], current: Edition[], holding: Edition): Earlier[] {
  const titles = new Map(current.map(({ id, title }) => [id, title]));
  const held = new Set(rows.flatMap(({ id, editionId }) => (editionId === holding.id ? id : [])));
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  return [...first.values()].map(({ editionId, ...row }) => ({
    ...row,
    plan: titles.get(editionId) ?? '',
    agreed: held.has(row.id),
  }));
}

function idsOf(all: readonly Edition[]): string[] {
  return all.map(({ id }) => id);
}
