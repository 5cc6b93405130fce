import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { blocksOfText } from '#platform/documents/text/read-text.ts';
import { longTexts } from '../tests/reader/long-texts.ts';
import { fuzz } from './fuzz.ts';
import { type Line, limit } from './line.ts';
import { temporaryFolder } from './site.ts';

const root = join(import.meta.dirname, '..');
const seed = join(root, '../shared/seeds/vest-telemark-handlingsplan-2026.txt');

/** What reading a document takes: time and memory against their limits, and how damage is met. */
export async function readerLines(): Promise<Line[]> {
  const { name, text } = planText();
  const folder = temporaryFolder();
  try {
    const path = join(folder.path, 'plan.txt');
    writeFileSync(path, text);
    const first = readingTime(text);
    const lines = [
      limit(`${name}, first reading in a process`, first, 300, 'ms'),
      limit(`${name}, command from start to end`, await commandTime(path), 1_500, 'ms'),
      hundredTimes(name, text),
      slowestLongText(),
      limit('a PDF of 300 pages, most memory held', await pdfMemory(), 512, 'MB'),
    ];
    return [...lines, ...(await fuzz(10_000))];
  } finally {
    folder.remove();
  }
}

/** The longest of the five documents, or a plan of our own of about its length where they are not at hand. */
function planText(): { name: string; text: string } {
  if (existsSync(seed)) return { name: 'plan of Vest-Telemark', text: readFileSync(seed, 'utf8') };
  console.warn('The five documents are not beside the repository: a plan of our own is read.');
  const sections = Array.from({ length: 70 }, (_, at) =>
    [
      `## Mål ${at + 1}: Flere i regionen tar fagbrev nummer ${at}`,
      `### Tiltak ${at + 1}a: Kurs for dem som vil videre fra trinn ${at}`,
      'Beskrivelse: Kurset skal føre til at flere fullfører, og blir evaluert hvert år.',
      `Ansvar: NAV i samarbeid med NHO, jf. ${at}a`,
      '| Tiltak | Ansvar | 2026 | 2027 | Sum |\n|---|---|---|---|---|\n| Kart | KS | 100 | 200 | 300 |',
      '- ett steg\n- et annet steg',
    ].join('\n\n'),
  );
  return { name: 'a plan of our own', text: `# Handlingsplan 2026\n\n${sections.join('\n\n')}\n` };
}

function readingTime(text: string): number {
  const began = performance.now();
  readDocument(blocksOfText(text));
  return performance.now() - began;
}

function bestOf(times: number, measure: () => number): number {
  return Math.min(...Array.from({ length: times }, measure));
}

/** Against the single text in this same run, in turn and the best of each: what else the machine does meets both. */
function hundredTimes(name: string, text: string): Line {
  const many = text.repeat(100);
  bestOf(20, () => readingTime(text));
  let [one, hundred] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round += 1) {
    one = Math.min(
      one,
      bestOf(10, () => readingTime(text)),
    );
    hundred = Math.min(hundred, readingTime(many));
  }
  return {
    what: `${name}, 100 times over`,
    measured: `${Math.round(hundred)} ms`,
    against: `at most 120 times ${one.toFixed(1)} ms`,
    ratio: (hundred / one / 120).toFixed(2),
  };
}

/** Texts made to find a rule that looks back at everything: each about 100 kB, and what is quadratic takes minutes. */
function slowestLongText(): Line {
  const times = Object.entries(longTexts).map(([of, text]) => ({ of, time: readingTime(text) }));
  const slowest = times.reduce((one, other) => (other.time > one.time ? other : one));
  return limit(
    `the slowest of ${times.length} long texts (${slowest.of})`,
    slowest.time,
    4_000,
    'ms',
  );
}

async function commandTime(path: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      ['--import', './app/platform/compile-cache.ts', 'app/tannhjul.ts', 'read', path, '--json'],
      {
        cwd: root,
        stdio: 'ignore',
      },
    );
    const [exit] = await once(child, 'exit');
    if (exit !== 0) throw new Error(`the command ended with ${exit}`);
    times.push(performance.now() - began);
  }
  return times.toSorted((one, other) => one - other)[2] ?? 0;
}

/** In a process with the heap a document's child has, which tells the most it ever held. */
async function pdfMemory(): Promise<number> {
  const child = spawn(process.execPath, ['--max-old-space-size=480', 'bench/pdf-memory.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (part) => {
    told += part;
  });
  await once(child, 'close');
  return Number(told) / 1_024;
}
