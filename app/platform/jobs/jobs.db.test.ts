import pino from 'pino';
import { expect, test } from 'vitest';
import type { Config } from '#platform/config.ts';
import { useDatabase } from '../../../tests/database.ts';
import { openQueue, prepareQueues } from './boss.ts';
import { runJobs } from './run.ts';

const database = useDatabase();
const failed = (error: Error) => {
  throw error;
};

test('the queue is used by the app’s plain role, and sent in our transaction or not at all', async () => {
  await prepareQueues(database.ownerUrl, 'tannhjul_app', ['probe']);
  const queue = await openQueue(database.appUrl, failed);
  const client = await database.app.connect();
  const through = {
    db: { executeSql: (text: string, values?: unknown[]) => client.query(text, values) },
  };
  try {
    await client.query('begin');
    await queue.send('probe', { ord: 'angret' }, through);
    await client.query('rollback');
    await client.query('begin');
    await queue.send('probe', { ord: 'holdt' }, through);
    await client.query('commit');
    const taken = await queue.fetch<{ ord: string }>('probe', { batchSize: 5 });
    expect(taken.map(({ data }) => data.ord)).toEqual(['holdt']);
  } finally {
    client.release();
    await queue.stop({ graceful: false });
  }
});

test('preparing the queues again changes nothing, and the app can make no table of the queue', async () => {
  await prepareQueues(database.ownerUrl, 'tannhjul_app', ['probe', 'deliver-mail']);
  await expect(database.app.query('create table pgboss.mine (x int)')).rejects.toThrow(
    'permission denied',
  );
});

test('a job that is asked for runs once although two processes wait for it', async () => {
  await prepareQueues(database.ownerUrl, 'tannhjul_app', ['once']);
  let runs = 0;
  const once = {
    name: 'once',
    cron: '0 0 1 1 *',
    run: async () => {
      runs += 1;
    },
  };
  const { app, owner, ground } = database;
  const context = {
    app,
    owner,
    now: ground.now,
    log: pino({ level: 'silent' }),
    config: {} as Config,
  };
  const queue = await openQueue(database.appUrl, failed);
  await queue.send('once', null);
  const running = await Promise.all([1, 2].map(() => runJobs(database.appUrl, [once], context)));
  await expect.poll(() => runs, { timeout: 5_000 }).toBe(1);
  await Promise.all(running.map(({ stop }) => stop()));
  await queue.stop({ graceful: false });
  expect(runs).toBe(1);
});
