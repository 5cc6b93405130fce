import { beforeAll, describe, expect, test } from 'vitest';
import { held } from '#0-partnership/members/core/people/held.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { ownBesidePublished } from '#platform/database/wider-view.ts';
import { type Session, sessionOf, startSession } from '#platform/sessions/sessions.ts';
import { anyMorning, useDatabase } from '../../../../../tests/database.ts';
import { draft, memberIn, residueOf, rowOf, someone } from '../../../../../tests/members.ts';
import { foundPartnership } from '../../../../../tests/small-plan.ts';
import { changeMember } from './change-member.ts';
import { changePerson } from './change-person.ts';
import { deactivateMember, handOver } from './end-member.ts';
import { erasePerson } from './erase-person.ts';
import { heldData } from './held-data.ts';
import { inviteMember } from './invite-member.ts';
import { sendInvitationAgain } from './send-invitation-again.ts';

const database = useDatabase();
let here: string;
let elsewhere: string;
beforeAll(async () => {
  ({ partnershipId: here } = await foundPartnership(database.ground));
  ({ partnershipId: elsewhere } = await foundPartnership(database.ground));
});

const member = (
  roles: Parameters<typeof draft>[0],
  more: { in?: string; email?: string; organisation?: string } = {},
) => memberIn(database, { in: here, ...more }, roles);
const as = (actor: Actor, partnershipId = here) => ({ partnershipId, actor });
const own = (actor: Actor) => ({
  partnershipId: sharedChain,
  actor: { ...actor, roles: ['person' as const] },
});

describe('an invitation', () => {
  test('is a person, a membership that waits and a letter, all or none, and names nobody in the journal', async () => {
    const administrator = await member(['administrator']);
    const email = someone();
    const place = draft(['partner-contact'], email, 'Kystverket\nog flere');
    const invite = { ...place, site: 'https://plan.eksempel.no' };
    const invited = await act(database.ground, as(administrator), inviteMember, invite);
    expect(invited).toMatchObject({ ok: true });
    const { rows } = await database.owner.query(
      `select p.name, m.accepted_at as accepted, m.roles, l.subject, l.text
         from person p join membership m on m.person_id = p.id join letter l on l.to_address = p.email
        where p.email = $1`,
      [email],
    );
    expect(rows).toMatchObject([{ name: null, accepted: null, roles: ['partner-contact'] }]);
    expect(rows[0].text).toMatch(
      /med for Kystverket og flere, som:\n- Partnerkontakt: Rapporterer/,
    );
    expect(rows[0].text).toContain('https://plan.eksempel.no/nb/logg-inn?back=%2Fnb%2F');
    const journal = await database.owner.query(
      `select string_agg(content, ' ') as all from journal`,
    );
    expect(journal.rows[0].all).not.toContain(email);

    const admins = draft(['administrator'], someone());
    const editor = await member(['editor']);
    const coordinator = await member(['coordinator']);
    expect(await act(database.ground, as(editor), inviteMember, admins)).toMatchObject({
      refused: ['not-allowed'],
    });
    expect(await act(database.ground, as(coordinator), inviteMember, admins)).toMatchObject({
      refused: ['role-not-yours'],
    });
    const letters = await database.owner.query('select from letter where to_address = $1', [
      admins.email,
    ]);
    expect(letters.rowCount).toBe(0);
  });

  test('of two at once for one address, one is sent, and there is one person', async () => {
    const administrator = await member(['administrator']);
    const email = someone();
    const both = await Promise.all(
      [here, here, elsewhere].map((partnershipId) =>
        act(
          database.ground,
          { partnershipId, actor: { ...administrator, personId: administrator.personId } },
          inviteMember,
          draft(['editor'], email.toUpperCase()),
        ),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(2);
    expect(both).toContainEqual({ ok: false, refused: ['member-already'] });
    const { rows } = await database.owner.query(
      `select count(distinct person_id)::int as persons, count(*)::int as memberships
         from membership m join person p on p.id = m.person_id where p.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ persons: 1, memberships: 2 }]);
  });

  test('is sent again after a while, and takes up one that lapsed', async () => {
    const administrator = await member(['administrator']);
    const invited = await act(
      database.ground,
      as(administrator),
      inviteMember,
      draft(['editor'], someone()),
    );
    const id = invited.ok ? invited.value : '';
    const again = () => act(database.ground, as(administrator), sendInvitationAgain, { id });
    expect(await again()).toMatchObject({ refused: ['sent-just-now'] });
    database.hold('2026-04-10T08:15:00Z');
    expect(await again()).toMatchObject({ ok: true });
    const { rows } = await database.owner.query('select invited_at from membership where id = $1', [
      id,
    ]);
    expect(rows[0].invited_at).toEqual(new Date('2026-04-10T08:15:00Z'));
    database.hold();
  });
});

describe('a member', () => {
  test('gets another place once, of two who change it at once', async () => {
    const administrator = await member(['administrator']);
    const { id } = (await member(['editor'])).membership;
    const change = (roles: ('editor' | 'coordinator')[]) =>
      act(database.ground, as(administrator), changeMember, {
        id,
        revision: 1,
        roles,
        actorId: null,
      });
    const both = await Promise.all([change(['coordinator']), change(['editor', 'coordinator'])]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, refused: ['changed-meanwhile'] });
    expect((await rowOf(database, id)).revision).toBe(2);
  });

  test('is not one of another partnership', async () => {
    const administrator = await member(['administrator'], { in: elsewhere });
    const { id } = (await member(['editor'])).membership;
    const where = as(administrator, elsewhere);
    expect(await act(database.ground, where, deactivateMember, { id })).toMatchObject({
      refused: ['no-such-member'],
    });
  });

  test('two administrators who end each other at once leave one', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const [one, two] = [
      await member(['administrator'], { in: partnershipId }),
      await member(['administrator'], { in: partnershipId }),
    ];
    const ends = await Promise.all([
      act(database.ground, as(one, partnershipId), deactivateMember, { id: two.membership.id }),
      act(database.ground, as(two, partnershipId), deactivateMember, { id: one.membership.id }),
    ]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends).toContainEqual({ ok: false, refused: ['last-administrator'] });
  });

  test('hands over to a colleague and is gone', async () => {
    const organisation = 'Kystkontoret';
    const leaving = await member(['partner-contact'], { organisation });
    const alone = { id: leaving.membership.id, to: null };
    expect(await act(database.ground, as(leaving), handOver, alone)).toMatchObject({
      refused: ['nobody-left'],
    });
    const staying = await member(['partner-contact'], { organisation });
    const over = { ...alone, to: staying.membership.id };
    expect(await act(database.ground, as(leaving), handOver, over)).toMatchObject({ ok: true });
    expect((await rowOf(database, leaving.membership.id)).ended_at).toEqual(new Date(anyMorning));
    expect((await rowOf(database, staying.membership.id)).ended_at).toBeNull();
  });
});

describe('what is held of a person', () => {
  test('stands in the list: every column of the database that points to one or holds an address', async () => {
    const { rows } = await database.owner.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
        where table_schema = 'public' and data_type <> 'boolean'
          and column_name ~ '(person|mail|address|^by$|_by$)'
       union
       select conrelid::regclass || '.' || attname
         from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
        where contype = 'f' and confrelid in ('person'::regclass, 'membership'::regclass)
          and attname <> 'partnership_id'`,
    );
    const listed = held.flatMap(({ columns }) => columns);
    expect(rows.map(({ column }) => column).filter((column) => !listed.includes(column))).toEqual(
      [],
    );
  });

  test('is had by the person, every part of it, and nothing of others', async () => {
    const email = someone();
    const person = await member(['administrator'], { email });
    await member(['editor'], { in: elsewhere, email });
    const session: Session = {
      personId: person.personId,
      membershipId: null,
      means: 'mail',
      provider: null,
    };
    await startSession(database.app, session, new Date(anyMorning));
    const invitation = draft(['editor'], someone());
    await act(database.ground, as(person), inviteMember, invitation);
    const data = await ownBesidePublished(database.app, person.personId, (tx) =>
      heldData(tx, person.personId),
    );
    expect(Object.keys(data ?? {}).sort()).toEqual(held.map(({ key }) => key).sort());
    expect(data).toMatchObject({
      person: { email },
      memberships: [{ roles: ['administrator'] }, { roles: ['editor'] }],
      sessions: [{ means: 'mail' }],
      journal: [{ what: 'member-invited', partnershipId: here }],
    });
    expect(JSON.stringify(data)).not.toContain(invitation.email);
  });

  test('is changed by the person, once, and by nobody else', async () => {
    const person = await member(['editor']);
    const change = {
      name: 'Redaktør i Fjordby',
      lang: 'nn',
      digest: 'never',
      revision: 1,
    } as const;
    expect(await act(database.ground, own(person), changePerson, change)).toMatchObject({
      ok: true,
      value: 2,
    });
    expect(await act(database.ground, own(person), changePerson, change)).toMatchObject({
      refused: ['changed-meanwhile'],
    });
  });

  test('is gone when they erase themselves: the id stays, and the journal still holds', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const email = someone();
    const person = await member(['administrator'], { in: partnershipId, email });
    const session: Session = {
      personId: person.personId,
      membershipId: null,
      means: 'mail',
      provider: null,
    };
    const token = await startSession(database.app, session, new Date(anyMorning));
    const erase = (typed: string) =>
      act(database.ground, own(person), erasePerson, { email: typed });
    expect(await erase('annen@eksempel.invalid')).toMatchObject({ refused: ['not-confirmed'] });
    expect(await erase(email)).toMatchObject({ refused: ['last-administrator'] });
    await member(['administrator'], { in: partnershipId });
    expect(await erase(email)).toMatchObject({ ok: true });
    const left = await residueOf(database, email);
    expect(left).toEqual([]);
    expect((await rowOf(database, person.membership.id)).ended_at).toEqual(new Date(anyMorning));
    expect(await sessionOf(database.app, token, new Date(anyMorning))).toBeNull();
    expect((await verifyJournal(database.owner)).filter((chain) => !isWhole(chain))).toEqual([]);
  });
});
