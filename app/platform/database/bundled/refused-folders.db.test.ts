import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freeBytesAt } from './folder.ts';
import { openBundled } from './open.ts';
import { sentenceFor } from './refusals.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-refused-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function refusal(dataDir = folder) {
  const outcome = await openBundled(dataDir, () => {});
  if (outcome.ok) {
    await outcome.value.release();
    throw new Error('it opened');
  }
  return { reason: outcome.refused[0], sentence: sentenceFor(outcome) };
}

test('data of another major version is left as it is, and the way out is told', async () => {
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
  const { reason, sentence } = await refusal();
  expect(reason).toBe('other-major-version');
  expect(sentence).toContain(folder);
  expect(sentence).toMatch(/17; this release brings 18/);
  expect(sentence).toMatch(/backup FILE.*restore FILE/s);
  expect(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test('a folder of a server of its own is not taken over, of whichever version', async () => {
  writeFileSync(join(folder, 'PG_VERSION'), '18\n');
  expect((await refusal()).reason).toBe('not-a-data-folder');
  writeFileSync(join(folder, 'PG_VERSION'), '16\n');
  expect((await refusal()).reason).toBe('other-major-version');
});

test('a file, and a folder below a file, are no data folders', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await refusal(file)).reason).toBe('not-a-data-folder');
  expect((await refusal(join(file, 'data'))).reason).toBe('not-a-data-folder');
});

test('a cluster that lost its passwords or its version is not touched', async () => {
  const cluster = join(folder, 'postgres');
  mkdirSync(cluster);
  writeFileSync(join(cluster, 'base'), '');
  expect((await refusal()).reason).toBe('not-a-data-folder');
  writeFileSync(join(cluster, 'PG_VERSION'), '18\n');
  expect((await refusal()).sentence).toContain('passwords');
  expect(readdirSync(cluster).toSorted()).toEqual(['PG_VERSION', 'base']);
});

test('the space left on the disk is told', async () => {
  expect(await freeBytesAt(folder)).toBeGreaterThan(0);
});

// A small disk of our own needs a mount, which only some machines let a test make.
const mountsOfOurOwn = process.geteuid?.() === 0 ? '-m' : '-rm';
const script = `
  set -e
  mount -t tmpfs -o size="$1" none "$2"
  cd "$2"
  exec "$3" --input-type=module -e "$4" "$2/data"
`;

function onSmallDisk(size: string, program: string) {
  const open = new URL('./open.ts', import.meta.url).href;
  const refusals = new URL('./refusals.ts', import.meta.url).href;
  const source = `
    import { openBundled } from ${JSON.stringify(open)};
    import { sentenceFor } from ${JSON.stringify(refusals)};
    import { writeFileSync } from 'node:fs';
    const start = performance.now();
    const open = async () => {
      const outcome = await openBundled(process.argv[1], console.log);
      if (outcome.ok) await outcome.value.release();
      else console.log(sentenceFor(outcome));
      return outcome;
    };
    const fill = () => {
      for (const size of [1 << 20, 1 << 12]) {
        try { for (;;) writeFileSync('fill', Buffer.alloc(size), { flag: 'a' }); } catch {}
      }
    };
    ${program}
    console.log(performance.now() - start < 10000 ? 'in time' : 'late');
  `;
  const args = [mountsOfOurOwn, 'sh', '-c', script, 'sh', size, folder, process.execPath, source];
  return spawnSync('unshare', args, { encoding: 'utf8', timeout: 30_000 });
}

const mounts =
  spawnSync('unshare', [mountsOfOurOwn, 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;

test.skipIf(!mounts)('a disk too small for a new database is refused at once', () => {
  const { stdout } = onSmallDisk('60m', 'await open();');
  expect(stdout).toMatch(
    /The disk that holds .* is full \(60 MB free; a new database needs 128 MB\)/,
  );
  expect(stdout).toContain('in time');
});

test.skipIf(!mounts)('a disk filled to the last byte is started on the reserve, to be read', () => {
  const { stdout } = onSmallDisk(
    '200m',
    'await open(); fill(); await open(); fill(); await open();',
  );
  expect(stdout).toMatch(/starts on its last reserve/);
  expect(stdout).toMatch(/is full \(.*Free some space there and start again/s);
  expect(stdout).toContain('in time');
});
