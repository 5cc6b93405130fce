import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { largestAmount } from '#3-plan/plan/core/keeping/money.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { bookable } from './bookable.ts';
import { spending } from './tables.ts';

export const SpendingDraft = z.object({
  /** SHA-256 of the file. */
  source: z.string().regex(/^[0-9a-f]{64}$/),
  rows: z
    .array(
      z.object({
        about: z.object({ kind: z.enum(['goal', 'measure']), id: z.uuid() }),
        year: z.int().min(2000).max(2200),
        // Less than nothing where more was paid back than out.
        amount: z.bigint().min(-largestAmount).max(largestAmount),
      }),
    )
    .max(5_000),
});

export type SpendingRefusal = 'nothing-to-import' | 'already-imported' | 'no-such-thing';

/**
 * Keeps what was spent on goals and measures by year, as the finance system has it. What an earlier file said of
 * the same thing and year is replaced, so that nothing counts twice; the very same file is refused. In the
 * journal it is one entry: the file, how many rows, and their sum. Gives the number of rows.
 */
export const importSpending = operation(
  {
    name: 'spending-imported',
    may: ['editor', 'coordinator', 'administrator'],
    takes: SpendingDraft,
  },
  async ({ tx, partnershipId, now, record }, draft): Promise<Outcome<number, SpendingRefusal>> => {
    const { source, rows } = draft;
    if (rows.length === 0) return refuse('nothing-to-import');
    const [there] = await tx
      .select({ id: spending.id })
      .from(spending)
      .where(and(eq(spending.partnershipId, partnershipId), eq(spending.sourceSha256, source)))
      .limit(1);
    if (there) return refuse('already-imported');
    const known = new Map(
      (await bookable(tx, partnershipId)).map((one) => [`${one.about.kind} ${one.about.id}`, one]),
    );
    const things = rows.map((row) => known.get(`${row.about.kind} ${row.about.id}`));
    if (things.some((one) => one === undefined)) return refuse('no-such-thing');
    await tx
      .insert(spending)
      .values(
        rows.map(({ about, year, amount }, at) => ({
          ...{ partnershipId, id: newId(), year, amount, sourceSha256: source, importedAt: now },
          goalId: about.kind === 'goal' ? about.id : null,
          measureId: about.kind === 'measure' ? about.id : null,
          published: things[at]?.published ?? false,
        })),
      )
      .onConflictDoUpdate({
        target: [spending.partnershipId, spending.year, spending.goalId, spending.measureId],
        set: {
          amount: sql`excluded.amount`,
          sourceSha256: sql`excluded.source_sha256`,
          importedAt: sql`excluded.imported_at`,
          published: sql`excluded.published`,
        },
      });
    const sum = rows.reduce((total, { amount }) => total + amount, 0n);
    record({
      about: ref('partnership', partnershipId),
      after: { source, rows: rows.length, sum },
    });
    return accept(rows.length);
  },
);
