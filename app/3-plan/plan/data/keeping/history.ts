import { inArray } from 'drizzle-orm';
import { type PersonNames, personNames } from '#0-partnership/members/data/people/person-names.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import type { Ref } from '#base/ref.ts';
import { entriesAbout, type JournalEntry } from '#platform/acts/read-journal.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** What was done with a thing, with the names of those who did it and of the things it tells of. */
export type History = {
  entries: JournalEntry[];
  persons: PersonNames;
  /** Titles of goals and measures, by their id. */
  titles: Map<string, string>;
};

const most = 200;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The newest changes of a goal or measure, newest first. Members only. */
export async function historyOf(tx: Tx, partnershipId: string, of: Ref): Promise<History> {
  const entries = await entriesAbout(tx, partnershipId, of, most);
  const things = idsIn(entries.map(({ content }) => [content?.before, content?.after]));
  return {
    entries,
    persons: await personNames(
      tx,
      entries.map(({ content }) => content?.by),
    ),
    titles: new Map(things.length === 0 ? [] : await titlesOf(tx, things)),
  };
}

function idsIn(told: unknown): string[] {
  return [...new Set(JSON.stringify(told ?? null).match(uuid) ?? [])];
}

async function titlesOf(tx: Tx, ids: string[]): Promise<[string, string][]> {
  const goals = await tx
    .select({ id: goalWording.goalId, title: goalWording.title })
    .from(goalWording)
    .where(inArray(goalWording.goalId, ids))
    .orderBy(goalWording.editionId);
  const measures = await tx
    .select({ id: measureWording.measureId, title: measureWording.title })
    .from(measureWording)
    .where(inArray(measureWording.measureId, ids))
    .orderBy(measureWording.editionId);
  return [...goals, ...measures].map(({ id, title }) => [id, title]);
}
