import { runTyped } from './commands.ts';

// Whoever reads may stop reading (`| head`): what is left unread is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set rather than called, so that what is printed reaches a slow reader whole.
process.exitCode = await runTyped(process.env, process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  say: (message) => void process.stderr.write(`${message}\n`),
  now: () => new Date(),
});
