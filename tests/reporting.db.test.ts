import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience, type Site, startSite } from './site.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };
/** A measure of the example, without its language word. */
let measure: string;
let lead: string;

beforeAll(async () => {
  site = await startSite({ example: true });
  editor = await editorCookie(site);
  const [first = ''] = linksIn((await ask(site, '/nb/telemark/plan')).text, /\/tiltak\//);
  measure = first.slice('/nb'.length);
}, 120_000);
afterAll(() => site.close());

const page = async (path: string, headers: Record<string, string> = {}) =>
  ask(site, `/nb${path}`, { headers });

describe('reporting on a measure', () => {
  test('a visitor is asked to sign in, and reads what was reported', async () => {
    expect((await page(`${measure}/rapporter`)).status).toBe(303);
    expect((await page(measure)).text).toContain('Ingen har meldt om tiltaket');
  });

  test('an editor’s report on behalf is marked, and everyone reads it at once', async () => {
    const form = formIn((await page(`${measure}/rapporter`, editor)).text);
    const faulty = await send(
      site,
      `/nb${measure}/rapporter`,
      { ...form, state: '', sentence: '', spent: 'mye' },
      editor,
    );
    expect(faulty.status).toBe(422);
    expect(faulty.text).toContain('Velg hvordan det går.');
    const options = [...faulty.text.matchAll(/<option value="([0-9a-f-]{36})"[^>]*>([^<]+)</g)];
    const [, onBehalfOf = '', name = ''] = options[0] ?? [];
    lead = name;
    const good = {
      ...form,
      onBehalfOf,
      state: 'on-track',
      sentence: 'Tolv har <b>begynt</b>.',
      spent: '12 500',
      spentYear: '2025',
      percent: '40',
      nextStep: 'Avtaler',
    };
    const sent = await send(site, `/nb${measure}/rapporter`, good, editor);
    expect(sent.status).toBe(303);
    expect(sent.location).toBe(`/nb${measure}#framdrift`);
    await expect
      .poll(async () => (await page(measure)).text, patience)
      .toContain('Tolv har &lt;b>begynt&lt;/b>.');
    const seen = (await page(measure)).text;
    expect(seen).toContain(`av partnerskapet på vegne av ${name}`);
    // The year that is over is told of in the first round of the next.
    expect(seen).toMatch(/Brukt i 2025: 12.500/);
    expect(seen).toContain('det som står her om hva som er gjort, er oppdiktet');
    expect((await page('/telemark/oppfolging?vis=on-track')).text).toContain('Tolv har');
    // The list as files: what one reads, and for those who act what is owed too.
    const files = ['docx', 'xlsx'].map((format) => page(`/telemark/oppfolging/tiltak.${format}`));
    expect((await Promise.all(files)).map(({ status }) => status)).toEqual([200, 200]);
    const chosen = await page('/telemark/oppfolging/tiltak.csv?vis=on-track');
    expect(chosen.headers['content-disposition']).toMatch(/-utvalg-1-av-\d+-i-rute\.csv"/);
    const sheet = chosen.text;
    expect(sheet).toContain('Tolv har <b>begynt</b>.');
    expect(sheet).not.toContain('Rapport innen');
    // Those that one leads alone, on the page and in its files.
    const list = (await page('/telemark/oppfolging')).text;
    const one = new RegExp(`<option value="([0-9a-f]{10})"[^>]*>${name}<`).exec(list)?.[1];
    const led = await page(`/telemark/oppfolging?vis=on-track&ansvar=${one}`);
    expect(led.text).toContain('Tolv har');
    expect(linksIn(led.text, /tiltak\.csv/)).toEqual([
      `/nb/telemark/oppfolging/tiltak.csv?vis=on-track&ansvar=${one}`,
    ]);
    const all = (await page('/telemark/oppfolging/tiltak.csv')).text.split('\n').length;
    const theirs = (await page(`/telemark/oppfolging/tiltak.csv?ansvar=${one}`)).text.split('\n');
    expect(theirs.length).toBeGreaterThan(1);
    expect(theirs.length).toBeLessThan(all);
    const own = await page('/telemark/oppfolging/tiltak.csv', editor);
    expect(own.text).toContain('Rapport innen');
  });
});

describe('a link in a letter', () => {
  let link: string;

  test('is sent by an editor', async () => {
    const form = formIn((await page(`${measure}/rapportlenke`, editor)).text);
    const actorId =
      /<option value="([0-9a-f-]{36})"/.exec(
        (await page(`${measure}/rapportlenke`, editor)).text,
      )?.[1] ?? '';
    const none = await send(
      site,
      `/nb${measure}/rapportlenke`,
      { ...form, actorId, to: '' },
      editor,
    );
    expect(none.status).toBe(409);
    expect(none.text).toContain('har ingen kontakt her');
    const sent = await send(
      site,
      `/nb${measure}/rapportlenke`,
      { ...form, actorId, to: 'x@eksempel.invalid' },
      editor,
    );
    expect(sent.status).toBe(303);
    const { rows } = await site.pool.query<{ text: string }>(
      "select text from letter where to_address = 'x@eksempel.invalid'",
    );
    link = /http\S+(\/nb\/telemark\/r\/\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? '';
    expect(link).not.toBe('');
  });

  test('opens without an account, is kept nowhere and found by nobody', async () => {
    const { status, headers, text } = await ask(site, link);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(text).toContain('noindex');
    expect((await ask(site, `${link.slice(0, -1)}!`)).status).toBe(404);
    expect((await ask(site, link.replace('/telemark/', '/trondelag/'))).status).toBe(404);
  });

  test('takes a report, thanks, and shows it to be corrected; nothing else can be done by it', async () => {
    const form = formIn((await ask(site, link)).text);
    const sent = await send(site, link, {
      ...form,
      state: 'delayed',
      sentence: 'Vi venter på lokalet.',
    });
    expect(sent.status).toBe(303);
    const thanks = await ask(site, sent.location);
    expect(thanks.text).toContain('Takk, det er meldt');
    expect(formIn(thanks.text).sentence).toBe('Vi venter på lokalet.');
    await expect
      .poll(async () => (await page(measure)).text, patience)
      .toContain('Vi venter på lokalet.');
    const seen = (await page(measure)).text;
    expect(seen).toContain(`av ${lead}`);
    expect((await page(`${measure}/rapporter`)).status).toBe(303);
  });
});

test('a partner contact sees the way to report where its organisation is in the measure, and only there', async () => {
  const member = await memberCookie(site, {
    partnership: 'telemark',
    roles: ['partner-contact'],
    organisation: lead,
  });
  const cookie = { cookie: member.cookie };
  expect((await page(`${measure}/rapporter`, cookie)).status).toBe(200);
  const all = linksIn((await page('/telemark/plan')).text, /\/tiltak\//);
  const statuses = await Promise.all(
    all
      .slice(0, 12)
      .map(async (path) => (await ask(site, `${path}/rapporter`, { headers: cookie })).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 403]));
  const list = (await page('/telemark/oppfolging', cookie)).text;
  // What there is to do is in sight on a phone, beside what it is about.
  const heads = [
    ...(list.split('id="tilstand"')[1] ?? '').matchAll(/<th scope="col"[^>]*>([^<]+)</g),
  ];
  expect(heads.slice(0, 2).map(([, head]) => head)).toEqual(['Tiltak', 'Å gjøre']);
  const own = linksIn(list, /\/rapporter$/);
  expect(own).toContain(`/nb${measure}/rapporter`);
  const open = all.filter((_, at) => statuses[at] === 200).map((path) => `${path}/rapporter`);
  const looked = own.filter((path) => all.slice(0, 12).some((one) => path.startsWith(one)));
  expect(looked.toSorted()).toEqual(open.toSorted());
  expect((await page('/telemark/oppfolging/runder', cookie)).status).toBe(403);
});

test('what a partner reports waits on the page of one’s own for who leads the measure', async () => {
  const plan = (await page('/telemark/plan')).text;
  const [shared = ''] = linksIn(plan, /\/tiltak\/dele-gode-erfaringer/);
  const as = (organisation: string) =>
    memberCookie(site, { partnership: 'telemark', roles: ['partner-contact'], organisation });
  const partner = await as('Kompetansenettverkene');
  const form = formIn(
    (await ask(site, `${shared}/rapporter`, { headers: { cookie: partner.cookie } })).text,
  );
  const report = { ...form, state: 'on-track', sentence: 'Vi er i gang.' };
  expect((await send(site, `${shared}/rapporter`, report, { cookie: partner.cookie })).status).toBe(
    303,
  );
  const waits = /Rapporter som venter på at du godtar dem.*?href="([^"]*)#framdrift"/s;
  const mine = async ({ cookie }: { cookie: string }) => (await page('/min-side', { cookie })).text;
  const leader = await as('Kompetanse og integrering, Telemark fylkeskommune');
  expect((await mine(leader)).match(waits)?.[1]).toBe(shared);
  expect(await mine(partner)).not.toMatch(waits);
  // Letting it count leads to how the measure goes, and then nothing waits.
  const { text } = await ask(site, shared, { headers: { cookie: leader.cookie } });
  const [, action = '', reportId = ''] =
    text.match(/action="([^"]*\/godta)".*?name="reportId" value="([^"]*)"/s) ?? [];
  const accepted = await send(site, action, { reportId }, { cookie: leader.cookie });
  expect(accepted.location).toBe(`${shared}#framdrift`);
  expect(await mine(leader)).not.toMatch(waits);
});

test('the rounds are changed by those who keep the year', async () => {
  const path = '/nb/telemark/oppfolging/runder';
  const form = formIn((await ask(site, path, { headers: editor })).text);
  expect(form.days).toBe('1.2\n1.6\n1.10');
  expect((await send(site, path, { ...form, days: '31.2' }, editor)).status).toBe(422);
  expect((await send(site, path, { ...form, days: '15.4\n15.11' }, editor)).status).toBe(303);
});

test('what was spent is shown before it is kept, kept once, and told of by goal and year', async () => {
  const path = '/nb/vest-telemark/oppfolging/forbruk';
  const [title = ''] = linksIn((await ask(site, '/nb/vest-telemark/plan')).text, /\/tiltak\//);
  const name = /<h1[^>]*>([^<]+)</.exec((await ask(site, title)).text)?.[1] ?? '';
  const csv = `År;Tiltak;Beløp\n2026;${name};1 000,50\n2026;ukjent;5\n`;
  const seen = await send(site, path, { csv }, editor);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('Blir hentet inn (1)');
  expect(seen.text).toContain('planen har ikke dette tiltaket');
  const form = formIn(seen.text);
  expect((await send(site, path, { ...form, csv }, editor)).status).toBe(303);
  const again = await send(site, path, { csv, confirmed: 'ja' }, editor);
  expect(again.status).toBe(409);
  expect(again.text).toContain('alt hentet inn');
  expect((await ask(site, '/nb/vest-telemark/oppfolging/penger')).text).toContain('1\u00a0000,50');
  const file = await ask(site, '/nb/vest-telemark/oppfolging/penger.csv');
  expect(file.headers['content-type']).toContain('text/csv');
  expect(file.text).toContain(';1000,50');
  expect((await send(site, path, { csv })).location).toMatch(/^\/nb\/rolle\?back=/);
});
