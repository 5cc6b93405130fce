import type { Tx } from '#platform/database/transactions.ts';

/**
 * Of things with several wordings in some partnerships: the versions a page shows by itself, and what an address must
 * ask for to show each of the others. The rooms whose things they are know it.
 */
export type Wordings = (
  tx: Tx,
  partnershipIds: readonly string[],
) => Promise<{ shown: readonly string[]; asked: ReadonlyMap<string, string> }>;

/** Nobody knows which: the newest is taken, and shown by itself. */
export const newest: Wordings = async () => ({ shown: [], asked: new Map() });
