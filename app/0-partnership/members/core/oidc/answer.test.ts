import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRefusals, isStrongEnough } from './answer.ts';

const now = Date.parse('2026-03-10T08:15:00Z');
const asked = {
  clientId: 'tannhjul',
  acr: ['idporten-loa-substantial'],
  askedAt: now - 60_000,
  now,
};
const right = { sub: 's-1', iat: now / 1_000, acr: 'idporten-loa-substantial' };

describe('an answer from a provider', () => {
  test('signs in when it is ours, of this turn and sure enough', () => {
    expect(answerRefusals(right, asked)).toEqual([]);
    expect(answerRefusals({ ...right, azp: 'tannhjul' }, asked)).toEqual([]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ sub: undefined }, 'subject-missing'],
    [{ sub: '' }, 'subject-missing'],
    [{ sub: 12 }, 'subject-missing'],
    [{ sub: 'x'.repeat(256) }, 'subject-missing'],
    [{ azp: 'another' }, 'meant-for-another'],
    [{ azp: ['tannhjul'] }, 'meant-for-another'],
    [{ iat: now / 1_000 + 31 }, 'not-of-this-turn'],
    [{ iat: now / 1_000 - 91 }, 'not-of-this-turn'],
    [{ iat: Number.NaN }, 'not-of-this-turn'],
    [{ iat: String(now / 1_000) }, 'not-of-this-turn'],
    [{ acr: undefined }, 'recognised-too-weakly'],
    [{ acr: 'idporten-loa-low' }, 'recognised-too-weakly'],
    [{ acr: ['idporten-loa-high'] }, 'recognised-too-weakly'],
    [{ acr: undefined, amr: ['BankID'] }, 'recognised-too-weakly'],
  ])('with %j is refused: %s', (wrong, reason) => {
    expect(answerRefusals({ ...right, ...wrong }, asked)).toEqual([reason]);
  });

  test('has every fault told', () => {
    const wrong = { azp: 'x', iat: 0 };
    expect(answerRefusals(wrong, asked)).toHaveLength(4);
  });
});

describe('how surely someone was recognised', () => {
  const levels = [
    'idporten-loa-low',
    'idporten-loa-substantial',
    'idporten-loa-high',
    'substantial',
    'high',
    'entraid',
  ];
  const level = fc.constantFrom(...levels);

  test('is enough when it is what was asked for, or better, and never when it is lower', () => {
    expect(isStrongEnough(['idporten-loa-substantial'], 'idporten-loa-high')).toBe(true);
    expect(isStrongEnough(['idporten-loa-high'], 'idporten-loa-substantial')).toBe(false);
    expect(isStrongEnough(['substantial'], 'high')).toBe(true);
    expect(isStrongEnough(['high'], 'entraid')).toBe(false);
    expect(isStrongEnough(['substantial', 'entraid'], 'entraid')).toBe(true);
    expect(isStrongEnough(['toString'], 'high')).toBe(false);
  });

  test('is an order: what is enough for more is enough for less', () => {
    fc.assert(
      fc.property(level, level, level, (low, middle, high) => {
        fc.pre(isStrongEnough([low], middle) && isStrongEnough([middle], high));
        return isStrongEnough([low], high);
      }),
    );
    fc.assert(
      fc.property(level, level, (one, other) => {
        fc.pre(isStrongEnough([one], other) && isStrongEnough([other], one));
        return one === other;
      }),
    );
  });

  test('asking for more ways lets nobody out who was let in', () => {
    fc.assert(
      fc.property(level, level, level, (one, other, got) => {
        fc.pre(isStrongEnough([one], got));
        return isStrongEnough([other, one], got);
      }),
    );
  });
});
