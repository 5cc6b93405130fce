import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ask, opened, useGround } from './test-ground.ts';

const ground = useGround();
const { another, serverLives, useNewFolder } = ground;

describe.skipIf(process.geteuid?.() !== 0)('as root', () => {
  test('without user namespaces, the server runs as an unprivileged user, also on files that were root’s', async () => {
    useNewFolder();
    const first = another();
    await opened(first);
    await first.leave();
    const owner = () => statSync(ground.paths().cluster).uid;
    const second = another({ env: { PATH: '/nowhere' } });
    const { ownerUrl } = await opened(second);
    expect(owner()).not.toBe(0);
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.leave();
    expect(serverLives()).toBe(false);
  });
});
