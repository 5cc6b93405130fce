import { describe, expect, test } from 'vitest';
import { type ApprovalOutcome, PlanContent } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';
import { years } from '#base/period.ts';
import { smallPlan } from '../../../../../tests/small-plan.ts';
import { type Asked, adoptRefusals, type Stands, sendBackRefusals, standingOf } from './bodies.ts';
import { concerning, concerns } from './concerns.ts';
import { consultationEnded } from './consultation.ts';
import { afterRefusals, nextIsBegun, placesTaken, putForwardRefusals } from './graph.ts';
import { beginsWith, nextRefusals, onFrom, yearsToNext } from './next.ts';
import { againOf, recordRefusals } from './recording.ts';
import { confirmed, confirmRefusals, prepared } from './two-step.ts';

const plan = PlanContent.parse(smallPlan);
const fjordby = ['Fjordby kommune'];

function decided(own: Partial<Stands> = {}): Asked {
  const stands = { version: 1, outcome: 'approved' as const, decided: '2026-05-05' };
  return { approvalId: 'a', stands: { ...stands, caseNumber: null, note: null, ...own } };
}

describe('where a body stands', () => {
  const one = [{ number: 1, approvalId: null }];
  const two = [...one, { number: 2, approvalId: 'other' }];
  const own = [...one, { number: 2, approvalId: 'a' }];
  const yes = () => true;
  const no = () => false;
  test.each([
    ['before it has decided', { approvalId: 'a', stands: null }, one, yes, 'waiting'],
    ['when it agreed to what stands', decided(), one, yes, 'decided'],
    ['when what differs concerns it', decided(), two, yes, 'see-again'],
    ['when what differs does not', decided(), two, no, 'told'],
    ['when it only noted it', decided({ outcome: 'noted' }), one, yes, 'decided'],
    ['when it put it off', decided({ outcome: 'postponed' }), one, no, 'postponed'],
    [
      'when its change is to be made',
      decided({ outcome: 'approved-with-changes' }),
      one,
      no,
      'wants-change',
    ],
    [
      'when another’s was made first',
      decided({ outcome: 'approved-with-changes' }),
      two,
      no,
      'wants-change',
    ],
    ['when its change is made', decided({ outcome: 'approved-with-changes' }), own, yes, 'decided'],
    [
      'when it said no and the text is new',
      decided({ outcome: 'rejected' }),
      own,
      no,
      'decide-again',
    ],
  ] as const)('%s', (_, asked, versions, concerned, standing) => {
    expect(standingOf(asked, versions, concerned)).toBe(standing);
  });

  test('who approved asks for no change, and one that is made is not made twice', () => {
    expect(sendBackRefusals('put-forward', decided(), one)).toEqual(['asked-for-no-change']);
    const wants = decided({ outcome: 'approved-with-changes' });
    expect(sendBackRefusals('put-forward', wants, one)).toEqual([]);
    expect(sendBackRefusals('put-forward', wants, own)).toEqual(['asked-for-no-change']);
    expect(sendBackRefusals('draft', null, own)).toEqual(['no-such-body']);
  });
});

describe('what differs concerns a body', () => {
  const changed = (ref: string): PlanContent => ({
    ...plan,
    measures: plan.measures.map((one) => (one.ref === ref ? { ...one, effect: 'Annet.' } : one)),
  });
  test('where its organisation leads, and not where another does', () => {
    expect(concerns({ before: plan, after: changed('1a') }, fjordby)).toBe(true);
    expect(concerns({ before: plan, after: changed('2a') }, fjordby)).toBe(false);
    expect(concerns({ before: plan, after: changed('2a') }, null)).toBe(true);
    expect(concerns({ before: plan, after: plan }, null)).toBe(false);
  });

  test('where its organisation was taken off what it led, or pays another amount', () => {
    const measures = plan.measures.map((one) => ({ ...one, leads: ['Kystkontoret'] }));
    expect(concerns({ before: plan, after: { ...plan, measures } }, fjordby)).toBe(true);
    const funding = plan.funding.map((line) => ({ ...line, amount: kroner(1) }));
    const paid = concerning({ before: plan, after: { ...plan, funding } }, ['Havfylket']);
    expect([paid.things.length, paid.money.length]).toEqual([0, 1]);
  });
});

test('every reason why an edition is not adopted is told at once', () => {
  const asked = { state: 'draft', standings: ['told', 'see-again'] as const, errors: 2, why: ' ' };
  expect(adoptRefusals({ ...asked, laterHolds: true })).toEqual([
    ...['not-in-that-state', 'bodies-remain', 'errors-unexplained', 'later-holds'],
  ]);
  expect(
    adoptRefusals({ state: 'put-forward', standings: [], errors: 0, why: '', laterHolds: false }),
  ).toEqual(['no-body-to-decide']);
});

test('every reason why a decision is not recorded is told at once', () => {
  const now = {
    state: 'put-forward',
    newest: 2,
    revision: 3,
    today: '2026-05-11',
    putForward: '2026-05-13',
    represents: false,
    stands: null,
  };
  const draft = {
    ...{ revision: 2, version: 1, outcome: 'rejected' as const, decided: '2026-05-12' },
    ...{ postponedTo: '2026-05-01', note: null, protocol: { kind: null }, earlier: null },
    again: null,
  };
  expect(recordRefusals(now, draft)).toEqual([
    ...['not-your-body', 'another-version', 'changed-meanwhile', 'in-the-future'],
    ...['before-put-forward', 'postponed-to-before', 'says-no-change', 'no-such-file-kind'],
  ]);
  const early = { ...now, represents: true, today: '2026-05-20' };
  const told = {
    ...draft,
    revision: 3,
    version: 2,
    note: 'Nei.',
    postponedTo: null,
    protocol: null,
  };
  expect(recordRefusals(early, told)).toEqual(['before-put-forward']);
  expect(recordRefusals(early, { ...told, earlier: 'På papir.' })).toEqual([]);
});

test('a second decision on a version is a later meeting where the first left it open, else a correction', () => {
  const stood = (outcome: ApprovalOutcome, version = 2) => ({
    ...{ version, outcome, decided: '2026-05-14', caseNumber: null, note: null },
  });
  expect(againOf(null, 2, 'corrects')).toBeNull();
  expect(againOf(stood('approved', 1), 2, 'corrects')).toBeNull();
  const open = ['postponed', 'sent-back', 'rejected', 'approved-with-changes'] as const;
  for (const outcome of open) expect(againOf(stood(outcome), 2, null)).toBe('later');
  for (const outcome of ['approved', 'noted'] as const) {
    expect(againOf(stood(outcome), 2, null)).toBe('corrects');
    expect(againOf(stood(outcome), 2, 'later')).toBe('later');
  }
  const now = {
    ...{ state: 'put-forward', newest: 2, revision: 3, today: '2026-05-20' },
    ...{ putForward: '2026-05-10', represents: true, stands: stood('postponed') },
  };
  const draft = {
    ...{ revision: 3, version: 2, outcome: 'approved' as const, decided: '2026-05-13' },
    ...{ postponedTo: null, note: null, protocol: null, earlier: null, again: null },
  };
  expect(recordRefusals(now, draft)).toEqual(['before-last-decision']);
  expect(recordRefusals(now, { ...draft, again: 'corrects' })).toEqual([]);
  expect(recordRefusals(now, { ...draft, decided: '2026-05-14' })).toEqual([]);
});

test('who prepared does not confirm, and what is confirmed stays so', () => {
  const at = new Date('2026-05-11T10:00:00Z');
  const waits = prepared({ by: 'one', at }, true);
  expect(confirmRefusals(waits, 'one')).toEqual(['prepared-it-oneself']);
  expect(confirmRefusals(waits, 'other')).toEqual([]);
  const done = confirmed(waits, { by: 'other', at });
  expect(confirmRefusals(done, 'other')).toEqual(['confirmed-already']);
  expect(waits.confirmedBy).toBeNull();
  expect(prepared({ by: 'one', at }, false).confirmedBy).toBe('one');
});

describe('editions one after another', () => {
  const one = { id: '1', state: 'adopted' as const, frameId: 'f' };
  const other = { id: '2', state: 'put-forward' as const, frameId: 'f' };
  test('only one of a frame is taken the place of, and only by a later', () => {
    const elsewhere = { ...one, id: '0', frameId: 'g' };
    expect(placesTaken([elsewhere, one, other], other)).toEqual([one]);
    expect(nextIsBegun([one, other], one)).toBe(true);
    expect(nextIsBegun([one, { ...other, state: 'superseded' }], one)).toBe(false);
  });

  test('only an agreement is approved and paid by the state, and nothing is put forward to nobody', () => {
    const day = { day: '2026-05-01', today: '2026-05-11' };
    expect(
      afterRefusals({ state: 'adopted', frame: 'strategy' }, 'approved-by-state', day),
    ).toEqual(['no-agreement']);
    const course = { state: 'draft' as const, versions: 0, bodies: 0, backFor: null };
    expect(putForwardRefusals(course)).toEqual(['no-body-to-decide']);
  });

  test('the next is as far on as the editions before it were, within its frame, and begins with nothing decided', () => {
    const leap = { title: 'Plan 2027–2028', from: '2028-02-29', to: null };
    expect(onFrom(leap, 1, null)).toEqual({
      ...{ title: 'Plan 2028–2029', from: '2029-02-28', to: null },
    });
    const three = { title: 'Plan 2023–2025', ...years(2023, 2025) };
    expect(yearsToNext(three, null)).toBe(3);
    expect(yearsToNext(three, years(2022, 2024))).toBe(1);
    expect(yearsToNext({ from: null, to: null }, null)).toBe(1);
    expect(onFrom(three, 3, years(2023, 2027))).toEqual({
      ...{ title: 'Plan 2026–2027', ...years(2026, 2027) },
    });
    const begun = beginsWith(plan, { title: 'Ny', from: null, to: null });
    expect(begun.measures).toEqual(plan.measures);
    expect(begun.approvals.map(({ decided: day, planned }) => [day, planned])).toEqual([
      [null, '2027-05-21'],
      [null, '2027-06-01'],
    ]);
    const draft = { title: 'Plan', from: '2029-01-01', to: '2028-12-31' };
    const frame = { from: '2025-01-01', to: '2028-12-31' };
    expect(nextRefusals({ ...one, title: 'Plan', frame }, [one], draft)).toEqual([
      ...['same-title', 'ends-before-start', 'outside-frame'],
    ]);
  });
});

test('a consultation ended on its last day as it was moved, or when the edition went on before that', () => {
  const out = (until: string | null) => ({
    ...{ state: 'on-consultation' as const, day: '2026-03-01', until },
  });
  const on = { state: 'put-forward' as const, day: '2026-04-10', until: null };
  expect(consultationEnded([])).toBeNull();
  expect(consultationEnded([on])).toBeNull();
  expect(consultationEnded([out('2026-04-01')])).toBeNull();
  expect(consultationEnded([out('2026-04-01'), out('2026-04-08'), on])).toBe('2026-04-08');
  expect(consultationEnded([out('2026-05-01'), on])).toBe('2026-04-10');
  expect(consultationEnded([out(null), on, { ...on, day: '2026-05-01' }])).toBe('2026-04-10');
});
