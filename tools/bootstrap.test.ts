import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;

const packages = {
  'node_modules/served': { version: '1.0.0' },
  'node_modules/developed': { version: '1.0.0', dev: true },
  'node_modules/for-this': {
    version: '1.0.0',
    optional: true,
    os: [process.platform],
    cpu: [process.arch],
  },
  'node_modules/for-another': { version: '1.0.0', optional: true, os: ['plan9'] },
  'node_modules/never-published': { optional: true },
};

// Stands for npm: notes what it was asked, takes a while, and installs as npm ci does.
const npm = `
  const { appendFileSync, copyFileSync, mkdirSync } = require('node:fs');
  appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
  console.log('npm says something');
  setTimeout(() => {
    if (process.env.NPM_FAILS) process.exit(7);
    mkdirSync('node_modules', { recursive: true });
    copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
  }, 300);
`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'tannhjul-bootstrap-'));
  mkdirSync(join(project, 'tools'));
  copyFileSync(join(import.meta.dirname, 'bootstrap.mjs'), join(project, 'tools/bootstrap.mjs'));
  writeFileSync(join(project, 'npm.cjs'), npm);
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function environment(more: Record<string, string>) {
  const node = dirname(process.execPath);
  return {
    PATH: `${node}${delimiter}${process.env.PATH}`,
    npm_execpath: join(project, 'npm.cjs'),
    npm_node_execpath: process.execPath,
    ...more,
  };
}

function bootstrap(event = 'pretest', more: Record<string, string> = {}) {
  const env = environment({ npm_lifecycle_event: event, ...more });
  return spawnSync(process.execPath, [join(project, 'tools/bootstrap.mjs')], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
}

function timesInstalled(): number {
  const asked = join(project, 'asked');
  return existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n').length : 0;
}

/** An installation made by npm itself, without these packages. */
function installedWithout(...missing: string[]) {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  const present = Object.entries(packages).filter(([path]) => !missing.includes(path));
  writeFileSync(
    join(project, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: Object.fromEntries(present) }),
  );
}

test('installs once, and keeps stdout for the command that follows', () => {
  const first = bootstrap();
  expect(first.status).toBe(0);
  expect(first.stdout).toBe('');
  expect(first.stderr).toMatch(/Installing the packages/);
  expect(readFileSync(join(project, 'asked'), 'utf8')).toMatch(/^ci /);
  expect(bootstrap()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(timesInstalled()).toBe(1);
});

test('installs again when the lock has changed', () => {
  bootstrap();
  const changed = { ...packages, 'node_modules/new': { version: '1.0.0' } };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: changed }));
  bootstrap();
  expect(timesInstalled()).toBe(2);
});

test('takes an installation made by npm, without packages for other machines', () => {
  installedWithout('node_modules/for-another', 'node_modules/never-published');
  expect(bootstrap()).toMatchObject({ status: 0, stderr: '' });
  expect(timesInstalled()).toBe(0);
});

test('does not take one copied from another kind of machine', () => {
  installedWithout('node_modules/for-this');
  bootstrap('prestart');
  expect(timesInstalled()).toBe(1);
});

test('serving needs no development packages, testing does', () => {
  installedWithout('node_modules/developed');
  bootstrap('prestart');
  expect(timesInstalled()).toBe(0);
  bootstrap('pretest');
  expect(timesInstalled()).toBe(1);
});

test('of two at once one installs and the other waits', async () => {
  const both = [0, 1].map(() =>
    spawn(process.execPath, [join(project, 'tools/bootstrap.mjs')], {
      cwd: project,
      env: environment({}),
      stdio: 'ignore',
    }),
  );
  const codes = await Promise.all(both.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0]);
  expect(timesInstalled()).toBe(1);
});

test('says what to do when npm cannot install', () => {
  const { status, stderr } = bootstrap('pretest', { NPM_FAILS: 'yes' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/could not be installed \(npm ci: exit 7\)/);
});

test('says which Node is needed when the scripts would get an older one', () => {
  const old = join(project, 'old');
  mkdirSync(old);
  writeFileSync(join(old, 'node'), '#!/bin/sh\necho v20.11.0\n', { mode: 0o755 });
  const { status, stderr } = bootstrap('pretest', { PATH: `${old}:/usr/bin:/bin` });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Tannhjul needs Node 24 or newer/);
});
