import pg from 'pg';
import { PgBoss } from 'pg-boss';

const schema = 'pgboss';

/** Makes the queue's tables and the named queues as the owner, and lets the app's role use them. */
export async function prepareQueues(
  ownerUrl: string,
  appRole: string,
  queues: readonly string[],
): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema,
    migrate: true,
    supervise: false,
    schedule: false,
    max: 1,
  });
  boss.on('error', () => {});
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  await boss.stop({ graceful: false });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const role = pg.escapeIdentifier(appRole);
  await client.query(
    `grant usage on schema ${schema} to ${role};
     grant select, insert, update, delete on all tables in schema ${schema} to ${role};
     grant usage on all sequences in schema ${schema} to ${role};
     grant execute on all functions in schema ${schema} to ${role}`,
  );
  await client.end();
}

/** Opens the queue as the app's role, which may change no table of it. */
export async function openQueue(appUrl: string, failed: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: appUrl, schema, migrate: false, max: 3 });
  boss.on('error', failed);
  await boss.start();
  return boss;
}
