import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '#base/period.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { file } from './tables.ts';

/** The largest file that is kept, in bytes. */
export const fileLimit = 25 * 2 ** 20;

export type NewFile = { name: string; mediaType: string; bytes: Buffer; keepUntil: Day | null };

/** The name of a file by what is in it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Keeps a file for the members of the act's partnership. The same bytes are kept once, under their first
 * name and for as long as anyone asked for.
 */
export async function keepFile(
  { tx, partnershipId, now }: Pick<OperationContext, 'tx' | 'partnershipId' | 'now'>,
  { name, mediaType, bytes, keepUntil }: NewFile,
): Promise<string> {
  if (bytes.length > fileLimit) throw new RangeError(`${name} is larger than a file may be`);
  const sha256 = sha256Of(bytes);
  await tx
    .insert(file)
    .values({
      partnershipId,
      sha256,
      name,
      mediaType,
      size: bytes.length,
      bytes,
      storedAt: now,
      keepUntil,
    })
    .onConflictDoUpdate({
      target: [file.partnershipId, file.sha256],
      set: {
        keepUntil: sql`case when excluded.keep_until is null then null else nullif(greatest(coalesce(${file.keepUntil}, 'infinity'), excluded.keep_until), 'infinity') end`,
      },
    });
  return sha256;
}

/** What is known of a kept file, without its bytes; null when it is not there or no longer kept. */
export async function fileFacts(tx: Tx, partnershipId: string, sha256: string) {
  const [found] = await tx
    .select({
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      storedAt: file.storedAt,
      keepUntil: file.keepUntil,
    })
    .from(file)
    .where(and(eq(file.partnershipId, partnershipId), eq(file.sha256, sha256)));
  return found ?? null;
}

/** Keeps a file until another day, or for good with null. False when it is no longer kept. */
export async function keepFileUntil(
  tx: Tx,
  partnershipId: string,
  sha256: string,
  keepUntil: Day | null,
): Promise<boolean> {
  const kept = await tx
    .update(file)
    .set({ keepUntil })
    .where(and(eq(file.partnershipId, partnershipId), eq(file.sha256, sha256)))
    .returning({ sha256: file.sha256 });
  return kept.length > 0;
}

/** All of a kept file; null when it is no longer kept. */
export async function fileBytes(
  tx: Tx,
  partnershipId: string,
  sha256: string,
): Promise<Buffer | null> {
  const [found] = await tx
    .select({ bytes: file.bytes })
    .from(file)
    .where(and(eq(file.partnershipId, partnershipId), eq(file.sha256, sha256)));
  return found?.bytes ?? null;
}
