import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { everyKindOfPage } from '../tests/addresses.ts';
import { launch } from '../tests/chromium.ts';
import type { Line } from './line.ts';
import { startSite, temporaryFolder } from './site.ts';

/** A slow phone connection: 1.6 Mbit/s down, half of that up, 150 ms for each answer. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 800_000 / 8,
};
const most = 1_000;
const rounds = 5;

/**
 * Largest contentful paint for one who was never here, over a slow connection, the middle of five; beside
 * a page of one heading that fetches nothing, which is as fast as the connection lets anything be.
 */
export async function paintLines(): Promise<Line[]> {
  const data = temporaryFolder();
  const site = await startSite(data.path);
  const bare = await barePage();
  const browser = await launch();
  try {
    const { measure = '' } = await everyKindOfPage(site);
    const baseline = await paintOf(browser, bare.url);
    const pages = {
      home: '/nb/telemark',
      'home with money': '/nn/vest-telemark',
      measure: `/nb${measure}`,
    };
    const lines: Line[] = [];
    for (const [what, path] of Object.entries(pages)) {
      const ms = await paintOf(browser, `${site.url}${path}`);
      lines.push({
        what: `largest paint of ${what}, first visit at 1.6 Mbit/s`,
        measured: `${ms} ms`,
        against: `at most ${most} ms; bare page ${baseline} ms, ${(ms / baseline).toFixed(2)} of it`,
        ratio: (ms / most).toFixed(2),
      });
    }
    return lines;
  } finally {
    await browser.close();
    bare.close();
    await site.stop();
    data.remove();
  }
}

/** Milliseconds to the largest paint, the middle of some visits that each begin with nothing kept. */
async function paintOf(browser: Browser, url: string): Promise<number> {
  const paints: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    await wire.send('Network.emulateNetworkConditions', slow);
    await page.goto(url, { waitUntil: 'networkidle' });
    paints.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) =>
              done(list.getEntries().at(-1)?.startTime ?? 0),
            ).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      ),
    );
    await context.close();
  }
  return Math.round(paints.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

async function barePage() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="nb"><title>Bare</title><h1>En side</h1></html>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
