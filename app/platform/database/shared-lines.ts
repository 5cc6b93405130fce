import type { Pool, PoolClient } from 'pg';

/**
 * A connection that several share: what each asks leaves whole, and is answered in turn. `moved` is when it
 * was last given something to do, or answered.
 */
type Line = { client: Promise<PoolClient>; asking: number; moved: number };

/** Some are left in the pool for those who need one to themselves. */
const most = 4;
/** A line that has not answered for so many ms is held up by a slow question. */
const patience = 20;
const linesOf = new WeakMap<Pool, Line[]>();

/**
 * Runs `ask` with a connection that others may be asking over as well. It has to send all it sends
 * before it waits for anything, so that what is sent for one is never among what is sent for another.
 */
export async function onSharedLine<Result>(
  pool: Pool,
  ask: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const line = lineOf(pool);
  if (line.asking === 0) line.moved = performance.now();
  line.asking += 1;
  try {
    return await ask(await line.client);
  } finally {
    line.asking -= 1;
    line.moved = performance.now();
    if (line.asking === 0) giveBack(pool, line);
  }
}

/**
 * One line is enough as long as it answers, and each more is a process of the server that takes room from
 * the others; so another is taken only past those that are held up.
 */
function lineOf(pool: Pool): Line {
  const lines = linesOf.get(pool) ?? [];
  linesOf.set(pool, lines);
  const held = performance.now() - patience;
  const moving = lines.find(({ moved }) => moved > held);
  if (moving) return moving;
  if (lines.length === most)
    return lines.reduce((least, line) => (line.asking < least.asking ? line : least));
  const made = { client: pool.connect(), asking: 0, moved: 0 };
  lines.push(made);
  return made;
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
