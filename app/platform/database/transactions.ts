import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { withNamedStatements } from './named-statements.ts';

/** A database inside one transaction. Operations and queries get this, never a pool. */
export type Tx = NodePgDatabase;

/**
 * Who looks: a member sees what is not published, a person what is their own. `signingIn` opens what tells
 * who someone is, and nothing else needs it.
 */
export type View = {
  partnershipId: string;
  member: boolean;
  personId?: string | undefined;
  signingIn?: true;
};

const Id = z.uuid();
const databases = new WeakMap<PoolClient, Tx & { $client: PoolClient }>();

/** Runs `work` on this partnership's rows; rolls back when it throws. */
export async function inPartnership<Result>(
  pool: Pool,
  view: View,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  // Checked, because a setting takes no parameter and the id becomes part of the statement.
  const id = Id.parse(view.partnershipId);
  const member = view.member ? 'on' : 'off';
  return inTransaction(
    pool,
    `begin; set local tannhjul.partnership = '${id}'; set local tannhjul.member = '${member}'${personal(view)}`,
    work,
  );
}

/** Runs `work` on what is a person's own, in whatever partnership it is. */
export async function asPerson<Result>(
  pool: Pool,
  view: Pick<View, 'personId' | 'signingIn'>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, `begin${personal(view)}`, work);
}

function personal({ personId, signingIn }: Pick<View, 'personId' | 'signingIn'>): string {
  const person =
    personId === undefined ? '' : `; set local tannhjul.person = '${Id.parse(personId)}'`;
  return signingIn ? `${person}; set local tannhjul.signing_in = 'on'` : person;
}

/** Runs `work` on the published rows of all partnerships, and writes nothing. */
export async function acrossPublished<Result>(
  pool: Pool,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, `begin read only; set local tannhjul.across = 'on'`, work);
}

/** Thrown through a transaction to undo it while handing a value out; only `act` uses it. */
export class RollBack<Value> extends Error {
  readonly value: Value;
  constructor(value: Value) {
    super('rolled back on purpose');
    this.value = value;
  }
}

async function inTransaction<Result>(
  pool: Pool,
  opening: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Not waited for: it goes out together with the first query, which fails if this one does.
    const database = databaseOf(client);
    const opened = database.$client.query(opening);
    opened.catch(() => {});
    const result = await work(database);
    await opened;
    // After a failed query a commit rolls back and calls it no error: what `work` says it did, is undone.
    const { command } = await client.query('commit');
    if (command !== 'COMMIT')
      throw new Error('a query failed, and the transaction went on past it');
    return result;
  } catch (error) {
    // A connection whose rollback fails is not lent out again.
    await client.query('rollback').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function databaseOf(client: PoolClient): Tx & { $client: PoolClient } {
  const known = databases.get(client);
  if (known) return known;
  const made = drizzle({ client: withNamedStatements(client) });
  databases.set(client, made);
  return made;
}
