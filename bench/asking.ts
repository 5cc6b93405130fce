import { connect, type Socket } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Asks for one address over so many connections, each again as soon as it is answered, and says how many
 * answers came in `seconds`. Writes the same bytes each time and counts those that come, so that it takes
 * little from what it measures: a client that makes a message of each answer takes a third of a page's time
 * itself. For answers that say how long they are, as all of ours do; any other than 200 ends it.
 */
export async function answersIn(
  seconds: number,
  address: string,
  headers: Readonly<Record<string, string>>,
  connections = 20,
): Promise<number> {
  const url = new URL(address);
  const lines = Object.entries({ host: url.host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const until = performance.now() + seconds * 1_000;
  let answered = 0;
  const more = () => {
    answered += 1;
    return performance.now() < until;
  };
  const open = () => askOver(connect(Number(url.port), url.hostname), request, more);
  await Promise.all(Array.from({ length: connections }, open));
  return answered;
}

/** Asks until `more`, called at each answer, says no. */
function askOver(socket: Socket, request: Buffer, more: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = 0;
    let head = Buffer.alloc(0);
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed')));
    socket.on('data', (part) => {
      if (left === 0) {
        head = head.length === 0 ? part : Buffer.concat([head, part]);
        const end = head.indexOf(endOfHead);
        if (end < 0) return;
        const length = lengthSaidIn(head.toString('latin1', 0, end));
        if (length === null)
          return socket.destroy(new Error(`answered ${head.toString('latin1', 0, 80)}`));
        left = length - (head.length - end - endOfHead.length);
        head = Buffer.alloc(0);
      } else left -= part.length;
      if (left > 0) return;
      if (more()) return socket.write(request);
      socket.removeAllListeners('close').destroy();
      resolve();
    });
    socket.write(request);
  });
}

/** How many bytes follow the head of an answer; null for one that is not 200 or does not say. */
function lengthSaidIn(head: string): number | null {
  const said = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return head.startsWith('HTTP/1.1 200 ') && said !== undefined ? Number(said) : null;
}
