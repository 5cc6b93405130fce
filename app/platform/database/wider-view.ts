import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { asPerson, type Tx } from './transactions.ts';

/**
 * Opens what tells who someone is for one piece of work inside a transaction, and closes it again. When the
 * work throws, the whole transaction is over, and its view with it.
 */
export async function whileSigningIn<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await tx.execute(sql`select set_config('tannhjul.signing_in', 'on', true)`);
  const result = await work();
  await tx.execute(sql`select set_config('tannhjul.signing_in', 'off', true)`);
  return result;
}

/** Looks as a member of another partnership for one piece of work inside a transaction, and back again. */
export async function whileIn<Result>(
  tx: Tx,
  partnershipId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await tx.execute<{ partnership: string; member: string }>(
    sql`select coalesce(current_setting('tannhjul.partnership', true), '') as partnership,
               coalesce(current_setting('tannhjul.member', true), 'off') as member`,
  );
  const before = rows[0] ?? { partnership: '', member: 'off' };
  await view(tx, partnershipId, 'on');
  const result = await work();
  await view(tx, before.partnership, before.member);
  return result;
}

async function view(tx: Tx, partnership: string, member: string): Promise<void> {
  await tx.execute(
    sql`select set_config('tannhjul.partnership', ${partnership}, true), set_config('tannhjul.member', ${member}, true)`,
  );
}

/** Runs `work` on what is a person's own, beside the published rows of all partnerships; for reading. */
export async function ownBesidePublished<Result>(
  pool: Pool,
  personId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return asPerson(pool, { personId }, async (tx) => {
    await tx.execute(sql`select set_config('tannhjul.across', 'on', true)`);
    await tx.execute(sql`set transaction read only`);
    return work(tx);
  });
}
