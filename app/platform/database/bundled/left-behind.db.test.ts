import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBundled } from './open.ts';
import { opened, useGround } from './test-ground.ts';

const ground = useGround();
const { another, open, serverNumber } = ground;

describe('what the last server left in postmaster.pid', () => {
  /** Makes a folder whose server was killed, so that its note is still there. */
  async function killedServer() {
    const killed = another();
    await opened(killed);
    const server = serverNumber();
    await killed.kill();
    process.kill(server, 'SIGKILL');
    const note = join(ground.paths().cluster, 'postmaster.pid');
    return { note, replace: (pid: number) => writeFileSync(note, withNumber(note, pid)) };
  }

  function withNumber(note: string, pid: number): string {
    return readFileSync(note, 'utf8').replace(/^\d+/, String(pid));
  }

  test('is not believed when that number now belongs to something else', async () => {
    const { replace } = await killedServer();
    replace(process.pid);
    const next = await open();
    expect(next.started).toBe(true);
    await next.release();
  });

  test('is not believed when it was written on another machine and nobody uses the folder', async () => {
    await killedServer();
    pretendElsewhere();
    const next = await open();
    expect(next.started).toBe(true);
    await next.release();
  });

  test('is believed when it was written elsewhere and someone uses the folder', async () => {
    const other = another();
    await opened(other);
    pretendElsewhere();
    const outcome = await openBundled(ground.folder(), () => {});
    expect(outcome).toMatchObject({ ok: false, refused: ['in-use-elsewhere'] });
  });

  function pretendElsewhere() {
    const { server } = ground.paths();
    const kept = JSON.parse(readFileSync(server, 'utf8'));
    writeFileSync(server, JSON.stringify({ ...kept, whereabouts: 'another machine' }));
  }
});
