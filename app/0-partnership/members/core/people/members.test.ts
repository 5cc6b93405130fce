import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOverRefusals, takenOver } from './hand-over.ts';
import { lapsesAt, standingOf } from './invitation.ts';
import { invitationLetter } from './invitation-letter.ts';
import {
  changeRefusals,
  endRefusals,
  type Giver,
  type Member,
  type Place,
  placeRefusals,
} from './members.ts';
import { givable, memberRoles } from './roles.ts';

const nav = 'nav';
const county = 'county';
const place = (
  roles: readonly string[],
  actorId: string | null = county,
  bodies: string[] = [],
) => ({
  actorId,
  roles,
  bodies,
});
const member = (id: string, roles: readonly string[], more: Partial<Member> = {}): Member => ({
  id,
  personId: `person of ${id}`,
  ...place(roles),
  standing: 'active',
  revision: 1,
  ...more,
});
const as = (one: Member): Giver => ({
  roles: one.roles,
  personId: one.personId,
  membership: { actorId: one.actorId },
});

const administrator = member('a', ['administrator']);
const coordinator = member('c', ['coordinator']);
const contact = member('p', ['partner-contact'], { actorId: nav });
const everyone = [administrator, coordinator, contact];

describe('a place is given', () => {
  test('by a partner contact to colleagues of its own organisation, as partner contacts alone', () => {
    const giver = as(contact);
    expect(placeRefusals(giver, null, null, place(['partner-contact'], nav))).toEqual([]);
    expect(placeRefusals(giver, null, null, place(['partner-contact'], county))).toEqual([
      'other-organisation',
    ]);
    expect(placeRefusals(giver, null, null, place(['editor', 'partner-contact'], nav))).toEqual([
      'role-not-yours',
    ]);
  });

  test('by a coordinator in every role but administrator', () => {
    for (const role of memberRoles) {
      const bodies = role === 'decision-recorder' ? ['council'] : [];
      const refused = placeRefusals(as(coordinator), null, null, place([role], nav, bodies));
      expect(refused, role).toEqual(role === 'administrator' ? ['role-not-yours'] : []);
    }
  });

  test('to oneself only without more than one has', () => {
    const own = (after: Place) =>
      placeRefusals(as(coordinator), coordinator.personId, coordinator, after);
    expect(own(place(['coordinator'], nav))).toEqual([]);
    expect(own(place(['coordinator', 'editor']))).toEqual(['raises-oneself']);
    expect(own(place(['coordinator', 'administrator']))).toEqual([
      'role-not-yours',
      'raises-oneself',
    ]);
  });

  test('with what it needs: an organisation to speak for, bodies to record for', () => {
    const giver = as(administrator);
    expect(placeRefusals(giver, null, null, place(['partner-contact'], null))).toEqual([
      'organisation-missing',
    ]);
    expect(placeRefusals(giver, null, null, place(['decision-recorder']))).toEqual([
      'body-missing',
    ]);
    expect(placeRefusals(giver, null, null, place(['editor'], county, ['council']))).toEqual([
      'body-without-recorder',
    ]);
  });
});

describe('a member', () => {
  test('is not changed by who may not have given what it has', () => {
    const lowered = { id: 'a', revision: 1, after: place(['editor']) };
    expect(changeRefusals(as(coordinator), everyone, lowered)).toContain('role-not-yours');
    expect(endRefusals(as(coordinator), everyone, 'a')).toContain('role-not-yours');
    expect(endRefusals(as(contact), everyone, 'c')).toEqual([
      'role-not-yours',
      'other-organisation',
    ]);
  });

  test('is not changed from a page that is out of date, nor when it has ended', () => {
    const change = { id: 'c', revision: 0, after: place(['editor']) };
    expect(changeRefusals(as(administrator), everyone, change)).toEqual(['changed-meanwhile']);
    const ended = [administrator, { ...coordinator, standing: 'ended' as const }];
    expect(endRefusals(as(administrator), ended, 'c')).toEqual(['ended-already']);
  });

  test('may leave by itself, but not as the last administrator', () => {
    expect(endRefusals(as(contact), everyone, 'p')).toEqual([]);
    expect(endRefusals(as(administrator), everyone, 'a')).toEqual(['last-administrator']);
    const waiting = member('b', ['administrator'], { standing: 'invited' });
    expect(endRefusals(as(administrator), [...everyone, waiting], 'a')).toEqual([
      'last-administrator',
    ]);
    const second = member('b', ['administrator']);
    expect(endRefusals(as(administrator), [...everyone, second], 'a')).toEqual([]);
  });
});

describe('who leaves hands over', () => {
  const colleague = member('q', ['partner-contact'], { actorId: nav });

  test('to a colleague of the same organisation, or to those it has left', () => {
    const all = [...everyone, colleague];
    expect(handOverRefusals(as(contact), all, { id: 'p', to: 'q' })).toEqual([]);
    expect(handOverRefusals(as(contact), all, { id: 'p', to: null })).toEqual([]);
    expect(handOverRefusals(as(contact), all, { id: 'p', to: 'c' })).toEqual(['no-such-colleague']);
    expect(handOverRefusals(as(contact), everyone, { id: 'p', to: null })).toEqual(['nobody-left']);
  });

  test('and gives the colleague nothing the one who leaves could not give', () => {
    const recorder = member('r', ['decision-recorder'], { bodies: ['council'] });
    const editor = member('e', ['editor']);
    const all = [...everyone, recorder, editor];
    const over = { id: 'r', to: 'e' };
    expect(handOverRefusals(as(recorder), all, over)).toContain('role-not-yours');
    expect(handOverRefusals(as(coordinator), all, over)).toEqual([]);
    expect(takenOver(recorder, editor)).toMatchObject({
      roles: ['editor', 'decision-recorder'],
      bodies: ['council'],
    });
    expect(handOverRefusals(as(coordinator), all, { id: 'r', to: 'c' })).toContain(
      'raises-oneself',
    );
  });

  test('the last administrator to one who becomes it', () => {
    expect(handOverRefusals(as(administrator), everyone, { id: 'a', to: 'c' })).toEqual([]);
    expect(handOverRefusals(as(administrator), everyone, { id: 'a', to: null })).toEqual([
      'last-administrator',
    ]);
  });
});

test('an invitation lapses to the instant, and never one that was taken up', () => {
  const invitedAt = new Date('2026-03-10T08:15:00Z');
  const waiting = { invitedAt, acceptedAt: null, endedAt: null };
  const lapse = lapsesAt(invitedAt);
  expect(lapse).toEqual(new Date('2026-03-24T08:15:00Z'));
  expect(standingOf(waiting, new Date(lapse.getTime() - 1))).toBe('invited');
  expect(standingOf(waiting, lapse)).toBe('lapsed');
  expect(standingOf({ ...waiting, acceptedAt: invitedAt }, lapse)).toBe('active');
});

describe('whatever members do to each other', () => {
  const bodies = ['council', 'board'];
  const anyPlace = fc.record({
    actorId: fc.constantFrom(null, nav, county),
    roles: fc.subarray([...memberRoles], { minLength: 1 }),
    bodies: fc.subarray(bodies),
  });
  const which = fc.nat({ max: 6 });
  const anyStep = fc.oneof(
    fc.record({ what: fc.constant('invite' as const), by: which, after: anyPlace }),
    fc.record({ what: fc.constant('change' as const), by: which, on: which, after: anyPlace }),
    fc.record({ what: fc.constant('end' as const), by: which, on: which }),
    fc.record({ what: fc.constant('hand over' as const), by: which, on: which, to: which }),
  );

  type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never;

  /** The members after a step; the same ones where it is refused. */
  function after(members: Member[], step: Step): Member[] {
    const at = (index: number) => members[index % members.length] as Member;
    const by = at(step.by);
    if (by.standing !== 'active') return members;
    const giver = as(by);
    const put = (one: Member) => members.map((old) => (old.id === one.id ? one : old));
    if (step.what === 'invite') {
      if (placeRefusals(giver, null, null, step.after).length > 0) return members;
      return [...members, member(`m${members.length}`, [], step.after)];
    }
    const on = at(step.on);
    if (step.what === 'change') {
      const change = { id: on.id, revision: on.revision, after: step.after };
      if (changeRefusals(giver, members, change).length > 0) return members;
      return put({ ...on, ...step.after, revision: on.revision + 1 });
    }
    if (step.what === 'end') {
      if (endRefusals(giver, members, on.id).length > 0) return members;
      return put({ ...on, standing: 'ended' });
    }
    const to = at(step.to);
    if (handOverRefusals(giver, members, { id: on.id, to: to.id }).length > 0) return members;
    return put({ ...on, standing: 'ended' }).map((one) =>
      one.id === to.id ? { ...one, ...takenOver(on, to) } : one,
    );
  }

  test('a partnership always has an administrator, and nobody gets a role from one who may not give it', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        let members: Member[] = [...everyone, member('r', ['decision-recorder'], { bodies })];
        for (const step of steps) {
          const before = members;
          const by = before[step.by % before.length] as Member;
          members = after(before, step);
          expect(
            members.some((one) => one.standing === 'active' && one.roles.includes('administrator')),
          ).toBe(true);
          for (const one of members) {
            const had = before.find(({ id }) => id === one.id);
            const gained = one.roles.filter((role) => !had?.roles.includes(role));
            for (const role of gained) expect(givable(by)).toContain(role);
            if (gained.length > 0) expect(one.personId).not.toBe(by.personId);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the letter of an invitation names the bodies one is to record for, each on the same line', () => {
  const bodies = ['Kommunestyret\ni Fjordby', 'Havtinget'];
  const to = { lang: 'nb', name: 'Kysten', organisation: nav, site: null } as const;
  const { text } = invitationLetter({ ...to, roles: ['decision-recorder'], bodies });
  expect(text).toContain('Du registrerer vedtak for: Kommunestyret i Fjordby, Havtinget\n');
  const { text: other } = invitationLetter({ ...to, roles: ['editor'], bodies: [] });
  expect(other).not.toContain('vedtak for');
});
