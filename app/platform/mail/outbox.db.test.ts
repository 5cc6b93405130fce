import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPool } from '#platform/database/pool.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { type SmtpServer, startSmtpServer } from '../../../tests/smtp-server.ts';
import { sendLetters } from './send-letters.ts';
import { writeLetter } from './write-letter.ts';

const database = useDatabase();
const from = 'tannhjul@example.no';
const morning = new Date('2026-03-10T08:00:00Z');
let post: SmtpServer;

beforeAll(async () => {
  post = await startSmtpServer({ slow: 20 });
});
afterAll(() => post.close());
beforeEach(async () => {
  await database.owner.query('delete from letter');
  post.letters.length = 0;
  post.refuseWith(null);
});

function write(subject: string, at = morning): Promise<string> {
  const draft = { to: 'mottaker@example.no', subject, text: 'Hei.\n.\nHilsen Tannhjul: æøå' };
  return inPartnership(database.app, { partnershipId: newId(), member: true }, (tx) =>
    writeLetter(tx, draft, at),
  );
}

async function letters() {
  const { rows } = await database.owner.query<{ id: string; sent: Date | null; attempts: number }>(
    'select id, sent_at as sent, attempts from letter order by written_at',
  );
  return rows;
}

const send = (pool = database.app) => sendLetters(pool, post.url, from, morning);

describe('letters in the outbox', () => {
  test('are sent oldest first, once, and known by their id', async () => {
    const second = await write('Andre', new Date('2026-03-10T07:00:00Z'));
    const first = await write('Første', new Date('2026-03-10T06:00:00Z'));
    expect(await send()).toEqual({ sent: 2, failed: 0 });
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    expect(
      post.letters.map((letter) => /^Message-ID: <(.*)@example\.no>/im.exec(letter)?.[1]),
    ).toEqual([first, second]);
    expect(await letters()).toEqual([
      { id: first, sent: morning, attempts: 1 },
      { id: second, sent: morning, attempts: 1 },
    ]);
  });

  test('are each sent once although three workers run at once', async () => {
    for (let letter = 0; letter < 9; letter++) await write(`Brev ${letter}`);
    const other = openPool(database.appUrl, () => {});
    const tallies = await Promise.all([send(), send(other), send()]);
    await other.end();
    expect(tallies.reduce((all, { sent }) => all + sent, 0)).toBe(9);
    expect(new Set(post.letters.map((letter) => /^Subject: (.*)$/im.exec(letter)?.[1])).size).toBe(
      9,
    );
    expect(post.letters).toHaveLength(9);
  });

  test('are not there when what caused them was undone', async () => {
    const undone = inPartnership(
      database.app,
      { partnershipId: newId(), member: true },
      async (tx) => {
        await writeLetter(tx, { to: 'a@example.no', subject: 'x', text: 'y' }, morning);
        throw new Error('undone');
      },
    );
    await expect(undone).rejects.toThrow('undone');
    expect(await letters()).toEqual([]);
  });

  test('say where letters like them are stopped, when there is such a place', async () => {
    await write('Uten');
    const stopUrl = 'https://plan.eksempel.no/nb/min-side/stopp/x';
    const draft = { to: 'mottaker@example.no', subject: 'Med', text: 'Hei.', stopUrl };
    const where = { partnershipId: newId(), member: true };
    await inPartnership(database.app, where, (tx) => writeLetter(tx, draft, morning));
    await send();
    const told = post.letters.map((letter) => /^List-Unsubscribe: <(.*)>/im.exec(letter)?.[1]);
    expect(told.toSorted()).toEqual([stopUrl, undefined]);
  });

  test('cannot smuggle in another recipient by a line end in the subject', async () => {
    await write('Hei\r\nBcc: annen@example.no');
    await send();
    expect(post.letters[0]).not.toMatch(/^Bcc:/im);
  });
});

describe('a server that fails', () => {
  test('leaves the letter waiting, counts the attempt, and is not asked for the rest', async () => {
    await write('En', new Date('2026-03-10T06:00:00Z'));
    await write('To', new Date('2026-03-10T07:00:00Z'));
    post.refuseWith('451 try later');
    expect(await send()).toEqual({ sent: 0, failed: 1 });
    expect((await letters()).map(({ sent, attempts }) => [sent, attempts])).toEqual([
      [null, 1],
      [null, 0],
    ]);
    post.refuseWith(null);
    expect(await send()).toEqual({ sent: 2, failed: 0 });
  });

  test('is asked eight times for one letter, which then waits for someone to look at it', async () => {
    await write('Umulig');
    post.refuseWith('550 no such person');
    const before = post.offered();
    for (let attempt = 0; attempt < 12; attempt++) await send();
    expect(post.offered() - before).toBe(8);
    expect((await letters())[0]).toMatchObject({ sent: null, attempts: 8 });
  });

  test('is not asked again for a letter it refused by what sends new ones at once', async () => {
    await write('Prøvd', new Date('2026-03-10T06:00:00Z'));
    post.refuseWith('451 try later');
    await send();
    post.refuseWith(null);
    const fresh = await write('Ny');
    expect(await sendLetters(database.app, post.url, from, morning, true)).toEqual({
      sent: 1,
      failed: 0,
    });
    const waiting = (await letters()).filter(({ sent }) => sent === null);
    expect(waiting.map(({ id }) => id)).not.toContain(fresh);
    expect(waiting).toHaveLength(1);
  });

  test('that is not there counts as an attempt, and no connection is left in a transaction', async () => {
    await write('Ingen hjemme');
    const gone = await startSmtpServer();
    await gone.close();
    expect(await sendLetters(database.app, gone.url, from, morning)).toEqual({
      sent: 0,
      failed: 1,
    });
    const { rows } = await database.owner.query(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(rows[0].n).toBe(0);
  });
});

test('a fault while a letter is noted as sent leaves no connection in a broken transaction', async () => {
  await write('Brev');
  await database.owner.query(
    `alter table letter add constraint no_more check (attempts < 1) not valid`,
  );
  const pool = openPool(database.appUrl, () => {}, { max: 1 });
  try {
    await expect(send(pool)).rejects.toThrow('no_more');
    await pool.query('select 1');
  } finally {
    await pool.end();
    await database.owner.query('alter table letter drop constraint no_more');
  }
});
