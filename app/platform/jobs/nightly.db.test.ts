import pino from 'pino';
import { expect, test } from 'vitest';
import { forgetAnswers } from '#platform/acts/forget-answers.ts';
import type { Config } from '#platform/config.ts';
import { newId } from '#platform/id.ts';
import { removeSentLetters } from '#platform/mail/remove-sent-letters.ts';
import { useDatabase } from '../../../tests/database.ts';
import type { Job } from './job.ts';

const database = useDatabase();
const now = new Date('2026-03-10T03:30:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

async function run(job: Job): Promise<void> {
  const { app, owner } = database;
  const log = pino({ level: 'silent' });
  await job.run({ app, owner, now: () => now, log, config: {} as Config });
}

test('answers to forms are forgotten after a week, not before', async () => {
  const partnershipId = newId();
  for (const days of [8, 6]) {
    await database.owner.query(
      'insert into form_token (partnership_id, token, at) values ($1, $2, $3)',
      [partnershipId, newId(), daysAgo(days)],
    );
  }
  await run(forgetAnswers);
  const { rows } = await database.owner.query('select at from form_token');
  expect(rows).toEqual([{ at: daysAgo(6) }]);
});

test('letters are removed a month after they were sent, and never before they are', async () => {
  const write = (subject: string, sentAt: Date | null) =>
    database.owner.query(
      `insert into letter (id, to_address, subject, text, written_at, sent_at)
       values ($1, 'drift@example.org', $2, 'tekst', $3, $4)`,
      [newId(), subject, daysAgo(90), sentAt],
    );
  await write('lenge siden', daysAgo(31));
  await write('nylig', daysAgo(29));
  await write('venter', null);
  await run(removeSentLetters);
  const { rows } = await database.owner.query('select subject from letter order by subject');
  expect(rows.map(({ subject }) => subject)).toEqual(['nylig', 'venter']);
});
