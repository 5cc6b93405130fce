import type { Break } from '#platform/acts/chain.ts';
import type { ChainReport } from '#platform/acts/journal.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { type Answer, type Call, type CommandHouse, found } from './command.ts';

const words: Record<Break, string> = {
  'wrong-number': 'an entry before it is missing or was slipped in',
  'wrong-previous': 'it does not follow the entry before it',
  'wrong-hash': 'its hash is not that of what it says',
  'wrong-content': 'its content was changed',
};

/** Walks every chain of the journal and says where one is broken, and how. */
export async function journalVerify(_call: Call, { database }: CommandHouse): Promise<Answer> {
  const reports = await verifyJournal(database.owner);
  const whole = reports.every(isWhole);
  const json = { whole, chains: reports.map((report) => ({ ...report, whole: isWhole(report) })) };
  return found(json, reports.map(sayChain).join('\n'), { error: !whole });
}

function sayChain(report: ChainReport): string {
  const { chain, entries, breaks, headDiffers } = report;
  const name = chain === sharedChain ? `${chain} (shared)` : chain;
  if (isWhole(report)) return `${name}: ${entries} entries, whole`;
  return [
    `${name}: ${entries} entries, BROKEN`,
    ...breaks.map(
      ({ number, breaks }) => `  entry ${number}: ${breaks.map((one) => words[one]).join('; ')}`,
    ),
    ...(headDiffers
      ? [`  entry ${entries}: the newest entry is not the one the public head names`]
      : []),
  ].join('\n');
}
