import type { Pool } from 'pg';
import { asOwner } from '#platform/database/as-owner.ts';
import { type ChainReport, verifyChain } from './journal.ts';
import { journal, revision } from './tables.ts';

/** Walks every chain there is, as the owner, who sees all. Broken ones come first. */
export async function verifyJournal(owner: Pool): Promise<ChainReport[]> {
  const database = asOwner(owner);
  const heads = await database.select({ chain: revision.chain }).from(revision);
  const chains = await database.selectDistinct({ chain: journal.chain }).from(journal);
  const ids = new Set([...heads, ...chains].map(({ chain }) => chain));
  const reports: ChainReport[] = [];
  for (const chain of ids) reports.push(await verifyChain(database, chain));
  return reports.sort((a, b) => Number(isWhole(a)) - Number(isWhole(b)));
}

/** Whether nothing in the chain was changed, removed or slipped in. */
export function isWhole({ breaks, headDiffers }: ChainReport): boolean {
  return breaks.length === 0 && !headDiffers;
}
