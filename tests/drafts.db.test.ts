import { beforeAll, describe, expect, test } from 'vitest';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { langs } from '#base/text.ts';
import type { Role } from '#platform/acts/actor.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { everyPage } from './addresses.ts';
import { adoptedChangesCases, draftChangesCases } from './changes.cases.ts';
import { draftPlan, secret } from './plans.ts';
import { noon, type Site, startSite } from './site.ts';
import { publish } from './small-plan.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from './visit.ts';

let site: Site;
let editionId: string;
let editor: { cookie: string };
/** Every address of the draft, as an editor finds them. */
let addresses: string[];

beforeAll(async () => {
  site = await startSite();
  editionId = await site.importDraft('vest-telemark', draftPlan);
  editor = await editorCookie(site);
  const plan = '/nb/vest-telemark/plan?utgave=utkast-2031';
  const { text } = await ask(site, plan, { headers: editor });
  const measures = linksIn(text, /\/tiltak\/[^/]+$/);
  const measurePage = (await ask(site, measures[0] ?? '', { headers: editor })).text;
  addresses = [plan, ...measures, ...linksIn(measurePage, /\/(mal|aktor)\//)];
  return () => site.close();
});

describe('a draft', () => {
  test('is shown to an editor, with what is new in it', async () => {
    expect(addresses).toHaveLength(5);
    for (const path of addresses) {
      const { status, text } = await ask(site, path, { headers: editor });
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(secret);
    }
    const plan = await ask(site, '/nb/vest-telemark/plan', { headers: editor });
    expect(plan.text).toContain('Handlingsplan 2026');
    expect(plan.text).toContain('ikke lagt ut');
  });

  test('is on the page of their own of those who work with it, and of nobody else', async () => {
    const organisation = `Kontoret for ${secret}`;
    const mine = async (role: Role, represents?: string[]) => {
      const at = { partnership: 'vest-telemark', organisation, roles: [role] };
      const { cookie } = await memberCookie(site, { ...at, ...(represents && { represents }) });
      return (await ask(site, '/nb/min-side', { headers: { cookie } })).text;
    };
    const partner = await mine('partner-contact');
    expect(partner).toContain(`Partnerkontakt for ${organisation}`);
    expect(partner).toContain(`${secret}, det første tiltaket`);
    expect(partner).not.toContain('Neste steg for planen');
    expect(await mine('coordinator')).toMatch(
      /Neste steg for planen.*\/plan\/utgave\/utkast-2031".*Redaktørene skriver på utkastet/s,
    );
    expect(await mine('participant')).not.toContain(secret);
    // Who said at the provider that they act for another, or came as themselves, acts for nobody here.
    for (const others of [[], ['974760673']])
      expect(await mine('coordinator', others)).not.toContain(secret);
  });

  test('is put in order by numbers, and a place that is none comes back as it was typed', async () => {
    const [goal = ''] = addresses.filter((path) => path.includes('/mal/'));
    const path = goal.replace('?', '/rekkefolge?');
    const form = formIn((await ask(site, path, { headers: editor })).text);
    const [first = '', second = ''] = Object.keys(form).filter((name) => name.startsWith('place.'));
    const wrong = await send(site, path, { ...form, [first]: 'sist' }, editor);
    expect([wrong.status, formIn(wrong.text)[first]]).toEqual([422, 'sist']);
    expect(wrong.text).toContain('Skriv plassene med tall');
    const right = await send(site, path, { ...form, [first]: '3', token: '' }, editor);
    expect(right.status).toBe(303);
    const now = formIn((await ask(site, path, { headers: editor })).text);
    expect([now[second], now[first]]).toEqual(['1', '2']);
  });

  test('is not there for a visitor, by any of its addresses in any language', async () => {
    for (const path of addresses) {
      for (const lang of langs) {
        const own = path.replace(/^\/nb/, `/${lang}`);
        const bare = own.replace(/\?.*$/, '');
        for (const way of [
          own,
          bare,
          own.replace(/[^/]*-([0-9a-f]{10})/, 'x-$1'),
          `${bare}/endre`,
        ]) {
          const { status, text, location } = await ask(site, way);
          expect(text, way).not.toContain(secret);
          expect(location, way).not.toContain(secret);
          // Where one would change it one is asked who one is, before it is looked for.
          const hidden = /(tiltak|mal)\/.*\/endre$/.test(way) ? 303 : 404;
          if (way !== bare || !bare.endsWith('/plan')) expect([way, status]).toEqual([way, hidden]);
        }
      }
    }
  });

  test('is on no page that a visitor can come to, nor in a search or the journal', async () => {
    const pages = await everyPage(site);
    expect(pages.length).toBeGreaterThan(80);
    for (const path of pages) {
      const { text } = await ask(site, path);
      expect(text.includes(secret) || text.includes('Utkast 2031'), path).toBe(false);
    }
    for (const words of [
      secret,
      secret.slice(0, 8),
      'utkast 2031',
      `"${secret}"`,
      `${secret} or bustad`,
    ]) {
      const { text } = await ask(site, `/nn/sok?q=${encodeURIComponent(words)}`);
      // What narrows the search has the words one typed in its address.
      expect(
        linksIn(text, /^(?!\/nn\/sok)/)
          .join()
          .toLowerCase(),
      ).not.toContain(secret.toLowerCase());
    }
    const { text } = await ask(site, '/nb/vest-telemark/journal');
    expect(text).not.toContain('<table');
  });

  test('cannot be posted to by a visitor either', async () => {
    const { status, text, location } = await ask(
      site,
      `${addresses[1]}`.replace(/(\?.*)?$/, '/endre$1'),
      {
        method: 'POST',
        headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'title=Ny+tittel&revision=1',
      },
    );
    expect(status).toBe(303);
    expect(location).toMatch(/^\/nb\/rolle\?back=/);
    expect(text).not.toContain(secret);
  });

  test('does not show through to one whose session has ended', async () => {
    site.hold('2026-05-12T10:00:00Z');
    for (const path of addresses) {
      expect((await ask(site, path, { headers: editor })).status).toBe(404);
    }
    site.hold();
  });
});

describe('a draft beside the plan before it', () => draftChangesCases(() => ({ site, editor })));

describe('when the draft is published', () => {
  test('the older plan says that it is older, and what only it has says so too', async () => {
    const plan = (await ask(site, '/nn/vest-telemark/plan')).text;
    const [measure = ''] = linksIn(plan, /\/tiltak\//);
    const [goal = ''] = linksIn(plan, /\/mal\//);
    const place = await acrossPublished(site.pool, (tx) => partnershipBySlug(tx, 'vest-telemark'));
    const ground = { pool: site.pool, now: () => new Date(noon), writing: async () => null };
    await publish(ground, place?.id ?? '', editionId, 'adopted');
    for (const path of [measure, goal]) {
      const { location } = await ask(site, path);
      expect(location).toBe(`${path}?utgave=handlingsplan-2026`);
      const { text } = await ask(site, location);
      expect(text).toContain('Du les ei eldre utgåve av planen');
      expect(text).toMatch(
        /er ikkje med i planen som gjeld: <a href="[^"]*\/plan"[^>]*>Utkast 2031/,
      );
    }
    const older = (await ask(site, '/nn/vest-telemark/plan?utgave=handlingsplan-2026')).text;
    expect(older).toContain('Du les ei eldre utgåve av planen');
    const [kept = ''] = addresses.slice(1);
    expect((await ask(site, kept.replace(/\?.*$/, ''))).text).not.toContain('eldre utgave');
  });

  adoptedChangesCases(() => ({ site, editor }));
});

test('a body that nobody records for is told of to who may mend it, and to no visitor', async () => {
  const partnership = 'vest-telemark';
  const coordinator = await memberCookie(site, { partnership, roles: ['coordinator'] });
  const life = (await ask(site, '/nb/vest-telemark/plan/utgave/handlingsplan-2026')).text;
  const [body = ''] = linksIn(life, /\/organ\/kommunestyret-i-tokke/);
  const told = 'Ingen er valgt til å registrere vedtaket';
  const before = (await ask(site, body, { headers: coordinator })).text;
  expect(before).toContain(told);
  expect(linksIn(before, /\/inviter$/)).toEqual(['/nb/vest-telemark/medlemmer/inviter']);
  expect((await ask(site, body)).text).not.toContain(told);
  const bodies = ['Kommunestyret i Tokke'];
  await memberCookie(site, { partnership, roles: ['decision-recorder'], bodies });
  expect((await ask(site, body, { headers: coordinator })).text).not.toContain(told);
});
