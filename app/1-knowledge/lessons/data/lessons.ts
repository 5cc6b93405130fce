import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { link } from '#0-partnership/thread/data/tables.ts';
import { type Ref, ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type NamedThing, namedThings } from '#platform/search/thing.ts';
import { lesson } from './tables.ts';

export type Lesson = typeof lesson.$inferSelect;

/** A lesson and what it comes from, where one may see that. */
export type LessonView = Lesson & { from: (NamedThing & { ref: Ref }) | null };

/** The lessons one may see in a partnership, the newest year first. */
export async function lessons(tx: Tx, partnershipId: string): Promise<LessonView[]> {
  const rows = await tx
    .select()
    .from(lesson)
    .where(eq(lesson.partnershipId, partnershipId))
    .orderBy(desc(lesson.year), sql`${lesson.title} collate norwegian`);
  return withSource(tx, partnershipId, rows);
}

/** The lesson whose id ends in `short`; null when one may see none. */
export async function lessonView(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<LessonView | null> {
  const rows = await tx
    .select()
    .from(lesson)
    .where(and(eq(lesson.partnershipId, partnershipId), eq(lesson.short, short)));
  const [found] = await withSource(tx, partnershipId, rows);
  return found ?? null;
}

/** The lessons that come from these things, as far as one may see. */
export async function lessonsFrom(
  tx: Tx,
  partnershipId: string,
  aboutIds: readonly string[],
): Promise<Lesson[]> {
  if (aboutIds.length === 0) return [];
  return tx
    .select()
    .from(lesson)
    .where(and(eq(lesson.partnershipId, partnershipId), inArray(lesson.aboutId, [...aboutIds])))
    .orderBy(desc(lesson.year), lesson.id);
}

/** The ids of a partnership's lessons that everyone may read. */
export async function openLessons(tx: Tx, partnershipId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: lesson.id })
    .from(lesson)
    .where(and(eq(lesson.partnershipId, partnershipId), eq(lesson.published, true)));
  return new Set(rows.map(({ id }) => id));
}

/** The reports a lesson was written from, as far as one may see; they made the links. */
export async function reportsBehind(
  tx: Tx,
  { partnershipId, id }: Pick<Lesson, 'partnershipId' | 'id'>,
) {
  const links = await tx
    .select({ id: link.fromId })
    .from(link)
    .where(
      and(
        eq(link.partnershipId, partnershipId),
        eq(link.toId, id),
        eq(link.fromKind, 'report'),
        eq(link.relation, 'teaches'),
      ),
    );
  const refs = links.map(({ id }) => ref('report', id));
  const named = await namedThings(tx, partnershipId, refs);
  return [...named].map(([id, thing]) => ({ id, ...thing }));
}

/** One lesson by its whole key. */
export function isLesson(partnershipId: string, id: string): SQL | undefined {
  return and(eq(lesson.partnershipId, partnershipId), eq(lesson.id, id));
}

/** What a lesson comes from; null when that is not said. */
export function aboutOf({ aboutKind, aboutId }: Pick<Lesson, 'aboutKind' | 'aboutId'>): Ref | null {
  return aboutKind === null || aboutId === null ? null : ref(aboutKind, aboutId);
}

async function withSource(
  tx: Tx,
  partnershipId: string,
  rows: readonly Lesson[],
): Promise<LessonView[]> {
  const abouts = rows.flatMap((row) => aboutOf(row) ?? []);
  const named = await namedThings(tx, partnershipId, abouts);
  return rows.map((row) => {
    const about = aboutOf(row);
    const thing = about && named.get(about.id);
    return { ...row, from: about && thing ? { ...thing, ref: about } : null };
  });
}
