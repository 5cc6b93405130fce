import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBundled } from '#platform/database/bundled/open.ts';
import { rowHashes } from '../tests/backups.ts';
import { command, commandHere, startCommand } from '../tests/command.ts';
import { openTestDatabase, type TestDatabase, useDatabase } from '../tests/database.ts';

let folder: string;
let plan: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-command-test-'));
  plan = join(folder, 'plan.md');
  writeFileSync(plan, planText);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const planText = `# Handlingsplan for kysten 2026

## Mål 1: Flere med fagbrev

| Nr | Tiltak | Ansvarlig | Samarbeidspartnere | Tidsrom |
|---|---|---|---|---|
| 1a | Læreplasser i små bedrifter | Fjordby kommune | Kystkontoret | 2026 |
| 1b | Voksne får vist hva de kan | Kystkontoret | Verftet | 2026–2027 |
`;

const at = ({ appUrl, ownerUrl }: TestDatabase) => ({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
});

describe('read', () => {
  test('prints JSON and nothing else on stdout, without any database', async () => {
    const { exit, out, err } = await command({ DATABASE_URL: 'wrong' }, 'read', plan, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const read = JSON.parse(out);
    expect(Object.keys(read)).toEqual([
      'plan',
      'goals',
      'measures',
      'budget',
      'approvals',
      'groups',
      'findings',
    ]);
    expect(read.measures.map(({ leads }: { leads: string[] }) => leads)).toEqual([
      ['Fjordby kommune'],
      ['Kystkontoret'],
    ]);
  });

  test('ends with 0 for a text without a plan, and with 2 for what cannot be read', async () => {
    const letter = join(folder, 'brev.txt');
    writeFileSync(letter, 'Takk for sist. Møtet er flyttet til torsdag.\n');
    const none = await commandHere({}, 'read', letter, '--json');
    expect(none.exit).toBe(0);
    expect(JSON.parse(none.out)).toMatchObject({ plan: { kind: 'none' }, measures: [] });

    const large = join(folder, 'stor.txt');
    writeFileSync(large, Buffer.alloc(25 * 2 ** 20 + 1, 'x'));
    expect(await commandHere({}, 'read', large, '--json')).toEqual({
      exit: 2,
      out: '',
      err: `${large}: it is larger than 25 MB, which is as much as a file may be.\n`,
    });
    expect(await commandHere({}, 'read', join(folder, 'no.txt'))).toMatchObject({
      exit: 2,
      out: '',
    });
  });

  test('survives a reader that stops reading', async () => {
    const child = startCommand({}, 'read', plan, '--json');
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (text) => {
      err += text;
    });
    const exit = await new Promise((ended) => child.on('close', ended));
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });
});

describe('on a database of yours', () => {
  const database = useDatabase({ examples: true });

  test('partnerships are founded and plans imported as in the bundled one', async () => {
    const words = [
      '--name',
      'Kysten',
      '--about',
      'Langs kysten.',
      '--lang',
      'nb',
      '--region',
      '18',
    ];
    const added = await commandHere(
      at(database),
      'partnership',
      'add',
      'kysten',
      ...words,
      '--json',
    );
    expect(added).toMatchObject({ exit: 0 });
    const imported = await commandHere(at(database), 'import', plan, '--partnership', 'kysten');
    expect(imported).toMatchObject({ exit: 0 });
  });

  test('an environment that is not right, or a server that is not there, is told in a word', async () => {
    expect(await commandHere({ DATABASE_URL: database.appUrl }, 'journal', 'verify')).toMatchObject(
      {
        exit: 2,
        out: '',
        err: expect.stringContaining('go together'),
      },
    );
    const nobody = 'postgres://a:b@127.0.0.1:1/none';
    const env = { DATABASE_URL: nobody, DATABASE_OWNER_URL: nobody };
    expect(await commandHere(env, 'journal', 'verify')).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('cannot be reached'),
    });
  });

  test('what is backed up is restored by command, and both verify', async () => {
    const path = join(folder, 'backup.gz');
    const taken = await commandHere(at(database), 'backup', path, '--json');
    expect({ exit: taken.exit, err: taken.err }).toEqual({ exit: 0, err: '' });
    const { database: other, remove } = await openTestDatabase({ examples: true });
    const refused = await commandHere(at(other), 'restore', path);
    expect(refused).toMatchObject({ exit: 1, out: '' });
    expect(refused.err).toMatch(/telemark.*--replace/);
    const restored = await command(at(other), 'restore', path, '--replace', '--json');
    expect(restored.exit).toBe(0);
    expect(restored.err).toMatch(/^Replacing .*vest-telemark/);
    expect(JSON.parse(restored.out)).toMatchObject({ journalWhole: true });
    expect(await rowHashes(other)).toEqual(await rowHashes(database));
    expect(await commandHere(at(other), 'restore', plan, '--replace')).toEqual({
      exit: 2,
      out: '',
      err: `${plan}: it is not a backup that Tannhjul made.\n`,
    });
    await remove();
  }, 60_000);

  test('a backup killed half-way leaves the earlier one under its name', async () => {
    const { database: large, remove } = await openTestDatabase({ examples: true });
    await large.owner.query(
      `insert into file (partnership_id, sha256, name, media_type, size, bytes, stored_at)
       select id, repeat('b', 64), 'stor.pdf', 'application/pdf', 20000000, $1, now() from partnership`,
      [randomBytes(20_000_000)],
    );
    const path = join(folder, 'nightly.gz');
    writeFileSync(path, 'last night');
    const child = startCommand(at(large), 'backup', path);
    const partial = () => readdirSync(folder).find((name) => name.endsWith('.partial'));
    for (const until = Date.now() + 15_000; !partial() && Date.now() < until; ) await pause(10);
    child.kill('SIGKILL');
    await new Promise((ended) => child.on('close', ended));
    expect(partial()).toMatch(/^nightly\.gz\.\d+\.partial$/);
    expect(readFileSync(path, 'utf8')).toBe('last night');
    await remove();
  });
});

describe('what is broken', () => {
  const database = useDatabase({ examples: true });

  test('in the journal is named by partnership, chain, number and kind, and ends with 1', async () => {
    const { rows } = await database.owner.query<{ chain: string }>(
      `update journal set name = 'nothing-happened' where number = 2
         and chain = (select id from partnership where slug = 'telemark') returning chain`,
    );
    const { exit, out } = await commandHere(at(database), 'journal', 'verify');
    expect(exit).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `telemark \\(${rows[0]?.chain}\\): \\d+ entries, BROKEN\n  entry 2: its hash is not that`,
      ),
    );
  });

  test('in the thread is named, and ends with 1', async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into link (partnership_id, id, from_kind, from_id, relation, to_kind, to_id)
       select id, gen_random_uuid(), 'dream', gen_random_uuid(), 'answers', 'measure', gen_random_uuid()
         from partnership where slug = 'telemark' returning id`,
    );
    const { exit, out } = await commandHere(at(database), 'thread', 'verify', '--json');
    expect(exit).toBe(1);
    const { looseEnds } = JSON.parse(out);
    expect(looseEnds.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      [rows[0]?.id, 'dream'],
      [rows[0]?.id, 'measure'],
    ]);
  });
});

describe('on a fresh bundled database', { timeout: 120_000 }, () => {
  test('a plan is imported once, a partnership is added, and a backup goes into another', async () => {
    // Held running, so that the commands join it and need not start and stop it each time; and not
    // synced to disk, which the other folder is, as anyone's.
    const held = await openBundled(join(folder, 'data'), () => {}, { durable: false });
    const data = { TANNHJUL_DATA: join(folder, 'data') };
    const imported = await commandHere(data, 'import', plan, '--partnership', 'telemark', '--json');
    expect(imported.exit).toBe(0);
    const { address, counts } = JSON.parse(imported.out);
    expect(address).toBe('/nb/telemark/plan?utgave=handlingsplan-for-kysten-2026');
    expect(counts).toMatchObject({ goals: 1, measures: 2 });

    const again = await commandHere(data, 'import', plan, '--partnership', 'telemark');
    expect(again).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('before') });

    const words = [
      '--name',
      'Kysten',
      '--about',
      'Langs kysten.',
      '--lang',
      'nn',
      '--region',
      '18',
    ];
    const added = await commandHere(data, 'partnership', 'add', 'kysten', ...words);
    expect(added).toMatchObject({ exit: 0, err: '', out: 'Kysten is added: /nn/kysten\n' });

    const path = join(folder, 'bundled.gz');
    expect((await commandHere(data, 'backup', path)).exit).toBe(0);
    if (held.ok) await held.value.release();
    const fresh = { TANNHJUL_DATA: join(folder, 'fresh') };
    const restored = await command(fresh, 'restore', path, '--json');
    expect(restored.exit).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ replaced: [], journalWhole: true });
    const listed = await commandHere(fresh, 'partnership', 'list');
    expect(listed.out).toContain('kysten                Kysten (nn; Nordland)');
  });
});
