import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { whileSigningIn } from '#platform/database/wider-view.ts';
import { session, signInTry } from './tables.ts';

/** Takes away a person's sessions, and what anyone began to sign in by as them. */
export async function forgetSessions(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.delete(session).where(eq(session.personId, personId));
  await whileSigningIn(tx, () =>
    tx
      .delete(signInTry)
      .where(
        sql`${signInTry.details}->>'email' = ${email} or ${signInTry.details}->>'personId' = ${personId}`,
      ),
  );
}
