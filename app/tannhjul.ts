import { run } from '#platform/cli/run.ts';
import { commands } from './commands.ts';

const say = (message: string) => void process.stderr.write(`${message}\n`);
const now = () => new Date();

// Whoever reads may stop reading (`| head`): what is left unread is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The environment is read and the database's code loaded only for a command that needs them. */
async function open(how: { examples: boolean }) {
  const { readConfig } = await import('#platform/config.ts');
  const read = readConfig(process.env);
  if (!read.ok) {
    const sentence = `The environment is not right:\n  ${read.faults.join('\n  ')}`;
    return { ok: false as const, exit: 2 as const, sentence };
  }
  const { openHouse } = await import('./house.ts');
  const opened = await openHouse(read.config, now, say, how);
  if (!opened.ok) return { ...opened, exit: 1 as const };
  return { ok: true as const, value: { ...opened.value, publicUrl: read.config.publicUrl } };
}

const print = (text: string) => void process.stdout.write(text);
// Set rather than called, so that what is printed reaches a slow reader whole.
process.exitCode = await run(commands, process.argv.slice(2), {
  print,
  say,
  now,
  openHouse: open,
});
