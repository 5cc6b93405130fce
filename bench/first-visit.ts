/** What one page weighs for someone who was never here: bytes over the line, compressed. */
export async function firstVisit(
  url: string,
): Promise<{ what: string; bytes: number; most: number }[]> {
  const html = await bytesOf(url);
  const page = await (await fetch(url)).text();
  const addresses = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const files = await Promise.all(
    [...new Set(addresses)].map(async (path) => ({
      path,
      bytes: await bytesOf(new URL(path, url).href),
    })),
  );
  const script = files.filter(({ path }) => path.endsWith('.js'));
  const total = (list: { bytes: number }[]) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    { what: 'first visit to a plan page, all of it', bytes: html + total(files), most: 110_000 },
    { what: 'script on that page', bytes: total(script), most: 25_000 },
  ];
}

async function bytesOf(url: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}
