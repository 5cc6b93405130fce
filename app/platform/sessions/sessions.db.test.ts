import { describe, expect, test } from 'vitest';
import type { Role } from '#platform/acts/actor.ts';
import { openPool } from '#platform/database/pool.ts';
import { mayMakePdf } from '#platform/export/pdf/on-request.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { withinLimit, withinLimitInStorm } from './rate-limit.ts';
import {
  actBy,
  endSession,
  endSessionsAt,
  endSessionsOf,
  type PersonSession,
  sessionOf,
  startSession,
} from './sessions.ts';

const database = useDatabase();
const morning = new Date('2026-03-10T08:00:00Z');
const later = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);

describe('a session', () => {
  test('lasts a working day of twelve hours, and not a moment longer', async () => {
    const token = await startSession(database.app, 'local-editor', morning);
    expect(await sessionOf(database.app, token, morning)).toBe('local-editor');
    expect(await sessionOf(database.app, token, later(11.99))).toBe('local-editor');
    expect(await sessionOf(database.app, token, later(12))).toBeNull();
  });

  test('is over at once when it is ended, and ending it again does nothing', async () => {
    const [mine, others] = [
      await startSession(database.app, 'local-editor', morning),
      await startSession(database.app, 'local-editor', morning),
    ];
    await endSession(database.app, mine);
    await endSession(database.app, mine);
    expect(await sessionOf(database.app, mine, morning)).toBeNull();
    expect(await sessionOf(database.app, others, morning)).toBe('local-editor');
  });

  test('is opened by no token but its own, and not by what the table holds', async () => {
    const token = await startSession(database.app, 'local-editor', morning);
    const { rows } = await database.owner.query('select token_hash from session');
    const tries = ['', 'x', `${token}x`, token.slice(0, -1), "' or true --", rows[0].token_hash];
    for (const wrong of tries) {
      expect(await sessionOf(database.app, wrong, morning), wrong).toBeNull();
    }
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('that has ended is gone from the table when the next one starts', async () => {
    await startSession(database.app, 'local-editor', morning);
    await startSession(database.app, 'local-editor', later(48));
    const { rows } = await database.owner.query('select count(*)::int as n from session');
    expect(rows[0].n).toBe(1);
  });
});

describe('the session of a person', () => {
  const person = (personId: string, sid: string | null = null): PersonSession => ({
    personId,
    membershipId: null,
    means: sid === null ? 'mail' : 'oidc',
    provider:
      sid === null ? null : { slug: 'en', issuer: 'https://login.example.no', sid, idToken: 'x' },
  });
  const start = (session: PersonSession) => startSession(database.app, session, morning);
  const look = (token: string) => sessionOf(database.app, token, morning);

  test('says who, how, and by which membership from the moment one is chosen', async () => {
    const who = newId();
    const token = await start(person(who));
    expect(await look(token)).toEqual(person(who));
    const membershipId = newId();
    await actBy(database.app, token, membershipId);
    expect(await look(token)).toEqual({ ...person(who), membershipId });
  });

  test('ends with all others of the same person, but for the one that is left out', async () => {
    const who = newId();
    const [here, there, others] = [
      await start(person(who)),
      await start(person(who)),
      await start(person(newId())),
    ];
    await endSessionsOf(database.app, who, here);
    expect([await look(here), await look(there)]).toEqual([person(who), null]);
    await endSessionsOf(database.app, who);
    expect(await look(here)).toBeNull();
    expect(await look(others)).not.toBeNull();
  });

  test('ends when the login it came from ends at its provider, and no other login’s does', async () => {
    const [ended, other, mail] = [
      await start(person(newId(), 'en')),
      await start(person(newId(), 'to')),
      await start(person(newId())),
    ];
    expect(await endSessionsAt(database.app, 'https://elsewhere.example.no', 'en')).toBe(0);
    expect(await endSessionsAt(database.app, 'https://login.example.no', 'en')).toBe(1);
    expect(await look(ended)).toBeNull();
    expect(await look(other)).not.toBeNull();
    expect(await look(mail)).not.toBeNull();
  });
});

describe('a limit', () => {
  const limit = (key: string, most = 5) => ({ key, most, seconds: 60 });

  test('lets through exactly as many as it says, also when twenty come at once', async () => {
    const other = openPool(database.appUrl, () => {});
    const uses = Array.from({ length: 20 }, (_, use) =>
      withinLimit(use % 2 ? database.app : other, limit('tjue', 7), morning),
    );
    const within = (await Promise.all(uses)).filter(Boolean);
    await other.end();
    expect(within).toHaveLength(7);
    const { rows } = await database.owner.query(`select used from rate_limit where key = 'tjue'`);
    expect(rows).toEqual([{ used: 20 }]);
  });

  test('counts each key by itself', async () => {
    expect(await withinLimit(database.app, limit('en', 1), morning)).toBe(true);
    expect(await withinLimit(database.app, limit('to', 1), morning)).toBe(true);
    expect(await withinLimit(database.app, limit('en', 1), morning)).toBe(false);
  });

  test('begins anew with the next window', async () => {
    const one = limit('vindu', 1);
    expect(await withinLimit(database.app, one, new Date('2026-03-10T08:00:00.000Z'))).toBe(true);
    expect(await withinLimit(database.app, one, new Date('2026-03-10T08:00:59.999Z'))).toBe(false);
    expect(await withinLimit(database.app, one, new Date('2026-03-10T08:01:00.000Z'))).toBe(true);
  });

  test('is forgotten after a day', async () => {
    await withinLimit(database.app, limit('gammel'), morning);
    await withinLimit(database.app, limit('ny'), later(25));
    const { rows } = await database.owner.query(`select key from rate_limit where key = 'gammel'`);
    expect(rows).toEqual([]);
  });

  test('of PDFs made anew leaves members theirs, and visitors of other networks theirs', async () => {
    const id = newId();
    const asks = (network: string, roles: Role[] = ['visitor'], at = morning) =>
      mayMakePdf(database.ground, {
        place: { id },
        viewer: { roles, name: 'person:1', organisation: null },
        network: () => network,
        now: at,
      });
    const many = async (times: number, one: () => Promise<boolean>) =>
      (await Promise.all(Array.from({ length: times }, one))).filter(Boolean).length;
    expect(await many(100, () => asks('192.0.2.1'))).toBe(30);
    expect(await many(100, () => asks('192.0.2.2'))).toBe(30);
    expect(await asks('192.0.2.3')).toBe(false);
    expect(await many(100, () => asks('192.0.2.1', ['editor']))).toBe(60);
    expect(await asks('192.0.2.1', ['visitor'], later(1))).toBe(true);
    const { rows } = await database.owner.query(
      `select key from rate_limit where key like 'pdf %'`,
    );
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });

  test('is not asked for again in a storm once it was refused, and holds for the next process', async () => {
    const storm = { key: 'storm', most: 2, seconds: 60 };
    const tries = Array.from({ length: 50 }, () => 0);
    for (const at of tries.keys()) {
      expect(await withinLimitInStorm(database.app, storm, morning)).toBe(at < 2);
    }
    const { rows } = await database.owner.query(`select used from rate_limit where key = 'storm'`);
    expect(rows).toEqual([{ used: 3 }]);
    const started = openPool(database.appUrl, () => {});
    expect(await withinLimitInStorm(started, storm, morning)).toBe(false);
    await started.end();
    expect(await withinLimitInStorm(database.app, storm, later(1))).toBe(true);
  });
});
