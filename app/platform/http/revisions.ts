import pg from 'pg';
import { revisionChannel } from '#platform/acts/journal.ts';

/** What is heard of changes made by any process. */
export type Revisions = {
  /**
   * Another number whenever something may have changed: the newest journal number heard for a
   * partnership; of `all`, how many changes were heard; and higher by far for each time the line was lost.
   */
  of(partnershipId: string): number;
  /** Whether changes are being heard just now. */
  heard(): boolean;
  /** Calls back when the line is lost: what was known may be old. */
  onLost(callback: () => void): void;
  close(): Promise<void>;
};

/** Listens to the database for new revisions, and takes up the line again when it drops. */
export async function listenForRevisions(
  url: string,
  warn: (error: Error) => void,
): Promise<Revisions> {
  const newest = new Map<string, number>([['all', 0]]);
  const callbacks: (() => void)[] = [];
  let client: pg.Client | null = null;
  let closed = false;
  let losses = 0;

  async function connect(): Promise<void> {
    const line = new pg.Client({
      connectionString: url,
      application_name: 'tannhjul listener',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    let ended = false;
    line.on('error', warn);
    line.on('notification', ({ payload = '' }) => {
      const [chain, number] = payload.split(':');
      newest.set(chain ?? '', Number(number));
      newest.set('all', (newest.get('all') ?? 0) + 1);
    });
    // A line that never came up ends too, but is not lost: whoever tried it tries again.
    line.once('end', () => {
      ended = true;
      if (client === line) lost();
    });
    try {
      await line.connect();
      await line.query(`listen ${revisionChannel}`);
      if (ended || closed) throw new Error('the line ended as it came up');
    } catch (error) {
      line.end().catch(() => {});
      throw error;
    }
    client = line;
  }

  function lost(): void {
    client = null;
    losses += 1;
    for (const callback of callbacks) callback();
    if (!closed) setTimeout(again, 500).unref();
  }

  function again(): void {
    if (!closed) connect().catch(() => setTimeout(again, 1_000).unref());
  }

  await connect();
  return {
    of: (partnershipId) => (newest.get(partnershipId) ?? 0) + losses * 2 ** 32,
    heard: () => client !== null,
    onLost: (callback) => callbacks.push(callback),
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
