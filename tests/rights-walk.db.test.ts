import { beforeAll, describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { act } from '#platform/acts/act.ts';
import { type Actor, allows, isInside, type Role, roles } from '#platform/acts/actor.ts';
import type { Operation } from '#platform/acts/operation.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { mayOpen, type Route, whoSends } from '#platform/http/route.ts';
import { newId } from '#platform/id.ts';
import { operations } from '../app/operations.ts';
import { routes } from '../app/routes.ts';
import { draftPlan, secret } from './plans.ts';
import { type Site, startSite } from './site.ts';
import { ask, memberCookie, send } from './visit.ts';

type Any = Operation<ZodType, unknown, string>;

/** One who walks: by which roles in Vest-Telemark, and the cookie that says so. */
type Walker = { name: string; roles: readonly Role[]; headers: Record<string, string> };

/** Whether every role walks everywhere, as `npm run bench -- rights` has it. */
const whole = process.env.TANNHJUL_WALK === 'whole';

const slug = 'vest-telemark';
let site: Site;
let walkers: Walker[];
let partnershipId: string;

beforeAll(async () => {
  site = await startSite();
  await site.importDraft(slug, draftPlan);
  partnershipId = (await acrossPublished(site.pool, (tx) => partnershipBySlug(tx, slug)))?.id ?? '';
  const here = roles.filter((role) => role !== 'visitor' && role !== 'system');
  walkers = [{ name: 'visitor', roles: ['visitor'], headers: {} }];
  for (const role of here) {
    const { cookie } = await memberCookie(site, { partnership: slug, roles: [role] });
    walkers.push({ name: role, roles: [role], headers: { cookie } });
  }
  // Whatever one is elsewhere, here one is somebody who has signed in.
  const elsewhere = { partnership: 'telemark', roles: ['administrator'] as const };
  const { cookie } = await memberCookie(site, elsewhere);
  walkers.push({ name: 'administrator of another', roles: ['person'], headers: { cookie } });
  return () => site.close();
}, 60_000);

/** Nothing is read from what builds documents while one walks. */
const everyRoute = () => routes(true, null, { press: {}, ground: {} } as never);

/** An address of the route where everything that is named is not there. */
function addressOf({ path }: Route): string {
  return path
    .replace(':lang', 'nb')
    .replace(':partnership', slug)
    .replace(/:(\w+)/g, 'finnes-ikke-0123456789');
}

function actorOf({ roles, name }: Walker): Actor {
  return { roles, name, organisation: null };
}

describe('every address, in every role', { timeout: whole ? 1_200_000 : 120_000 }, () => {
  test('opens for those it is for, asks a visitor to sign in, and tells the others no', async () => {
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const route of everyRoute()) {
      await eachWalker(walkersOf(route, met), async (walker) => {
        const { headers } = walker;
        const { status, location, text } = await ask(site, addressOf(route), { headers });
        const away = /^\/nb\/(logg-inn|rolle)\?back=/.test(location);
        const may = mayOpen(route.who, actorOf(walker));
        const visitor = walker.roles.includes('visitor');
        const leaks = !isInside(actorOf(walker)) && text.includes(secret);
        if (leaks) wrong.push(`${route.path} tells ${walker.name} of the draft`);
        const right = may ? !away && status !== 403 : visitor ? away : status === 403;
        if (!right) wrong.push(`${route.path} as ${walker.name}: ${status} ${location}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test('writes nothing for those who may not open it', async () => {
    const before = await journalled();
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const route of everyRoute()) {
      const who = whoSends(route);
      if (route.post === undefined || who === 'everyone') continue;
      const barred = walkersOf({ who }, met).filter((one) => !mayOpen(who, actorOf(one)));
      await eachWalker(barred, async (walker) => {
        const form = { token: newId(), revision: '1', title: 'Skrevet av en som ikke kan' };
        const { status, text } = await send(site, addressOf(route), form, walker.headers);
        // Before anything of it is read: the page would say that there is no such thing, or what is wrong.
        const visitor = walker.roles.includes('visitor');
        const turned = visitor ? status === 303 : status === 403 && text.includes(form.title);
        if (!turned) wrong.push(`${route.path} as ${walker.name}: ${status}`);
      });
    }
    expect(wrong).toEqual([]);
    expect(await journalled()).toEqual(before);
  });
});

describe('every operation', () => {
  test('is refused to each role that docs/rights.md does not name, whatever is handed in', async () => {
    const before = await journalled();
    const wrong: string[] = [];
    const ground = { pool: site.pool, now: site.now, writing: async () => null };
    for (const { operation } of operations as unknown as readonly { operation: Any }[]) {
      for (const role of roles) {
        const actor: Actor = { roles: [role], name: role, organisation: null };
        if (allows(operation, actor)) continue;
        const outcome = await act(ground, { partnershipId, actor }, operation, {});
        const refused = !outcome.ok && (outcome.refused as string[]).includes('not-allowed');
        if (!refused) wrong.push(`${operation.name} as ${role}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await journalled()).toEqual(before);
  });
});

describe('a draft', () => {
  test('is seen by those who work in the partnership, and by nobody else in any role', async () => {
    const inside = new Set<string>([
      'partner-contact',
      'editor',
      'analyst',
      'assessor',
      'decision-maker',
      'decision-recorder',
      'caseworker',
      'coordinator',
      'administrator',
    ]);
    const addresses = [
      'plan?utgave=utkast-2031',
      'plan/plan.json?utgave=utkast-2031',
      'plan/endringer?utgave=utkast-2031',
      `sok?q=${secret}`,
    ];
    for (const { name, headers } of walkers) {
      const sees: boolean[] = [];
      for (const address of addresses) {
        const { text } = await ask(site, `/nb/${slug}/${address}`, { headers });
        sees.push(text.replace(/<[^>]*>/g, '').includes(`${secret} som mål`));
      }
      expect({ name, sees }).toEqual({ name, sees: addresses.map(() => inside.has(name)) });
    }
  });
});

/**
 * Every role where the roles are met for the first time; where they decide nothing, or as at an address
 * before, those who look from outside and one from inside. One with a role elsewhere is a person here.
 */
function walkersOf({ who }: Pick<Route, 'who'>, met: Set<string>): Walker[] {
  const roles = JSON.stringify(typeof who === 'string' ? who : who.map(({ may }) => may));
  const again = met.has(roles);
  met.add(roles);
  return !whole && (again || who === 'everyone')
    ? walkers.filter(({ name }) => /^(visitor|editor|administrator of)/.test(name))
    : walkers;
}

/** All at once: each is another. */
async function eachWalker(these: Walker[], work: (walker: Walker) => Promise<void>) {
  await Promise.all(these.map(work));
}

/** How much is written in all the journals. */
async function journalled() {
  const { rows } = await site.pool.query('select chain, number from revision order by chain');
  return rows;
}
