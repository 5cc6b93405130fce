import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { withNamedStatements } from './named-statements.ts';
import type { PublishedPool } from './pool.ts';
import { onSharedLine } from './shared-lines.ts';

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
type Database = Tx & { $client: PoolClient };
const databases = new WeakMap<PoolClient, Database>();
const askers = new WeakMap<PoolClient, { database: Database; asking: boolean }>();

/** Runs `work` on this partnership's rows; rolls back when it throws. */
export async function inPartnership<Result>(
  pool: Pool,
  view: View,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(pool, openingFor(view), work);
}

/** Asks about this partnership's rows, as `inOneTurn` does. */
export async function askPartnership<Result>(
  pool: Pool,
  view: View,
  ask: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inOneTurn(pool, openingFor(view), ask);
}

function openingFor(view: View): string {
  // Checked, because a setting takes no parameter and the id becomes part of the statement.
  const id = Id.parse(view.partnershipId);
  const member = view.member ? 'on' : 'off';
  return `begin; set local tannhjul.partnership = '${id}'; set local tannhjul.member = '${member}'${personal(view)}`;
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

/**
 * Asks about the published rows of all partnerships over connections that see nothing else. No transaction
 * has to say so, which takes as long as a small question does.
 */
export async function askPublished<Result>(
  { connections }: PublishedPool,
  ask: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return onSharedLine(connections, (client) => inThisTurn(client, ask));
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
    kept(await client.query('commit'));
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

/**
 * A transaction that leaves in one piece and is answered in one: for a page that asks all it needs at
 * once. Writing to the server and hearing from it cost as much as many a query, so such a page takes half
 * the work. What `ask` asks later, once it has waited for anything, is refused.
 */
async function inOneTurn<Result>(
  pool: Pool,
  opening: string,
  ask: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return onSharedLine(pool, (client) =>
    inThisTurn(client, async (database) => {
      const [, result, ended] = await Promise.all([
        database.$client.query(opening),
        // Within a function that can only reject, or a fault in it would leave the transaction open.
        (async () => ask(database))(),
        database.$client.query('commit'),
      ]);
      kept(ended);
      return result;
    }),
  );
}

/** What `ask` asks at once; what it asks later is refused. */
function inThisTurn<Result>(
  client: PoolClient,
  ask: (database: Database) => Promise<Result>,
): Promise<Result> {
  const asker = askerOf(client);
  asker.asking = true;
  // Rejects where `ask` throws.
  const answer = (async () => ask(asker.database))();
  asker.asking = false;
  return answer;
}

/** After a failed query a commit rolls back and calls it no error: what was said to be done, is undone. */
function kept({ command }: { command: string }): void {
  if (command !== 'COMMIT') throw new Error('a query failed, and the transaction went on past it');
}

function askerOf(client: PoolClient): { database: Database; asking: boolean } {
  const known = askers.get(client);
  if (known) return known;
  const mayAsk = () => made.asking;
  const made = {
    database: drizzle({ client: withNamedStatements(client, mayAsk) }),
    asking: false,
  };
  askers.set(client, made);
  return made;
}

function databaseOf(client: PoolClient): Database {
  const known = databases.get(client);
  if (known) return known;
  const made = drizzle({ client: withNamedStatements(client) });
  databases.set(client, made);
  return made;
}
