import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';

/**
 * Asks for a job in the transaction that needs it done: it runs when that commits, and never when it is
 * undone. Written as the queue's own row, since its library would open connections of its own to send.
 */
export async function sendJob(tx: Tx, name: string, asked: object): Promise<void> {
  const data = JSON.stringify(asked);
  await tx.execute(
    sql`insert into pgboss.job (name, data, policy, expire_seconds, retry_limit, retry_delay, keep_until)
        select name, ${data}::jsonb, policy, 120, 3, 2, now() + interval '14 days'
          from pgboss.queue where name = ${name}`,
  );
}
