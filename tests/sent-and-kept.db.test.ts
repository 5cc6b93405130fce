import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import type { Ground } from '#platform/acts/act.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { publishDraft } from './putting-in.ts';
import { draftReadIn, readIn } from './read-in.ts';
import { sendFile } from './send-file.ts';
import { noon, patience, type Site, startSite } from './site.ts';
import { foundPartnership } from './small-plan.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };
let ground: Ground;
let telemark: string;

beforeAll(async () => {
  site = await startSite();
  editor = await editorCookie(site);
  ground = { pool: site.pool, now: () => new Date(noon), writing: async () => null };
  const place = await acrossPublished(site.pool, (tx) => partnershipBySlug(tx, 'telemark'));
  telemark = place?.id ?? '';
  return () => site.close();
});

/** A page's text, days with ordinary spaces in them. */
const page = async (path: string, headers: Record<string, string> = editor) =>
  (await ask(site, path, { headers })).text.replaceAll('\u00a0', ' ');

/** Writes bytes on a line of its own, and gives what came back before it closed. */
function raw(bytes: string | Buffer, then: 'wait' | 'break off'): Promise<string> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve) => {
    const line = connect(Number(port), hostname);
    let back = '';
    line.on('data', (data) => {
      back += data;
    });
    line.on('error', () => {});
    line.on('close', () => resolve(back));
    line.write(bytes, () => then === 'break off' && setTimeout(() => line.destroy(), 100));
  });
}

describe('what is sent', () => {
  test('and broken off half-way is no fault of ours, and nothing is kept of it', async () => {
    const { host } = new URL(site.url);
    const before = site.logged.length;
    const head = `POST /nb/telemark/les-inn HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${site.url}\r\nCookie: ${editor.cookie}\r\n`;
    await raw(
      `${head}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000\r\n\r\n--x\r\n`,
      'break off',
    );
    await expect.poll(() => site.logged.slice(before).join(), patience).toContain('/les-inn');
    const logged = site.logged.slice(before).join();
    expect(logged).not.toContain('fault');
    expect(logged).not.toMatch(/"status":5/);
  });

  test.each([
    ['letters that are not percent-encoded', 'GET /nn/søk HTTP/1.1\r\nHost: localhost'],
    ['a host that is none', 'GET /nn/sok HTTP/1.1\r\nHost: a b^c'],
  ])('as an address with %s gets a page like any other', async (_, head) => {
    const answer = await raw(`${head}\r\nConnection: close\r\n\r\n`, 'wait');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
    expect(answer).toMatch(/<h1>Vi (forstår ikke adressen|forstår ikkje adressa)<\/h1>/);
  });

  test('as something else than a request gets the bare word', async () => {
    expect(await raw('hva er dette\r\n\r\n', 'wait')).toBe(
      'HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n',
    );
  });
});

describe('the file of a document', () => {
  const file = { name: 'beholdes.txt', bytes: Buffer.from('Mål 1: Noe\nTiltak 1a: Noe annet\n') };

  test('is kept for 30 days, and for longer when someone chooses that, then and later', async () => {
    const sent = await sendFile(site, '/nn/telemark/les-inn', file, editor);
    const { id } = await readIn(ground, telemark, 'tas vare på');
    const path = `/nn/telemark/les-inn/${shortOf(id)}`;
    expect(sent.status).toBe(303);
    expect(await page(path)).toContain('blir sletta etter 10. juni 2026');
    const longer = await send(site, `${path}/ta-vare-pa`, { keep: 'longer' }, editor);
    expect(longer.location).toBe(`${path}#ta-vare-pa`);
    expect(await page(path)).toContain('Nokon har valt å ta vare på fila lenger enn 30 dagar');
    await send(site, `${path}/ta-vare-pa`, { keep: 'month' }, editor);
    expect(await page(path)).toContain('blir sletta etter 10. juni 2026');
    const asVisitor = await send(site, `${path}/ta-vare-pa`, { keep: 'longer' });
    expect(asVisitor.location).toMatch(/\/rolle\?/);
  });

  test('is asked about on the form, which keeps the choice when it comes back', async () => {
    const form = await page('/nb/telemark/les-inn');
    expect(form).toMatch(/<input[^>]*value="month"[^>]* checked/);
    const end = 'x';
    const body = `--${end}\r\ncontent-disposition: form-data; name="keep"\r\n\r\nlonger\r\n--${end}--\r\n`;
    const back = await ask(site, '/nb/telemark/les-inn', {
      method: 'POST',
      headers: {
        ...editor,
        origin: site.url,
        'content-type': `multipart/form-data; boundary=${end}`,
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    });
    expect(back.status).toBe(422);
    expect(back.text).toMatch(/<input[^>]*value="longer"[^>]* checked/);
  });
});

describe('the findings of a plan', () => {
  let plan: string;
  let measure: string;

  beforeAll(async () => {
    await draftReadIn(ground, telemark);
    const [link = ''] = linksIn(await page('/nb/telemark/plan'), /utgave=handlingsplan-for/);
    plan = link;
    const measures = linksIn(await page(plan), /\/tiltak\/hospitering/);
    measure = (measures[0] ?? '').replace(/#.*/, '');
  });

  const sendForm = async (headers: Record<string, string> = editor) => {
    const text = await page(plan);
    const action = text.match(/action="([^"]*\/merknader\/(?:vis|skjul)[^"]*)"/)?.[1] ?? '';
    return send(site, action, formIn(text), headers);
  };

  test('on what the document prints are set aside with a reason, and taken up again', async () => {
    const [form = ''] = linksIn(await page(plan), /sett-til-side/);
    const short = await send(site, form, { ...formIn(await page(form)), why: ' ' }, editor);
    expect([short.status, short.text]).toEqual([422, expect.stringContaining('minst tre tegn')]);
    const why = 'Rundet av <i>slik</i> i dokumentet';
    const done = await send(site, form, { ...formIn(await page(form)), why }, editor);
    expect([done.status, done.location]).toEqual([303, `${plan}#merknader`]);
    const after = await page(plan);
    expect(after).toContain('Satt til side (1)');
    expect(after).toMatch(
      /Satt til side \d+\. \w+ 2026 \(redaktør\):<\/strong> <span>Rundet av &lt;i/,
    );
    const csv = plan.replace('/plan?', '/plan/merknader.csv?');
    expect(await page(csv)).toContain('Rundet av');
    const again = await send(site, form, { why }, editor);
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('alt satt til side')]);
    const back = form.replace('sett-til-side', 'ta-opp');
    expect((await send(site, back, {}, editor)).status).toBe(303);
    expect(await page(plan)).not.toContain('Satt til side (');
    const none = { headers: editor };
    expect((await ask(site, form.replace(/\d+(?=\/sett)/, '999'), none)).status).toBe(404);
  });

  test('wait for the edition when they are shown before it is public', async () => {
    expect(await page(plan)).toContain('Utgaven er ikke lagt ut ennå');
    const shown = await sendForm();
    expect([shown.status, shown.location]).toEqual([303, `${plan}#merknader`]);
    expect(await page(plan)).toContain('De blir synlige når utgaven blir lagt ut');
    expect((await ask(site, plan)).status).toBe(404);
    await publishDraft(site, plan.split('=')[1] ?? '');
    await expect.poll(() => page(plan, {}), patience).toContain('id="merknader"');
  });

  test('are then read by everyone, on the plan and on the measure, without the source', async () => {
    for (const [path, lang] of [
      [plan, 'nb'],
      [plan, 'nn'],
      [plan, 'en'],
    ] as const) {
      const text = await page(path.replace('/nb', `/${lang}`), {});
      expect(text).toContain('id="merknader"');
      expect(text).toContain('/tiltak/hospitering');
      expect(text).not.toContain('les-inn');
      expect(text).not.toContain('method="post"');
    }
    expect(await page(plan, {})).toContain('slik det ble lest 11. mai 2026');
    const one = await page(measure, {});
    expect(one).toContain('Merknader (1)');
    expect(one).toContain('slik det ble lest 11. mai 2026');
    expect(one).not.toContain('les-inn');
    const form = formIn(await page(measure.replace(/(\?|$)/, '/endre$1')));
    const words = { ...form, title: 'Hospitering for alle lærere' };
    await send(site, measure.replace(/(\?|$)/, '/endre$1'), words, editor);
    await expect
      .poll(() => page(plan, {}), patience)
      .toContain('Teksten i tiltaket er endret etter at dokumentet ble lest');
  });

  test('are hidden again at once, also from pages that were kept', async () => {
    const hidden = await sendForm();
    expect(hidden.status).toBe(303);
    await expect.poll(() => page(plan, {}), patience).not.toContain('id="merknader"');
    expect(await page(plan)).toContain('id="merknader"');
    const twice = await send(site, plan.replace('/plan', '/plan/merknader/skjul'), {}, editor);
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('Merknadene er ikke synlige for alle');
  });

  test('are shown by nobody who may not, and offers them neither the button nor the document', async () => {
    const contact = {
      partnership: 'telemark',
      roles: ['partner-contact'],
      organisation: 'Nav',
    } as const;
    const { cookie } = await memberCookie(site, contact);
    const inside = await page(plan, { cookie });
    expect(inside).toContain('Bare de som arbeider i partnerskapet, ser merknadene');
    expect(inside).not.toContain('/merknader/vis');
    expect(inside).not.toContain('/les-inn/');
    expect(await page(plan)).toContain('/les-inn/');
    const refused = await sendForm({});
    expect(refused.location).toContain('/rolle?back=');
    const elsewhere = await send(
      site,
      '/nb/telemark/plan/merknader/vis?utgave=%0d%0ax',
      {},
      editor,
    );
    expect(elsewhere.status).toBe(404);
    const led = await ask(site, '/nb/telemark/plan/merknader/vis', { headers: editor });
    expect(led.status).toBe(303);
  });
});

describe('a partnership without a plan', () => {
  test('leads its editors from home to the first draft, and tells visitors that there is none', async () => {
    const { partnershipId, slug } = await foundPartnership(ground);
    const home = `/nb/${slug}`;
    await expect.poll(async () => (await ask(site, home)).status, patience).toBe(200);
    for (const path of [home, `${home}/plan`]) {
      const visitors = await page(path, {});
      expect(visitors).toContain('Ingen plan er lagt ut ennå');
      expect(visitors).not.toContain('les-inn');
      expect(linksIn(await page(path), /les-inn/)).toEqual([`${home}/les-inn`]);
    }
    expect((await ask(site, `${home}/plan?utgave=finnes-ikke`)).status).toBe(404);
    expect(await page(`${home}/les-inn`)).toContain('Ingen dokumenter er lagt inn ennå');
    await readIn(ground, partnershipId);
    const [reading = ''] = linksIn(await page(`${home}/les-inn`), /les-inn\/[0-9a-f]{10}$/);
    const saved = await send(site, reading, formIn(await page(reading)), editor);
    expect(await page(saved.location)).toContain('Læreplasser i små bedrifter');
    expect(await page(home)).toContain('HANDLINGSPLAN FOR KYSTEN');
    expect(await page(home, {})).toContain('Ingen plan er lagt ut ennå');
  });
});
