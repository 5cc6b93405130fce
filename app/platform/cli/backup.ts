import { type WriteRefusal, writeBackup } from '#platform/database/backup/write-backup.ts';
import { faultSentences } from './backup-sentences.ts';
import { type Answer, type Call, type CommandHouse, found } from './command.ts';

/** Writes everything in the database to a file. */
export async function backup(call: Call, { database }: CommandHouse): Promise<Answer> {
  const [path = ''] = call.words;
  const written = await writeBackup(database.ownerUrl, path, call.now());
  if (!written.ok) {
    const sentences = written.refused.map((reason) => `${path}: ${words[reason]}`);
    return written.refused.some((reason) => wrongUse.has(reason))
      ? { kind: 'unreadable', sentences }
      : { kind: 'refused', reasons: written.refused, sentences };
  }
  const { header, tables, bytes } = written.value;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const json = {
    file: path,
    bytes,
    ...header,
    rows,
    tables: tables.map((one) => ({ table: one.table, rows: one.rows })),
  };
  return found(json, `${path}: ${tables.length} tables, ${rows} rows, ${bytes} bytes.`);
}

const wrongUse = new Set<WriteRefusal>(['no-such-folder', 'no-permission', 'not-a-file']);

const words: Record<WriteRefusal, string> = {
  ...faultSentences,
  'no-such-folder': 'there is no such folder.',
  'no-permission': 'you may not write there.',
  'not-a-file': 'it is there already, and is not a file.',
  'disk-full': 'there is not room for it on that disk. Nothing is kept of it.',
  busy: 'another process is changing the database. Try again when it is done.',
};
