/** The words finance systems head their columns with. */
const headings: Readonly<Record<'year' | 'amount' | 'project', readonly string[]>> = {
  year: ['år', 'regnskapsår', 'rekneskapsår', 'year', 'periode', 'period'],
  amount: ['beløp', 'forbruk', 'regnskap', 'rekneskap', 'sum', 'amount', 'kroner', 'kr'],
  project: [
    'tiltak',
    'prosjekt',
    'mål',
    'prosjektnr',
    'prosjektnummer',
    'project',
    'measure',
    'ref',
  ],
};

export type Columns = { year: number; amount: number; project: number; missing: string[] };

/** Where the year, the amount and the project stand; a heading may have more words than ours. */
export function columnsIn(titles: readonly string[]): Columns {
  const words = titles.map((title) => title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const place = (name: keyof typeof headings) => {
    const ranked = headings[name].map((word) => words.findIndex((own) => own.includes(word)));
    return ranked.find((at) => at >= 0) ?? -1;
  };
  const found = { year: place('year'), amount: place('amount'), project: place('project') };
  const missing = Object.entries(found)
    .filter(([, at]) => at < 0)
    .map(([name]) => name);
  return { ...found, missing };
}

/** The mark between cells: of those that occur, the one most often in the headings. */
export function separatorOf(head: string): string {
  const many = (mark: string) => head.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (many(mark) > many(best) ? mark : best), ';');
}

/** The cells of one line; a cell in quotation marks may hold the mark itself. */
export function splitLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell].map((one) => one.trim());
}

/** The year a cell begins with: «2026», and «202603» or «2026-03» for a month of it. */
export function yearIn(cell: string): number | null {
  const found = /^(20\d\d)(?:$|\D|\d\d$)/.exec(cell)?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * An amount in kroner as Norwegians write it, in øre: «1 234 567,50», «1.234.567,50», «-1234,5», «(1 234)»
 * below nothing. A point before one or two last digits is a decimal mark too. Null when it is no amount.
 */
export function amountIn(cell: string): bigint | null {
  const bare = cell.replace(/[\s\u00a0\u202f']|kr\.?|nok/gi, '').replace(/\u2212/g, '-');
  const found = /^(\()?([+-]?)(\d[\d.,]*)(-)?(\))?$/.exec(bare);
  if (found === null) return null;
  const [, open, sign, digits = '', after, close] = found;
  if ((open === undefined) !== (close === undefined)) return null;
  const parts =
    /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(digits) ??
    /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(digits);
  if (parts === null) return null;
  const [, whole = '', decimals = ''] = parts;
  const ore = BigInt(whole.replace(/[.,]/g, '')) * 100n + BigInt(decimals.padEnd(2, '0'));
  return open !== undefined || sign === '-' || after !== undefined ? -ore : ore;
}
