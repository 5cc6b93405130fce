import type { Line } from './line.ts';
import { pairPerSecond, perSecond, said } from './load.ts';
import { startScript, startSite, temporaryFolder } from './site.ts';

/**
 * How many lists of 50 measures the API gives a second: kept, beside a handler that only sends the same
 * bytes, and made anew each time.
 */
export async function apiLines(): Promise<Line[]> {
  const data = temporaryFolder();
  try {
    const site = await startSite(data.path);
    const list = `${site.url}/api/v1/measures?limit=50`;
    const accept = { 'accept-encoding': 'br' };
    await fetch(list, { headers: accept });
    const bare = await startScript('bare.ts', list);
    const [bareRate, keptRate] = await pairPerSecond(`${bare.url}/`, list, accept);
    await bare.stop();
    const lines = [
      {
        what: 'API list of 50 measures, kept',
        measured: `${Math.round(keptRate)}/s (wanted 2000/s)`,
        against: `bare handler ${Math.round(bareRate)}/s`,
        ratio: (keptRate / bareRate).toFixed(2),
      },
    ];
    // Asked for in a way that few do, an answer is made anew each time.
    const unusual = { accept: 'application/json;q=0.9' };
    for (const [how, headers] of [
      ['as it is', { ...unusual }],
      ['packed', { ...unusual, ...accept }],
    ] as const) {
      const rate = await perSecond(list, headers);
      lines.push({
        what: `API list of 50 measures, made each time, ${how}`,
        measured: said(rate),
        against: 'wanted 800/s',
        ratio: (rate.middle / 800).toFixed(2),
      });
    }
    await site.stop();
    return lines;
  } finally {
    data.remove();
  }
}
