import { inArray } from 'drizzle-orm';
import { person } from '#0-partnership/members/data/people/tables.ts';
import { goalWording, measureWording } from '#3-plan/plan/data/tables.ts';
import type { Ref } from '#base/ref.ts';
import { entriesAbout, type JournalEntry } from '#platform/acts/read-journal.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** What was done with a thing, with the names of those who did it and of the things it tells of. */
export type History = {
  entries: JournalEntry[];
  /** Of persons, by their id; one that was erased has none. */
  persons: Map<string, string | null>;
  /** Titles of goals and measures, by their id. */
  titles: Map<string, string>;
};

const most = 200;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The newest changes of a goal or measure, newest first. Members only. */
export async function historyOf(tx: Tx, partnershipId: string, of: Ref): Promise<History> {
  const entries = await entriesAbout(tx, partnershipId, of, most);
  const people = idsIn(entries.map(({ content }) => content?.by));
  const things = idsIn(entries.map(({ content }) => [content?.before, content?.after]));
  return {
    entries,
    persons: new Map(
      people.length === 0
        ? []
        : (
            await tx
              .select({ id: person.id, name: person.name })
              .from(person)
              .where(inArray(person.id, people))
          ).map(({ id, name }) => [id, name]),
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
