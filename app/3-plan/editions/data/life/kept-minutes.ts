import { and, desc, eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import { daysKept, tooMany } from '#3-plan/editions/core/life/kept-minutes.ts';
import { keptMinutes } from '#3-plan/editions/data/tables.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { sha256Of } from '#platform/files/files.ts';

const day = 86_400_000;
type Context = Pick<OperationContext, 'tx' | 'partnershipId' | 'actor' | 'now'>;

/**
 * Keeps minutes for a form that came back, for who sent them alone, and forgets the oldest of that person's where
 * there are too many. Gives their SHA-256.
 */
export async function keepMinutes(
  context: Context,
  { approvalId, bytes }: { approvalId: string; bytes: Buffer },
): Promise<string> {
  const { tx, partnershipId, actor, now } = context;
  const sha256 = sha256Of(bytes);
  const own = { partnershipId, approvalId, by: actor.name, sha256 };
  await tx
    .insert(keptMinutes)
    .values({ ...own, bytes, size: bytes.length, keptAt: now })
    .onConflictDoUpdate({
      target: [
        keptMinutes.partnershipId,
        keptMinutes.by,
        keptMinutes.approvalId,
        keptMinutes.sha256,
      ],
      set: { keptAt: now },
    });
  const { size, approvalId: of, sha256: name } = keptMinutes;
  const all = await tx
    .select({ size, of, name })
    .from(keptMinutes)
    .where(ofSender(context))
    .orderBy(desc(keptMinutes.keptAt), desc(keptMinutes.sha256));
  for (const gone of tooMany(all)) {
    await tx
      .delete(keptMinutes)
      .where(and(ofSender(context), eq(of, gone.of), eq(name, gone.name)));
  }
  return sha256;
}

/** The minutes a person sent with a body's form before, by their SHA-256; null when there are none, or no longer. */
export async function minutesKept(
  context: Context,
  approvalId: string,
  sha256: string,
): Promise<Buffer | null> {
  const [found] = await context.tx
    .select({ bytes: keptMinutes.bytes })
    .from(keptMinutes)
    .where(
      and(
        ofSender(context),
        eq(keptMinutes.approvalId, approvalId),
        eq(keptMinutes.sha256, sha256),
      ),
    );
  return found?.bytes ?? null;
}

/** Forgets what a person kept for a body's form: it was taken. */
export async function forgetMinutes(context: Context, approvalId: string): Promise<void> {
  await context.tx
    .delete(keptMinutes)
    .where(and(ofSender(context), eq(keptMinutes.approvalId, approvalId)));
}

/** Forgets what anybody kept for a body's form: it is asked no longer. */
export async function forgetMinutesOf(
  { tx, partnershipId }: Pick<Context, 'tx' | 'partnershipId'>,
  approvalId: string,
): Promise<void> {
  await tx
    .delete(keptMinutes)
    .where(
      and(eq(keptMinutes.partnershipId, partnershipId), eq(keptMinutes.approvalId, approvalId)),
    );
}

/** Removes minutes that have been kept as long as they are, in all partnerships. Gives how many. */
export async function forgetOldMinutes(owner: Pool, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysKept * day);
  const { rowCount } = await owner.query('delete from kept_minutes where kept_at < $1', [before]);
  return rowCount ?? 0;
}

function ofSender({ partnershipId, actor }: Context) {
  return and(eq(keptMinutes.partnershipId, partnershipId), eq(keptMinutes.by, actor.name));
}
