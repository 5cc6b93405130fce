import { setTimeout as wait } from 'node:timers/promises';
import { fileLimit } from '#platform/files/files.ts';
import { writePdf } from '../tests/reader/write-pdf.ts';
import { sendFile } from '../tests/send-file.ts';
import { ask, editorCookie } from '../tests/visit.ts';
import type { Line } from './line.ts';
import { startSite, temporaryFolder } from './site.ts';

const putIn = '/nb/telemark/les-inn';
const rounds = 4;

/**
 * How soon the pages of someone at work answer while a file of 25 MB comes in and is read, beside the same
 * pages with nothing else to do. All that is sent, read and answered shares this machine's processors.
 */
export async function uploadLines(): Promise<Line[]> {
  const data = temporaryFolder();
  const site = await startSite(data.path);
  try {
    const editor = await editorCookie(site);
    const pages = [putIn, '/nb/telemark/plan', '/nb/telemark'];
    const quiet = await timesUntil(wait(8_000), site, pages, editor);
    const busy: number[] = [];
    const read: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      const done = readThrough(site, largePdf(round), editor);
      busy.push(...(await timesUntil(done, site, pages, editor)));
      read.push(performance.now() - began);
    }
    const [calm, worked] = [quiet, busy].map((times) => percentile(times, 95)) as [number, number];
    const shown = (ms: number) => `${ms.toFixed(1)} ms`;
    return [
      {
        what: `page while 25 MB are put in and read (${busy.length} asked in ${Math.round(sum(read) / 1_000)} s), 95th percentile`,
        measured: shown(worked),
        against: `with nothing else to do ${shown(calm)}`,
        ratio: (worked / calm).toFixed(2),
      },
      {
        what: 'the slowest of them',
        measured: shown(Math.max(...busy)),
        against: `with nothing else to do ${shown(Math.max(...quiet))}`,
        ratio: (Math.max(...busy) / Math.max(...quiet)).toFixed(2),
      },
    ];
  } finally {
    await site.stop();
    data.remove();
  }
}

type Site = { url: string };
type Editor = { cookie: string };

/** Milliseconds each page took, one asked after another, until something has ended. */
async function timesUntil(
  ended: Promise<unknown>,
  site: Site,
  pages: readonly string[],
  headers: Editor,
): Promise<number[]> {
  let over = false;
  const end = ended.then(() => {
    over = true;
  });
  const times: number[] = [];
  while (!over) {
    const began = performance.now();
    const { status } = await ask(site, pages[times.length % pages.length] ?? putIn, { headers });
    times.push(performance.now() - began);
    if (status !== 200) throw new Error(`a page answered ${status}`);
    await wait(5);
  }
  await end;
  return times;
}

/** Puts a file in and waits until its reading has ended, as its page tells by asking no more for itself. */
async function readThrough(site: Site, bytes: Buffer, editor: Editor): Promise<void> {
  const sent = await sendFile(site, putIn, { name: 'stor plan.pdf', bytes }, editor);
  if (sent.status !== 303) throw new Error(`putting in answered ${sent.status}`);
  for (;;) {
    const { headers, text } = await ask(site, sent.location, { headers: editor });
    if (headers.refresh === undefined) {
      if (!text.includes('Lagre som utkast')) throw new Error('the document was not read');
      return;
    }
    await wait(500);
  }
}

/** A plan of 300 pages, filled up to the largest a file may be, and another each round. */
function largePdf(round: number): Buffer {
  const pdf = writePdf(Array.from({ length: 300 }, (_, page) => pageOf(page)));
  const start = pdf.toString('latin1').match(/startxref\s+\d+\s+%%EOF\s*$/)?.[0] ?? '';
  const tail = Buffer.from(`\n${start}`);
  const filling = Buffer.alloc(fileLimit - pdf.length - tail.length - 2, `fyll ${round} `);
  return Buffer.concat([pdf, Buffer.from('\n%'), filling, tail]);
}

function pageOf(page: number) {
  const measures = Array.from({ length: 10 }, (_, at) => [
    `Tiltak ${page + 1}.${at + 1}: Læreplasser i bedrift nummer ${page * 10 + at}`,
    'Beskrivelse: Et opplæringskontor tar arbeidet med avtaler, vurdering og veiledning.',
    'Ansvarlig: Fjordby kommune',
    'Periode: 2026–2027',
  ]);
  const lines = [`Mål ${page + 1}: Flere med fagbrev i del ${page + 1}`, ...measures.flat()];
  return lines.map((text, line) => ({ x: 50, y: 800 - line * 16, text }));
}

function percentile(times: readonly number[], at: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * at) / 100))] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
