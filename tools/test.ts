import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, checks } from './test/checks.ts';
import { add, type Counts, countTests, sentence } from './test/counts.ts';
import { installed, run } from './test/run.ts';

const passed: Counts = { passed: 1, failed: 0, skipped: 0 };
const failed: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Two at a time, since two cores is what one can count on; each says its piece when it is done. */
async function runChecks(): Promise<Counts> {
  const waiting = [...checks];
  const counts: Counts[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      counts.push(await runCheck(check));
  };
  await Promise.all([work(), work()]);
  return add(...counts);
}

async function runCheck({ name, command }: Check): Promise<Counts> {
  const { ok, said, seconds } = await run(command, { limit: 90 });
  console.log(`\n── ${name}: ${ok ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(said);
  return ok ? passed : failed;
}

/** Unit, database and browser tests; further words go on to Vitest, as in `npm test -- measure`. */
async function runTests(words: string[]): Promise<Counts> {
  console.log('\n── unit, database and browser tests');
  const folder = mkdtempSync(join(tmpdir(), 'tannhjul-report-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = installed('vitest', 'run', ...reporters, ...words);
    const { ok } = await run(command, { limit: 420, aloud: true });
    return countTests(report, ok);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const counts = add(await runChecks(), await runTests(process.argv.slice(2)));
console.log(sentence(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
