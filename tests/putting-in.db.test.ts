import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { langs } from '#base/text.ts';
import { smallFile as document, publishDraft, readIn, siteThatReads } from './putting-in.ts';
import { sendFile } from './send-file.ts';
import type { Site } from './site.ts';
import { ask, formIn, linksIn, send } from './visit.ts';

const seeds = join(import.meta.dirname, '..', '..', 'shared', 'seeds');
const putIn = '/nb/telemark/les-inn';
let site: Site;
let editor: { cookie: string };

beforeAll(async () => {
  ({ site, editor } = await siteThatReads());
  return () => site.close();
});

const page = async (path: string) => (await ask(site, path, { headers: editor })).text;

const read = (file: { name: string; bytes: Buffer }) => readIn(site, putIn, file, editor);

describe('a document that is put in', () => {
  test('is read in a job, and its page shows what was found, where, and what is in doubt', async () => {
    const sent = await sendFile(site, putIn, document('en'), editor);
    expect(sent.location).toMatch(/^\/nb\/telemark\/les-inn\/[0-9a-f]{10}$/);
    const path = await read(document('en'));
    const text = await page(path);
    for (const words of [
      'Læreplasser i små bedrifter',
      'Hospitering for lærere',
      'Flere med fagbrev',
      'Fjordby kommune',
      'Se i kilden',
      'Lagre som utkast',
    ]) {
      expect(text).toContain(words);
    }
    const pointed = text.match(/href="#(k\d+)"/)?.[1];
    expect(text).toContain(`id="${pointed}"`);
    expect(await page(putIn)).toContain('plan for kysten.txt');
  });

  test('hides names of persons in what was read, and says so', async () => {
    const text = await page(await read(document('to')));
    const main = text.slice(0, text.indexOf('id="kilden"'));
    expect(main).not.toContain('Nordmann');
    expect(main).toContain('Navn som er skjult');
    expect(main).toContain('[navn?]');
  });

  test('becomes a draft edition that shows its findings to editors and never to visitors', async () => {
    const path = await read(document('tre'));
    const saved = await send(site, path, formIn(await page(path)), editor);
    expect(saved.location).toMatch(/^\/nb\/telemark\/plan\?utgave=/);
    const draft = await page(saved.location);
    expect(draft).toContain('Læreplasser i små bedrifter');
    expect(draft).toContain('id="merknader"');
    expect((await ask(site, saved.location)).status).toBe(404);
    // Before the text is frozen it is said what cannot be mended after.
    for (const goal of linksIn(draft, /\/mal\/[^/]+\?utgave/)) {
      const form = formIn(await page(goal.replace('?', '/endre?')));
      await send(
        site,
        goal.replace('?', '/endre?'),
        { ...form, kind: 'goal', weight: '60' },
        editor,
      );
    }
    const slug = saved.location.split('=')[1] ?? '';
    const forward = await page(`/nb/telemark/plan/utgave/${slug}/legg-fram`);
    expect(forward).toMatch(/Når teksten er frosset, kan de ikke rettes.*Rett dem først/s);
    await publishDraft(site, slug);
    await expect.poll(async () => (await ask(site, saved.location)).status).toBe(200);
    expect((await ask(site, saved.location)).text).not.toContain('id="merknader"');
    expect((await ask(site, saved.location)).text).not.toContain('les-inn');
    expect(await page(path)).toContain('Dokumentet er lagret som et utkast');
    const twice = await send(site, path, { revision: '2' }, editor);
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('alt lagret som et utkast');
  });

  test('a second time leads to the reading there is', async () => {
    const path = await read(document('fire'));
    const again = await sendFile(site, putIn, document('fire'), editor);
    expect(again.location).toBe(`${path}?kjent=ja`);
    expect(await page(again.location)).toContain('Dette dokumentet er lagt inn før');
  });

  test('can be read again, but not by one who looks at an older reading', async () => {
    const path = await read(document('fem'));
    const form = formIn(await page(path));
    const asked = await send(site, `${path}/les-igjen`, form, editor);
    expect(asked.location).toBe(path);
    const stale = await send(site, path, { revision: form.revision ?? '' }, editor);
    expect(stale.status).toBe(409);
    expect(await read(document('fem'))).toBe(path);
    expect(await page(path)).toContain('Lagre som utkast');
  });

  test('that holds no plan, or is damaged, says so with what to do', async () => {
    const none = await read({ name: 'brev.txt', bytes: Buffer.from('Takk for sist.\n') });
    expect(await page(none)).toContain('verken mål eller tiltak');
    const damaged = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2000)]);
    const broken = await read({ name: 'plan.pdf', bytes: damaged });
    expect(await page(broken)).toContain('Filen er skadet');
    expect(await page(broken)).toContain('Les på nytt');
  });
});

describe('what may not be put in', () => {
  test('no file, an empty one and one of another kind come back with what to do', async () => {
    for (const [file, words] of [
      [{ name: '', bytes: Buffer.alloc(0) }, 'Velg en fil først'],
      [{ name: 'tom.txt', bytes: Buffer.alloc(0) }, 'Filen er tom'],
      [{ name: 'bilde.png', bytes: randomBytes(100) }, 'ikke et dokument vi leser'],
    ] as const) {
      const answer = await sendFile(site, putIn, file, editor);
      expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    }
  });

  test('a file over 25 MB is refused, and one just under is not', { timeout: 30_000 }, async () => {
    const large = { name: 'stor.txt', bytes: Buffer.alloc(26 * 2 ** 20, 'a') };
    expect((await sendFile(site, putIn, large, editor)).status).toBe(413);
    const just = { name: 'nesten.txt', bytes: Buffer.alloc(25 * 2 ** 20 - 10, 'a ') };
    const sending = sendFile(site, putIn, just, editor);
    // Others are answered while it comes.
    const first = await Promise.race([ask(site, putIn, { headers: editor }), sending]);
    expect(first.status).toBe(200);
    const sent = await sending;
    expect(sent.status).toBe(303);
    expect(await page(await read(just))).toContain('for stort til å bli lest');
  });

  test('nothing from a visitor, who is not told what there is either', async () => {
    const sent = await sendFile(site, putIn, document('syv'));
    expect(sent.location).toContain('/rolle?back=');
    const path = await read(document('åtte'));
    expect((await ask(site, path)).status).toBe(303);
    expect((await ask(site, `${path.slice(0, -10)}0123456789`)).status).toBe(303);
    expect((await send(site, path, { revision: '2' })).location).toContain('/rolle?back=');
    const again = await send(site, `${path}/les-igjen`, { revision: '2' });
    expect(again.location).toContain('/rolle?back=');
    expect(
      (await ask(site, path.replace('telemark', 'trondelag'), { headers: editor })).status,
    ).toBe(404);
  });
});

test('the pages are there in all three languages', async () => {
  const path = await read(document('ni'));
  const steps = ['planen', 'tiltak/ny', 'tiltak/m1', 'tiltak/m1/del', 'tiltak/m1/sla-sammen'];
  const more = ['mal/ny', 'mal/g1', 'navn', 'belop', 'belop/ny', 'vedtak/ny'];
  for (const lang of langs) {
    for (const one of [putIn, path, ...[...steps, ...more].map((step) => `${path}/${step}`)]) {
      const { status, text } = await ask(site, one.replace('/nb', `/${lang}`), { headers: editor });
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text.replace(/.*<main/s, '')).not.toMatch(/\{[a-z]+\}|undefined|\[object /);
    }
  }
});

test.skipIf(!existsSync(seeds))(
  'a real plan goes all the way to a draft (skipped without the seeds)',
  async () => {
    for (const name of [
      'trondelag-handlingsplan-2023-2025.txt',
      'vest-telemark-handlingsplan-2026.txt',
    ]) {
      const path = await read({ name, bytes: readFileSync(join(seeds, name)) });
      const saved = await send(site, path, formIn(await page(path)), editor);
      expect(saved.status, saved.text).toBe(303);
      expect((await ask(site, saved.location, { headers: editor })).status).toBe(200);
    }
  },
);
