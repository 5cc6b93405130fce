import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { PoolClient, QueryConfig } from 'pg';

/** More texts than this are not named: a list of changing length makes a new text each time. */
const mostNames = 300;
const names = new Map<string, string>();

/**
 * The same connection, but each text of a query is parsed and planned once and then known by a name
 * (planning under row-level security takes as long as the query itself), and what is asked in one turn
 * leaves in one piece: each write to the server costs as much as a small query. A connection that several
 * share says when something may be asked over it.
 */
export function withNamedStatements(client: PoolClient, mayAsk = () => true): PoolClient {
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'query') return Reflect.get(target, property);
      return (config: QueryConfig | string, values?: unknown[]) => {
        if (!mayAsk()) throw new Error('asked too late: what others asked has gone in between');
        holdUntilTurnEnds(target);
        return target.query(typeof config === 'string' ? config : named(config), values);
      };
    },
  });
}

/** What `pg` has below its types: the socket it writes to. */
type WithSocket = { connection?: { stream?: Pick<Writable, 'cork' | 'uncork'> } };

function holdUntilTurnEnds(client: PoolClient): void {
  const socket = (client as unknown as WithSocket).connection?.stream;
  if (!socket) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
}

function named(config: QueryConfig): QueryConfig {
  if (config.name) return config;
  let name = names.get(config.text);
  if (name === undefined && names.size < mostNames) {
    // By what it says, so that every module that shares the connection gives it the same name.
    name = createHash('sha256').update(config.text).digest('hex').slice(0, 32);
    names.set(config.text, name);
  }
  return name === undefined ? config : { ...config, name };
}
