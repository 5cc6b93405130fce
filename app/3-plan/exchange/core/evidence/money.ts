/** What a table cell or label says as money: whole kroner, nothing printed, or something unreadable. */
export type Printed = { amount: number } | 'nothing' | 'unreadable';

const groups = /^(\d{1,3}(?:[ .]\d{3})+|\d+(?: \d{3})*)(?:,(?:00|-|–)?|\.-)?$/;
const millions = /^(\d+(?:[.,]\d{1,3})?) ?(?:mill(?:\.|ioner|ionar|ions?)?|mnok)\.?$/;
const thousands = /^(\d+(?: \d{3})*(?:[.,]\d{1,3})?) ?(?:tusen|t\.? ?kr|tkr|knok|')\.?$/;

/**
 * Reads an amount as printed in Norway («10 800 000*», «1,5 mill. kr», «500.000,-»). `unit` is what
 * the table says its figures are in (1000 for «i 1000 kr»). A footnote's star is not part of it.
 */
export function amountOf(text: string, unit = 1): Printed {
  const bare = text
    .toLowerCase()
    .replace(/\(?\*+\)?$|^\*+/g, '')
    .replace(/\bkr(oner)?\b\.?|\bnok\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '' || /^[-–—.]+$/.test(bare)) return 'nothing';
  const negative = /^[-–−]\s?(?=\d)/.exec(bare);
  const read = unsigned(negative ? bare.slice(negative[0].length) : bare, unit);
  if (read === null || !Number.isSafeInteger(read)) return 'unreadable';
  return { amount: negative ? -read : read };
}

function unsigned(bare: string, unit: number): number | null {
  const million = millions.exec(bare);
  if (million) return scaled(million[1] ?? '', 1_000_000);
  const thousand = thousands.exec(bare);
  if (thousand) return scaled(thousand[1] ?? '', 1000);
  if (unit > 1 && /^\d+[.,]\d{1,3}$/.test(bare)) return scaled(bare, unit);
  if (groups.test(bare)) return Number(bare.replace(/,.*$|\.-$/, '').replace(/[ .]/g, '')) * unit;
  return null;
}

/** A decimal number times its unit, whole; null when øre would be left. */
function scaled(text: string, unit: number): number | null {
  const [whole = '0', decimals = ''] = text.replace(/ /g, '').split(/[.,]/);
  const part = decimals === '' ? 0 : (Number(decimals) * unit) / 10 ** decimals.length;
  return Number.isInteger(part) ? Number(whole) * unit + part : null;
}

/** What figures under this header or caption are counted in. */
export function unitOf(text: string): number {
  if (
    /(i|tall i|beløp i)?\s*(hele )?(1[ .]?000|tusen)\s*(kr|kroner|nok)?\b|\btkr\b/i.test(text) &&
    /1[ .]?000\s*(kr|nok)|tusen\s*kr|i 1[ .]?000\b|tkr/i.test(text)
  )
    return 1000;
  if (
    /\b(mill\.?|millioner|millionar|mnok)\b/i.test(text) &&
    /(tall|beløp|i|alle)\s+(i\s+)?(mill|mnok)|\((i )?(mill|mnok)/i.test(text)
  )
    return 1_000_000;
  return 1;
}
