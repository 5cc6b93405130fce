import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { forgetOldExports } from '#3-plan/exchange/jobs/forget-exports.ts';
import { makeExport } from '#3-plan/exchange/jobs/make-export.ts';
import type { Config } from '#platform/config.ts';
import { openPool } from '#platform/database/pool.ts';
import type { Job } from '#platform/jobs/job.ts';
import { secret } from './plans.ts';
import { readPdf as read } from './read-pdf.ts';
import { noon, type Site } from './site.ts';
import { smallPlan } from './small-plan.ts';
import { ask, linksIn, send } from './visit.ts';

export type Standing = { site: Site; editor: { cookie: string } };

const plan = '/nb/vest-telemark/plan';
const long = '/nb/trondelag/plan/plan.pdf?utgave=lang-plan';

/** What a plan as PDF holds to, on a site whose Vest-Telemark has a draft that nobody may see. */
export function pdfCases(standing: () => Standing): void {
  describe('a plan as PDF', () => planCases(standing));
  describe('a long plan as PDF', () => longPlanCases(standing));
  describe('the look of documents', () => lookCases(standing));
}

function planCases(standing: () => Standing): void {
  test('has its kind, its name, its language and its plan, and is kept', async () => {
    const { site } = standing();
    const first = await ask(site, `${plan}/plan.pdf`);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(first.headers['content-disposition']).toBe(
      'attachment; filename="vest-telemark-handlingsplan-2026.pdf"',
    );
    expect(first.body.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const { info, words } = await read(first.body);
    expect(info).toMatchObject({ Title: 'Handlingsplan 2026', Language: 'nn-NO' });
    expect(words).toContain('Dokumentet er laga 11. mai 2026');
    const odd = await ask(site, `${plan}/plan.pdf?utgave=x&utm=1`);
    expect([odd.status, odd.headers.location]).toEqual([308, `${plan}/plan.pdf?utgave=x`]);
    const etag = first.headers.etag ?? '';
    const again = await ask(site, `${plan}/plan.pdf`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('is of one goal where that is asked for, and of nothing where there is nothing', async () => {
    const { site } = standing();
    const [goal = ''] = linksIn((await ask(site, plan)).text, /\/mal\//);
    const { words } = await read((await ask(site, `${goal}/mal.pdf`)).body);
    expect(words).toContain('1. Fleire eigna bustader');
    expect(words).not.toContain('2. Fleire arbeidsplassar');
    for (const path of [
      `${plan}/plan.pdf?utgave=finnes-ikke`,
      `${plan}/merknader.pdf`,
      '/nb/vest-telemark/mal/mal-0000000000/mal.pdf',
      '/nb/vest-telemark/aktor/ingen-0000000000/tiltak.pdf',
      '/nb/vest-telemark/dokument/0000000000',
      '/nb/vest-telemark/dokument/0000000000/last-ned',
    ]) {
      expect([path, (await ask(site, path)).status]).toEqual([path, 404]);
    }
  });

  test('of a draft is an editor’s alone', async () => {
    const { site, editor } = standing();
    const path = `${plan}/plan.pdf?utgave=utkast-2031`;
    const own = await ask(site, path, { headers: editor });
    expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await read(own.body)).words).toContain(secret);
    expect((await ask(site, path)).status).toBe(404);
  });

  test('is not made for those who ask without end, and is had as before where it is kept', async () => {
    const { site, editor } = standing();
    await site.pool.query(`update rate_limit set used = 1000 where key like 'pdf %'`);
    const refused = await ask(site, `${plan}/plan.pdf`, { headers: editor });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '900']);
    expect(refused.text).toContain('Prøv igjen om 15 minutter.');
    expect((await ask(site, `${plan}/plan.pdf`)).status).toBe(200);
    await site.pool.query(`delete from rate_limit where key like 'pdf %'`);
  });
}

function longPlanCases(standing: () => Standing): void {
  test('is waited for on a page one can leave and find again, and is made once', async () => {
    const { site, editor } = standing();
    await site.importDraft('trondelag', longPlan);
    const asked = () => ask(site, long, { headers: editor });
    const [first, second] = [await asked(), await asked()];
    const page = first.headers.location ?? '';
    expect(page).toMatch(/^\/nb\/trondelag\/dokument\/[0-9a-f]{10}$/);
    expect(second.headers.location).toBe(page);

    const waiting = await ask(site, page, { headers: editor });
    expect(waiting.headers.refresh).toBe('2');
    expect(waiting.text).toContain('aria-current="step">Venter på tur');
    const early = await ask(site, `${page}/last-ned`, { headers: editor });
    expect([early.status, early.headers.location]).toEqual([303, page]);

    const { rows } = await site.pool.query(
      "select data from pgboss.job where name = 'make-export'",
    );
    expect(rows).toHaveLength(1);
    await run(site, makeExport, rows[0].data);
    const ready = await ask(site, page, { headers: editor });
    expect(ready.headers.refresh).toBeUndefined();
    expect(ready.text).toMatch(/Last ned PDF \(\d+\s[kM]B\)/);
    const file = await ask(site, `${page}/last-ned`, { headers: editor });
    expect([file.status, file.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await read(file.body, 1)).words).toContain('Lang plan');
    await site.pool.query(`update rate_limit set used = 1000 where key like 'pdf %'`);
    expect((await asked()).headers.location).toBe(page); // what is made is had again without end
    await site.pool.query(`delete from rate_limit where key like 'pdf %'`);
  });

  test('of a draft is not there for a visitor, neither the page nor the file', async () => {
    const { site, editor } = standing();
    const page = (await ask(site, long, { headers: editor })).headers.location ?? '';
    for (const path of [long, page, `${page}/last-ned`]) {
      expect([path, (await ask(site, path)).status]).toEqual([path, 404]);
    }
  });

  test('is forgotten a day after it was asked for, and not before', async () => {
    const { site, editor } = standing();
    const page = (await ask(site, long, { headers: editor })).headers.location ?? '';
    const hours = (count: number) => new Date(Date.parse(noon) + count * 3_600_000);
    await run(site, forgetOldExports, null, hours(24));
    expect((await ask(site, page, { headers: editor })).status).toBe(200);
    await run(site, forgetOldExports, null, hours(25));
    expect((await ask(site, page, { headers: editor })).status).toBe(404);
  });
}

function lookCases(standing: () => Standing): void {
  const look = '/nb/telemark/utseende';
  const choose = (colour: string, headers: Record<string, string>, token: string = randomUUID()) =>
    send(standing().site, look, { colour, alt: '', logo: 'keep', revision: '0', token }, headers);

  test('is chosen by an editor, told of when it cannot be, and seen in the next document', async () => {
    const { site, editor } = standing();
    const before = await ask(site, '/nb/telemark/plan/plan.docx');
    const light = await choose('#ffee00', editor);
    expect(light.status).toBe(422);
    expect(light.text).toContain('value="#ffee00"');
    const pressedTwice = randomUUID();
    for (const _ of ['first', 'second']) {
      const { location } = await choose('#8a1538', editor, pressedTwice);
      expect(location).toBe(look);
    }
    expect((await choose('#003366', editor)).status).toBe(409);
    const after = await ask(site, '/nb/telemark/plan/plan.docx');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect((await ask(site, look, { headers: editor })).text).toContain('#8a1538');
  });

  test('is not a visitor’s to choose', async () => {
    const { site } = standing();
    expect((await choose('#003366', {})).location).toContain('/rolle?back=');
    expect((await ask(site, look)).status).toBe(303);
  });
}

/** More measures than are made while one waits. */
const longPlan = {
  ...smallPlan,
  title: 'Lang plan',
  measures: Array.from({ length: 101 }, (_, index) => ({
    key: `m${index}`,
    goal: null,
    ref: `${index + 1}`,
    title: `Tiltak ${index + 1}`,
    standing: 'proposed' as const,
  })),
  budget: [],
  funding: [],
  approvals: [],
};

async function run(site: Site, job: Job, sent: unknown, at = new Date(noon)): Promise<void> {
  const owner = openPool(site.ownerUrl, () => {}, { max: 1 });
  const log = pino({ level: 'silent' });
  await job.run({ app: site.pool, owner, now: () => at, log, config: {} as Config }, sent);
  await owner.end();
}
