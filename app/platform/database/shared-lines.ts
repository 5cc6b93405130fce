import type { Pool, PoolClient } from 'pg';

/** A connection that several share: what each asks leaves whole, and is answered in turn. */
type Line = { client: Promise<PoolClient>; asking: number };

/** Some are left in the pool for those who need one to themselves. */
const most = 4;
const linesOf = new WeakMap<Pool, Line[]>();

/**
 * Runs `ask` with a connection that others may be asking over as well. It has to send all it sends
 * before it waits for anything, so that what is sent for one is never among what is sent for another.
 */
export async function onSharedLine<Result>(
  pool: Pool,
  ask: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const line = leastBusy(pool);
  line.asking += 1;
  try {
    return await ask(await line.client);
  } finally {
    line.asking -= 1;
    if (line.asking === 0) giveBack(pool, line);
  }
}

function leastBusy(pool: Pool): Line {
  const lines = linesOf.get(pool) ?? [];
  linesOf.set(pool, lines);
  if (lines.length < most) {
    const made = { client: pool.connect(), asking: 0 };
    lines.push(made);
    return made;
  }
  return lines.reduce((least, line) => (line.asking < least.asking ? line : least));
}

function giveBack(pool: Pool, line: Line): void {
  const lines = linesOf.get(pool) ?? [];
  lines.splice(lines.indexOf(line), 1);
  // One that never came up was told to whoever asked; the pool itself drops one that broke.
  line.client.then(
    (client) => client.release(),
    () => {},
  );
}
