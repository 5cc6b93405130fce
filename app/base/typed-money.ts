import type { Money } from './money.ts';

/** Thousands parted by one mark, and none of them nothing: «0,005» is no amount, and least of all five kroner. */
const groups = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
const plain = /^(\d+)(?:[.,](\d{1,2}))?$/;

/**
 * Kroner as one types them: «1 250 000», «1.250.000», «1250000,50», «1 250 000 kr». In øre. Null for
 * nothing typed, `unreadable` for what is no amount.
 */
export function typedMoney(text: string): Money | null | 'unreadable' {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(kr|nok)\.?|(kr|nok|,-|\.-)\.?$/gi, '')
    .replace('\u2212', '-');
  if (bare === '') return null;
  const negative = bare.startsWith('-');
  const size = amountIn(negative ? bare.slice(1) : bare);
  if (size === null) return 'unreadable';
  return negative ? -size : size;
}

function amountIn(bare: string): Money | null {
  if (groups.test(bare)) return BigInt(bare.replace(/[.,]/g, '')) * 100n;
  const [, whole, ore = ''] = plain.exec(bare) ?? [];
  // No plan holds a figure of more digits, and a very long one takes long to read.
  if (whole === undefined || whole.length > 30) return null;
  return BigInt(whole) * 100n + BigInt(ore.padEnd(2, '0'));
}
