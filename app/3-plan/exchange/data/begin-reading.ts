import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isUnderWay } from '#3-plan/exchange/core/reading.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { fileBytes } from '#platform/files/files.ts';
import { reading } from './tables.ts';

export type ToRead = { name: string; bytes: Buffer | null };

/** Takes a waiting document up, and gives its name and bytes; no bytes when the file is no longer kept. */
export const beginReading = operation(
  { name: 'reading-begun', may: ['system'], takes: z.object({ id: z.uuid() }) },
  async (context, { id }): Promise<Outcome<ToRead, 'not-awaited'>> => {
    const { tx, partnershipId, record } = context;
    const own = and(eq(reading.partnershipId, partnershipId), eq(reading.id, id));
    const [found] = await tx.select().from(reading).where(own).for('update');
    if (!found || !isUnderWay(found.state)) return refuse('not-awaited');
    await tx.update(reading).set({ state: 'reading' }).where(own);
    record({ about: ref('reading', id), after: { state: 'reading' } });
    const bytes = await fileBytes(tx, partnershipId, found.sha256);
    return accept({ name: found.name ?? '', bytes });
  },
);
