import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount } from './format.ts';
import { typedMoney } from './typed-money.ts';

test.each([
  ['250 000', 25_000_000n],
  ['250.000', 25_000_000n],
  ['250,000', 25_000_000n],
  ['1250000,50', 125_000_050n],
  ['12,5', 1_250n],
  ['kr 40 000,-', 4_000_000n],
  ['−300', -30_000n],
  ['0', 0n],
  ['  ', null],
  ['mye', 'unreadable'],
  ['1 2x', 'unreadable'],
  ['1,2345', 'unreadable'],
  ['0,005', 'unreadable'],
  ['1.234,567', 'unreadable'],
  ['9'.repeat(400), 'unreadable'],
] as const)('«%s» is read as it is meant', (text, amount) => {
  expect(typedMoney(text)).toBe(amount);
});

test('every amount is read back to the øre as it is written in Norwegian', () => {
  const anyAmount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  fc.assert(fc.property(anyAmount, (amount) => typedMoney(formatAmount(amount, 'nb')) === amount));
});
