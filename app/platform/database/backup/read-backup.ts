import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type Bytes, bytesOf, CutShort, TooLong } from './bytes.ts';
import {
  copyLine,
  End,
  firstWords,
  formatNumber,
  Header,
  rowsEnd,
  TableEnd,
  TableHead,
} from './format.ts';

export type BackupFault = 'not-a-backup' | 'damaged' | 'cut-short' | 'newer-format';

/** A table on its way out of a backup. Its rows must be read before the next table is asked for. */
export type TablePart = TableHead & { rows: AsyncGenerator<Buffer> };

export type BackupFacts = { header: Header; tables: (TableHead & { rows: number })[] };

/** Thrown while a backup is read; `faultOf` makes it a value again. */
class Faulty extends Error {
  readonly reason: BackupFault;
  constructor(reason: BackupFault) {
    super(reason);
    this.reason = reason;
  }
}

/** Opens a backup: first what it says of itself, then its tables in their order, each checked as it ends. */
export async function* openBackup(path: string): AsyncGenerator<Header | TablePart, void> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* partsOf(bytesOf(file.pipe(unpacked)));
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

async function* partsOf(bytes: Bytes): AsyncGenerator<Header | TablePart, void> {
  const whole = createHash('sha256');
  const line = async () => {
    const found = await bytes.line();
    if (found === null) throw new Faulty('cut-short');
    return found;
  };
  const noted = <Schema extends z.ZodType>(schema: Schema, found: Buffer) => {
    whole.update(found);
    return read(schema, found);
  };
  const first = await firstLine(bytes);
  whole.update(first);
  yield noted(Header, await line());
  for (let tables = 0; ; tables += 1) {
    const head = await line();
    const end = End.safeParse(jsonIn(head));
    if (end.success) {
      const right = end.data.tables === tables && end.data.sha256 === whole.digest('hex');
      if (!right || (await bytes.line()) !== null) throw new Faulty('damaged');
      return;
    }
    const table = noted(TableHead, head);
    const copy = await line();
    if (copy.toString() !== copyLine(table)) throw new Faulty('damaged');
    whole.update(copy);
    let left = false;
    yield { ...table, rows: rowsOf() };
    if (!left) throw new Error(`the rows of ${table.table} were not read`);

    async function* rowsOf(): AsyncGenerator<Buffer> {
      const sha256 = createHash('sha256');
      let rows = 0;
      for await (const part of bytes.rows()) {
        sha256.update(part);
        whole.update(part);
        rows += lineEndsIn(part);
        yield part;
      }
      whole.update(rowsEnd);
      const told = noted(TableEnd, await line());
      if (told.rows !== rows || told.sha256 !== sha256.digest('hex')) throw new Faulty('damaged');
      left = true;
    }
  }
}

async function firstLine(bytes: Bytes): Promise<Buffer> {
  const found = await bytes.line().catch((error: unknown) => {
    throw error instanceof TooLong || error instanceof CutShort
      ? new Faulty('not-a-backup')
      : error;
  });
  const words = found?.toString() ?? '';
  if (found === null || !words.startsWith(firstWords)) throw new Faulty('not-a-backup');
  const format = words.slice(firstWords.length, -1);
  if (!/^\d{1,9}$/.test(format)) throw new Faulty('not-a-backup');
  if (Number(format) > formatNumber) throw new Faulty('newer-format');
  return found;
}

function read<Schema extends z.ZodType>(schema: Schema, line: Buffer): z.infer<Schema> {
  const parsed = schema.safeParse(jsonIn(line));
  if (!parsed.success) throw new Faulty('damaged');
  return parsed.data;
}

function jsonIn(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString().replace(/^-- /, ''));
  } catch {
    return null;
  }
}

/** Every row ends its line, and a line end within a value is written otherwise. */
function lineEndsIn(part: Buffer): number {
  let count = 0;
  for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) count += 1;
  return count;
}

/** Reads a whole backup and checks every checksum in it, keeping nothing. */
export async function checkBackup(path: string): Promise<Outcome<BackupFacts, BackupFault>> {
  let header: Header | null = null;
  const tables: BackupFacts['tables'] = [];
  try {
    for await (const part of openBackup(path)) {
      if (!('table' in part)) {
        header = part;
        continue;
      }
      let rows = 0;
      for await (const piece of part.rows) rows += lineEndsIn(piece);
      tables.push({ table: part.table, columns: part.columns, rows });
    }
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return refuse(fault);
  }
  return header === null ? refuse('cut-short') : accept({ header, tables });
}

/** What is wrong with a backup that could not be read; null when the fault lies elsewhere. */
export function faultOf(error: unknown): BackupFault | null {
  if (error instanceof Faulty) return error.reason;
  if (error instanceof TooLong) return 'damaged';
  if (error instanceof CutShort) return 'cut-short';
  const { code = '', errno } = error as { code?: string; errno?: number };
  // Too short to unpack (zlib's Z_BUF_ERROR), or not what gzip makes.
  if (code === 'Z_BUF_ERROR') return 'cut-short';
  if (code === 'Z_DATA_ERROR' && errno === -3)
    return headerIsWrong(error) ? 'not-a-backup' : 'damaged';
  return code.startsWith('Z_') ? 'damaged' : null;
}

function headerIsWrong(error: unknown): boolean {
  return error instanceof Error && error.message.includes('incorrect header check');
}
