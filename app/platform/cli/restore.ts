import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { type RestoreRefusal, restoreBackup } from '#platform/database/backup/restore.ts';
import { roleIn } from '#platform/database/open.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { faultSentences } from './backup-sentences.ts';
import { type Answer, type Call, type CommandHouse, found } from './command.ts';

/** Puts a backup in place of what is there. `inTheWay` names what that would replace. */
export async function restore(
  call: Call,
  { database }: CommandHouse,
  inTheWay: (tx: Tx) => Promise<string[]>,
): Promise<Answer> {
  const [path = ''] = call.words;
  let there: string[] = [];
  const restored = await restoreBackup(path, {
    ownerUrl: database.ownerUrl,
    appRole: roleIn(database.appUrl),
    replace: call.flag('replace'),
    inTheWay: async (tx) => {
      there = await inTheWay(tx);
      if (call.flag('replace') && there.length > 0) call.say(`Replacing ${there.join(', ')} …`);
      return there;
    },
  });
  if (!restored.ok) {
    const words = refusals(there);
    const sentences = restored.refused.map((reason) => `${path}: ${words[reason]}`);
    return restored.refused.some((reason) => reason in unreadable)
      ? { kind: 'unreadable', sentences }
      : { kind: 'refused', reasons: restored.refused, sentences };
  }
  const { header, tables, replaced } = restored.value;
  const broken = (await verifyJournal(database.owner)).filter((report) => !isWhole(report));
  if (broken.length > 0) {
    call.say('The journal in the backup does not hold: run `journal verify`.');
  }
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const json = {
    file: path,
    ...header,
    rows,
    tables: tables.map((one) => ({ table: one.table, rows: one.rows })),
    replaced,
    journalWhole: broken.length === 0,
  };
  const text = `${path}: ${tables.length} tables and ${rows} rows from ${header.takenAt} are in place.`;
  return found(json, text);
}

const unreadable = {
  ...faultSentences,
  'not-there': 'there is no such file.',
  'no-permission': 'you may not read it.',
  'a-folder': 'it is a folder, not a file.',
};

function refusals(there: readonly string[]): Record<RestoreRefusal, string> {
  return {
    ...unreadable,
    'newer-schema':
      'it was taken by a newer Tannhjul, whose tables this one does not know. Update Tannhjul first.',
    'older-schema':
      'it was taken by an earlier Tannhjul whose tables this one does not know. Restore it with that version, and start this one on the database then.',
    'other-tables': 'its tables are not those of this database, though it says they are.',
    'not-empty': `there are partnerships here that it would take the place of: ${there.join(', ')}. With --replace it does, and they are gone.`,
    'in-use': 'Tannhjul is running on this database. Stop it first.',
    busy: 'another process is using the database. Stop it and try again.',
  };
}
