import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { person } from '#0-partnership/members/data/people/tables.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { test } from './site.ts';
import { ask, memberCookie } from './visit.ts';

describe('one who is signed in', () => {
  test('may do in a partnership what their membership there says, and nothing elsewhere', async ({
    site,
  }) => {
    const editor = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
    const status = async (path: string) => (await ask(site, path, { headers: editor })).status;
    expect(await status('/nb/telemark/les-inn')).toBe(200);
    expect(await status('/nb/vest-telemark/les-inn')).toBe(403);
    expect(await status('/nb')).toBe(200);
  });

  test('is a visitor from the moment they are deactivated', async ({ site }) => {
    const { cookie, personId } = await memberCookie(site, {
      partnership: 'telemark',
      roles: ['editor'],
    });
    const open = () => ask(site, '/nb/telemark/les-inn', { headers: { cookie } });
    expect((await open()).status).toBe(200);
    await asPerson(site.pool, { personId }, (tx) =>
      tx.update(person).set({ deactivatedAt: site.now() }).where(eq(person.id, personId)),
    );
    expect((await open()).status).toBe(303);
  });
});
