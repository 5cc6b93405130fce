import type { SQL } from 'drizzle-orm';
import type { Tx } from './transactions.ts';

/**
 * The rows of a question in SQL, asked when it is called and not when it is waited for: so it can be part
 * of what is asked in one turn.
 */
export async function rowsOf<Row extends Record<string, unknown>>(
  tx: Tx,
  question: SQL,
): Promise<Row[]> {
  const { rows } = await tx.execute<Row>(question).execute();
  return rows as Row[];
}
