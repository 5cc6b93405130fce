import pino from 'pino';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stopByLetter } from '#0-partnership/members/data/people/stop-letters.ts';
import { keepAsking } from '#5-follow-up/progress/data/keep-asking.ts';
import { openLink } from '#5-follow-up/progress/data/report-by-link.ts';
import { changeNames } from '#5-follow-up/reminders/core/change-names.ts';
import { refuse } from '#base/outcome.ts';
import { kindAddress } from '#kinds.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import type { Config } from '#platform/config.ts';
import { openPool } from '#platform/database/pool.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { memberIn, someone } from '../../../../tests/members.ts';
import { foundWithPlan } from '../../../../tests/small-plan.ts';
import { tellPeople } from './tell-people.ts';

const database = useDatabase();
const site = 'https://plan.eksempel.no';
/** A Monday, 14 days before the reports of summer are due. */
const monday = '2026-05-18T05:00:00Z';
let here: { partnershipId: string; slug: string };
/** Its plan is a draft, which only its own members may hear of. */
let elsewhere: { partnershipId: string; slug: string };

beforeAll(async () => {
  here = await foundWithPlan(database.ground, { state: 'adopted' });
  elsewhere = await foundWithPlan(database.ground);
  await database.owner.query(
    `update measure_wording set title = 'Hemmelig ' || title where partnership_id = $1`,
    [elsewhere.partnershipId],
  );
  for (const { partnershipId } of [here, elsewhere]) {
    await act(database.ground, { partnershipId, actor: system }, keepAsking, {});
  }
});

beforeEach(async () => {
  await database.owner.query(
    "delete from told; delete from letter; update person set digest = 'never'",
  );
  database.hold(monday);
});

async function run(app = database.app): Promise<void> {
  const { owner, ground } = database;
  const config = { publicUrl: site } as Config;
  const log = pino({ level: 'silent' });
  await tellPeople(kindAddress).run({ app, owner, now: ground.now, config, log });
}

async function member(
  roles: Parameters<typeof memberIn>[2],
  own: { in?: string; email?: string; organisation?: string; bodies?: string[] } = {},
): Promise<string> {
  const { email = someone(), ...where } = own;
  await memberIn(database, { in: here.partnershipId, email, ...where }, roles);
  await database.owner.query(`update person set digest = 'weekly' where email = $1`, [email]);
  return email;
}

const contact = (organisation: string, where = here) =>
  member(['partner-contact'], { organisation, in: where.partnershipId });

type Letter = { to: string; subject: string; text: string; stop: string };
async function letters(): Promise<Letter[]> {
  const { rows } = await database.owner.query<Letter>(
    `select to_address as "to", subject, text, stop_url as stop from letter order by to_address`,
  );
  return rows;
}
const to = async (email: string) => (await letters()).filter((letter) => letter.to === email);

describe('a letter of the morning', () => {
  test('tells in the reader’s language what is due, with the way to each thing and to report, and how to stop', async () => {
    const email = await contact('Kystkontoret');
    await database.owner.query(`update person set lang = 'nn' where email = $1`, [email]);
    await run();
    const [letter] = await to(email);
    expect(letter?.subject).toBe('Tannhjul: frist 1.\u00a0juni 2026');
    const text = letter?.text ?? '';
    expect(text).toContain('(om 14 dagar): Rapport om tiltaket – Hospitering for lærere');
    expect(text).toContain(`${site}/nn/${here.slug}/tiltak/hospitering-for-laerere-`);
    expect(text).not.toContain('Læreplasser');
    expect(letter?.stop).toMatch(/^https:\/\/plan\.eksempel\.no\/nn\/min-side\/stopp\/[\w-]{43}$/);
    expect(text).toContain(letter?.stop);
    const token = /\/r\/([\w-]+)/.exec(text)?.[1] ?? '';
    const view = { partnershipId: here.partnershipId, member: true };
    const opened = await inPartnership(database.app, view, (tx) =>
      openLink(tx, here.partnershipId, token, '2026-05-18'),
    );
    expect(opened).toMatchObject({
      organisation: 'Kystkontoret',
      link: { due: '2026-06-01' },
      measure: { title: 'Hospitering for lærere' },
    });
  });

  test('is one, for one who is a member of several, and is not written where nothing is to be told', async () => {
    const email = await contact('Kystkontoret');
    await member(['partner-contact'], {
      organisation: 'Fjordby kommune',
      in: elsewhere.partnershipId,
      email,
    });
    const idle = await contact('Verftet', elsewhere);
    await run();
    const [letter, ...more] = await to(email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain('Hospitering for lærere [Kysten]');
    expect(letter?.text).toContain('Hemmelig Læreplasser i små bedrifter [Kysten]');
    expect(await to(idle)).toEqual([]);
  });

  test('tells of a draft only those who work in its partnership', async () => {
    const inside = await contact('Fjordby kommune', elsewhere);
    const outside = await contact('Fjordby kommune', elsewhere);
    await database.owner.query(
      `update membership set roles = '{host}'
        where person_id = (select id from person where email = $1)`,
      [outside],
    );
    const neighbour = await contact('Fjordby kommune');
    await run();
    expect((await to(inside))[0]?.text).toContain('Hemmelig');
    expect(JSON.stringify([await to(outside), await to(neighbour)])).not.toContain('Hemmelig');
    expect(await to(neighbour)).toHaveLength(1);
  });

  test('is not for those who are not active members, or do not want it', async () => {
    const [left, deactivated, invited, never, erased] = await Promise.all(
      Array.from({ length: 5 }, () => contact('Kystkontoret')),
    );
    const of = 'where person_id = (select id from person where email = $1)';
    const { owner } = database;
    await owner.query(`update membership set ended_at = now() ${of}`, [left]);
    await owner.query(`update membership set accepted_at = null ${of}`, [invited]);
    await owner.query('update person set deactivated_at = now() where email = $1', [deactivated]);
    await owner.query(`update person set digest = 'never' where email = $1`, [never]);
    await owner.query('update person set email = null where email = $1', [erased]);
    await run();
    expect(await letters()).toEqual([]);
  });
});

describe('once', () => {
  test('is how often each is written to on a day, by two workers at once and again later', async () => {
    for (const name of ['Kystkontoret', 'Kystkontoret', 'Fjordby kommune']) await contact(name);
    const other = openPool(database.appUrl, () => {});
    await Promise.all([run(), run(other), run()]);
    await other.end();
    await run();
    expect(new Set((await letters()).map((letter) => letter.to)).size).toBe(3);
    expect(await letters()).toHaveLength(3);
  });

  test('is also how often, when the worker’s line is cut between noting and writing', async () => {
    const emails: string[] = [];
    for (let at = 0; at < 4; at++) emails.push(await contact('Kystkontoret'));
    await database.owner.query(
      `create function cut() returns trigger language plpgsql as $$
         begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
       create trigger cut before insert on letter for each row
         when (new.to_address = '${emails[2]}') execute function cut()`,
    );
    const links = async () => (await database.owner.query('select from report_link')).rowCount ?? 0;
    const before = await links();
    await expect(run()).rejects.toThrow();
    const half = await letters();
    expect(half.length).toBeLessThan(4);
    expect((await database.owner.query('select from told')).rowCount).toBe(half.length);
    await database.owner.query('drop trigger cut on letter; drop function cut()');
    await run();
    expect((await letters()).map((letter) => letter.to)).toEqual(emails.toSorted());
    expect((await links()) - before).toBe(4);
    expect((await verifyJournal(database.owner)).every(isWhole)).toBe(true);
  });

  test('is not half: one letter that cannot be written keeps no other back, and is tried again', async () => {
    const emails: string[] = [];
    for (let at = 0; at < 3; at++) emails.push(await contact('Kystkontoret'));
    await database.owner.query(
      `alter table letter add constraint not_him check (to_address <> '${emails[1]}') not valid`,
    );
    await expect(run()).rejects.toThrow('1 letters could not be written');
    expect(await letters()).toHaveLength(2);
    await database.owner.query('alter table letter drop constraint not_him');
    await run();
    expect((await letters()).map((letter) => letter.to)).toEqual(emails.toSorted());
  });

  test('is how often something is news: the next day there is no letter, and the day after the deadline one', async () => {
    const email = await contact('Kystkontoret');
    await run();
    await database.owner.query('delete from letter');
    database.hold('2026-05-19T05:00:00Z');
    await run();
    expect(await letters()).toEqual([]);
    database.hold('2026-06-02T05:00:00Z');
    await run();
    expect(await letters()).toMatchObject([
      { to: email, subject: 'Tannhjul: en frist er gått ut' },
    ]);
  });
});

describe('the link at the foot of a letter', () => {
  test('stops them without signing in, as often as it is pressed, for its own reader alone', async () => {
    const email = await contact('Kystkontoret');
    const other = await contact('Kystkontoret');
    await run();
    const token = (await to(email))[0]?.stop.split('/').at(-1) ?? '';
    const stop = (with_: string) => stopByLetter(database.ground, with_);
    expect(await stop(`${token}x`)).toEqual(refuse('no-such-letter'));
    expect(await stop(token)).toMatchObject({ ok: true });
    expect(await stop(token)).toMatchObject({ ok: true });
    const { rows } = await database.owner.query(
      'select email, digest from person where email = any ($1) order by digest',
      [[email, other]],
    );
    expect(rows).toEqual([
      { email, digest: 'never' },
      { email: other, digest: 'weekly' },
    ]);
  });
});

test('every change the database hands out to everyone has words for a letter', async () => {
  const { rows } = await database.owner.query<{ source: string }>(
    `select prosrc as source from pg_proc where proname = 'published_changes'`,
  );
  const names = rows[0]?.source.match(/(?<=')[a-z]+(-[a-z]+)+(?=')/g) ?? [];
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => changeNames[name] === undefined)).toEqual([]);
});
