import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '#platform/config.ts';
import { press } from '#platform/export/press.ts';
import { isAway } from '#platform/http/faults.ts';
import { listen } from '#platform/http/listen.ts';
import { listenForRevisions } from '#platform/http/revisions.ts';
import { runJobs } from '#platform/jobs/run.ts';
import { openLog } from '#platform/log.ts';
import { buildIfStale } from '../tools/build.ts';
import { openHouse } from './house.ts';
import { jobs } from './jobs.ts';

const say = (message: string) => console.error(message);
const now = () => new Date();

function giveUp(sentence: string): never {
  say(sentence);
  process.exit(1);
}

const read = readConfig(process.env);
if (!read.ok) giveUp(`The environment is not right:\n  ${read.faults.join('\n  ')}`);
const { config } = read;
const log = openLog(config.logLevel);
const [opened, built] = await Promise.all([openHouse(config, now, say), buildIfStale()]);
if (!opened.ok) giveUp(opened.sentence);
const { database, ground, example } = opened.value;
/** Where letters lead; the example is reached on this machine alone. */
let site = config.publicUrl;
const closing: (() => Promise<unknown> | unknown)[] = [() => database.close()];

// Heard from here on: what is open by then is closed, and the bundled server stopped with it.
let stopping: number | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    // One Ctrl-C may come twice, from the terminal and from the process above; a second one means now.
    if (stopping !== null) {
      if (Date.now() - stopping > 1_000) process.exit(1);
      return;
    }
    stopping = Date.now();
    for (const close of closing) await close();
    process.exit(0);
  });
}

try {
  if (config.role !== 'jobs') await serve();
  if (config.role !== 'web') await work();
} catch (error) {
  // What was still being opened when it was told to stop has lost the database under it.
  if (stopping === null) throw error;
}

async function serve(): Promise<void> {
  const warn = (error: Error) => log.warn({ error: error.message }, 'the line to the database');
  const revisions = await listenForRevisions(database.appUrl, warn);
  const { createWeb } = (await import(built.server)) as typeof import('./server.ts');
  const { client } = built;
  const { publicUrl, trusted, mail, oidc } = config;
  const operator = mail.operator;
  const server = createWeb({
    ground,
    published: database.published,
    example,
    publicUrl,
    trusted,
    oidc,
    operator,
    client,
    revisions,
    log,
    press,
  });
  const listening = await listen(server, config.host, config.port);
  if (!listening.ok) {
    await Promise.all([revisions.close(), database.close()]);
    giveUp(listening.sentence);
  }
  closing.unshift(
    () => revisions.close(),
    () => server.close(),
  );
  // As browsers write it: an address with colons in brackets.
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  if (example) site ??= `http://${host}:${listening.port}`;
  say(`Tannhjul is ready at ${config.publicUrl ?? `http://${host}:${listening.port}`}`);
}

async function work(): Promise<void> {
  const told = { ...config, publicUrl: site };
  const context = { app: database.app, owner: database.owner, now, config: told, log };
  for (;;) {
    try {
      const running = await runJobs(database.appUrl, jobs, context);
      closing.unshift(() => running.stop());
      return;
    } catch (error) {
      // Pages are served already: a database that is lost just now is waited for, not the end of them.
      if (stopping !== null || !isAway(error)) throw error;
      await pause(1_000);
    }
  }
}
