import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import type { Tx } from './transactions.ts';

/** The owner's look at all partnerships, each query by itself: for checks, jobs and commands. */
export function asOwner(owner: Pool): Tx {
  return drizzle({ client: owner });
}
