import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { isUnderWay } from '#3-plan/exchange/core/reading.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { type ReadingFailure, reading } from './tables.ts';

const Read = z.object({ result: ReadResult, source: z.custom<SourceLine[]>(Array.isArray) });

/**
 * Writes down what a reading came to: a result with its source, or why there is none. Refuses when
 * nobody waits for it any more, because another process ended it first.
 */
export const endReading = operation(
  {
    name: 'reading-ended',
    may: ['system'],
    takes: z.object({
      id: z.uuid(),
      read: Read.nullable(),
      failure: z.custom<ReadingFailure | null>(),
    }),
  },
  async (context, { id, read, failure }): Promise<Outcome<string, 'not-awaited'>> => {
    const { tx, partnershipId, now, record } = context;
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
    const [found] = await tx.select().from(reading).where(own).for('update');
    if (!found || !isUnderWay(found.state)) return refuse('not-awaited');
    const state = read ? 'read' : 'failed';
    await tx
      .update(reading)
      .set({
        state,
        failure,
        result: read?.result ?? null,
        source: read?.source ?? null,
        endedAt: now,
        revision: found.revision + 1,
      })
      .where(own);
    const { goals = [], measures = [], findings = [] } = read?.result ?? {};
    record({
      about: ref('reading', id),
      after: {
        state,
        failure,
        goals: goals.length,
        measures: measures.length,
        findings: findings.length,
      },
    });
    return accept(id);
  },
);
