import type { Break } from '#platform/acts/chain.ts';
import type { ChainReport } from '#platform/acts/journal.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Answer, type Call, type CommandHouse, found } from './command.ts';

const words: Record<Break, string> = {
  'wrong-number': 'an entry before it is missing or was slipped in',
  'wrong-previous': 'it does not follow the entry before it',
  'wrong-hash': 'its hash is not that of what it says',
  'wrong-content': 'its content was changed',
};

/**
 * Walks every chain of the journal and says where one is broken, and how. `slugsById` names the chains of
 * partnerships; one that is gone, or of no partnership, goes by its id alone.
 */
export async function journalVerify(
  _call: Call,
  { database }: CommandHouse,
  slugsById: (tx: Tx) => Promise<ReadonlyMap<string, string>>,
): Promise<Answer> {
  const reports = await verifyJournal(database.owner);
  const slugs = await slugsById(asOwner(database.owner));
  const whole = reports.every(isWhole);
  const chains = reports.map((report) => ({
    ...report,
    partnership: slugs.get(report.chain) ?? null,
    whole: isWhole(report),
  }));
  return found({ whole, chains }, chains.map(sayChain).join('\n'), { error: !whole });
}

function sayChain(report: ChainReport & { partnership: string | null }): string {
  const { chain, entries, breaks, headDiffers, partnership } = report;
  const of = chain === sharedChain ? 'shared' : partnership;
  const name = of === null ? chain : `${of} (${chain})`;
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
