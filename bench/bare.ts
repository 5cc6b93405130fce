import { createServer } from 'node:http';

/**
 * The baseline: a handler that does nothing but send the bytes and headers the real page had. Run with the
 * address of that page.
 */
const [page = ''] = process.argv.slice(2);
const { rawHeaders, body } = await fetchRaw(page);
const server = createServer((_, response) => {
  response.writeHead(200, rawHeaders);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  console.error(`ready at http://127.0.0.1:${port}`);
});
process.on('SIGTERM', () => process.exit(0));

async function fetchRaw(url: string) {
  const { request } = await import('node:http');
  return new Promise<{ rawHeaders: Record<string, string>; body: Buffer }>((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { date, connection, 'keep-alive': keepAlive, ...rest } = answer.headers;
        resolve({ rawHeaders: rest as Record<string, string>, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}
