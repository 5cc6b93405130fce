import { expect, test } from 'vitest';
import { mayWithdraw } from './report.ts';
import { withdrawRefusals } from './withdrawal.ts';

test('the text of a report is taken out once, and never of the one that counts or one that waits', () => {
  const report = { id: 'a', counted: true, withdrawn: null };
  expect(withdrawRefusals(null, null)).toEqual(['no-such-report']);
  expect(withdrawRefusals(report, 'b')).toEqual([]);
  expect(withdrawRefusals(report, 'a')).toEqual(['still-counts']);
  expect(withdrawRefusals({ ...report, counted: false }, 'b')).toEqual(['still-counts']);
  expect(withdrawRefusals({ ...report, withdrawn: 'personal' }, 'b')).toEqual([
    'already-withdrawn',
  ]);
});

test('who corrects takes out a text of their own organisation, and the partnership anyone’s', () => {
  const by = { actorId: 'x', own: false, awaits: false };
  expect(mayWithdraw({ byActorId: 'x' }, by)).toBe(true);
  expect(mayWithdraw({ byActorId: 'y' }, by)).toBe(false);
  expect(mayWithdraw({ byActorId: 'x' }, { ...by, awaits: true })).toBe(false);
  expect(mayWithdraw({ byActorId: 'y' }, { ...by, own: true })).toBe(true);
});
