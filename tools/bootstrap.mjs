// Runs before every npm script, also on Node 20 and before anything is installed, so it uses
// nothing but Node. All words go to stderr: stdout belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const neededNode = 24;
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const modules = join(root, 'node_modules');
const marker = join(modules, '.tannhjul-lock-hash');
const event = process.env.npm_lifecycle_event ?? '';
// Serving and commands need no development packages, so an installation without them is complete.
const needsDevelopment = !['prestart', 'pretannhjul'].includes(event);

function say(message) {
  process.stderr.write(`${message}\n`);
}

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether a list such as ["linux"] or ["!win32"] takes this machine. */
function fits(list, value) {
  if (list === undefined) return true;
  const all = [].concat(list);
  if (all.includes(`!${value}`)) return false;
  return all.every((item) => item.startsWith('!')) || all.includes(value);
}

/**
 * An optional package counts when it is made for this very machine, such as the database's binaries.
 * npm decides about libc and what optional packages need in turn, and leaves a platform's package
 * that was never published without a version.
 */
function isWanted(entry, development) {
  if (entry.link || entry.version === undefined || (entry.dev && !development)) return false;
  if (!entry.optional && !entry.devOptional && !entry.peer) return true;
  if (entry.os === undefined || entry.libc !== undefined) return false;
  return fits(entry.os, process.platform) && fits(entry.cpu, process.arch);
}

/** Compares what npm says it installed with the lock, for installations made without this file. */
function isInstalled(development) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (found === undefined ? isWanted(entry, development) : found.version !== entry.version) {
      return false;
    }
  }
  return true;
}

function isMarked() {
  try {
    return readFileSync(marker, 'utf8') === lockHash();
  } catch {
    return false;
  }
}

function mark() {
  try {
    writeFileSync(marker, lockHash());
  } catch {
    // Someone else's installation, perhaps read-only: the longer comparison is made each time.
  }
}

function isComplete() {
  if (isMarked()) return true;
  if (isInstalled(true)) {
    mark();
    return true;
  }
  return !needsDevelopment && isInstalled(false);
}

/**
 * Holds a name only one process can listen on; the kernel lets go of it when the process dies,
 * so nothing is left behind. The one that comes second is told when the first lets go.
 */
async function alone() {
  const name = `tannhjul-install-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)}`;
  const address =
    process.platform === 'linux'
      ? `\0${name}`
      : process.platform === 'win32'
        ? `\\\\.\\pipe\\${name}`
        : join(tmpdir(), name);
  let told = false;
  for (;;) {
    const server = createServer(() => {});
    const failure = await new Promise((resolve) => {
      server.once('error', resolve).listen(address, () => resolve(null));
    });
    if (failure === null) {
      server.unref();
      return;
    }
    if (failure.code !== 'EADDRINUSE') throw failure;
    if (!told) say('Another process is installing the packages; waiting for it …');
    told = true;
    await untilReleased(address);
  }
}

function untilReleased(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on('error', (error) => {
      // A socket file whose owner is gone (not Linux or Windows, where names vanish by themselves).
      if (error.code === 'ECONNREFUSED' && existsSync(address)) rmSync(address, { force: true });
    });
    socket.on('close', () => setTimeout(resolve, 20));
    socket.resume();
  });
}

function install() {
  say('Installing the packages in package-lock.json (once; about a minute) …');
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  if (needsDevelopment) args.push('--include=dev');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  // npm's own Node: the one in node_modules is about to be removed and put back.
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const result = npm?.endsWith('js')
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    const why = result.error ? result.error.message : `exit ${result.status ?? result.signal}`;
    say(`The packages could not be installed (npm ci: ${why}).`);
    say(
      'Check that this machine reaches the npm registry and that the disk is not full; run again.',
    );
    process.exit(1);
  }
  mark();
}

/** The major version of the Node that npm scripts will use; 0 when none can run. */
function nodeOfScripts(path) {
  const answer = spawnSync('node', ['--version'], {
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  return Number(/^v(\d+)/.exec(answer.stdout ?? '')?.[1] ?? 0);
}

function requireNode(installed) {
  if (!installed && Number(process.versions.node.split('.')[0]) >= neededNode) return;
  const ours = join(modules, '.bin');
  const machine = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  if (nodeOfScripts(`${ours}${delimiter}${machine}`) >= neededNode) return;
  if (nodeOfScripts(machine) >= neededNode) {
    // The packaged Node cannot run here (another C library, say), but stands first in PATH.
    rmSync(join(ours, 'node'), { force: true });
    return;
  }
  say(
    `Tannhjul needs Node ${neededNode} or newer, and neither the copy npm installs nor the one on this machine is: install Node ${neededNode} (nodejs.org or your package manager) and run again.`,
  );
  process.exit(1);
}

let installed = false;
if (!isComplete()) {
  await alone();
  if (!isComplete()) {
    install();
    installed = true;
  }
}
requireNode(installed);
