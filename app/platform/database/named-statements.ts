import { createHash } from 'node:crypto';
import type { PoolClient, QueryConfig } from 'pg';

/** More texts than this are not named: a list of changing length makes a new text each time. */
const mostNames = 300;
const names = new Map<string, string>();

/**
 * The same connection, but each text of a query is parsed and planned once and then known by a name.
 * Planning under row-level security takes as long as the query itself.
 */
export function withNamedStatements(client: PoolClient): PoolClient {
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'query') return Reflect.get(target, property);
      return (config: QueryConfig | string, values?: unknown[]) =>
        target.query(typeof config === 'string' ? config : named(config), values);
    },
  });
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
