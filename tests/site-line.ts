import { connect, createServer, type Socket } from 'node:net';

/** A way to the database that can be cut and mended, as when the server goes away and comes back. */
export async function lineTo(target: { host: string; port: number }) {
  const open = new Set<Socket>();
  let cut = false;
  const server = createServer((near) => {
    if (cut) return near.destroy();
    const far = connect(target);
    near.pipe(far);
    far.pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    /** The same address of the database, by this way. */
    through(url: string): string {
      const way = new URL(url);
      way.host = `127.0.0.1:${port}`;
      return way.href;
    },
    cut(): void {
      cut = true;
      for (const socket of open) socket.destroy();
    },
    mend(): void {
      cut = false;
    },
    close(): void {
      this.cut();
      server.close();
    },
  };
}
