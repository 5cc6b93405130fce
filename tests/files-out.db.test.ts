import { beforeAll, describe, expect, test } from 'vitest';
import { PlanFile } from '#3-plan/exchange/core/out/plan-json.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { blocksOfXlsx } from '#platform/documents/xlsx.ts';
import { pdfCases } from './pdf.cases.ts';
import { draftPlan, secret } from './plans.ts';
import { type Site, startSite } from './site.ts';
import { ask, editorCookie, linksIn } from './visit.ts';

let site: Site;
let editor: { cookie: string };
beforeAll(async () => {
  site = await startSite();
  editor = await editorCookie(site);
  await site.importDraft('vest-telemark', draftPlan);
  return () => site.close();
});

const plan = '/nb/vest-telemark/plan/plan';
const formats = ['docx', 'xlsx', 'csv', 'json'];

async function read(path: string) {
  const { body } = await ask(site, path);
  const blocks = await (path.endsWith('docx') ? blocksOfDocx : blocksOfXlsx)(body);
  if (!blocks.ok) throw new Error(blocks.refused.join());
  return readDocument(blocks.value);
}

describe('a plan as a file', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('.%s has its kind, a name to save it by and a mark, kept or not', async (format, type) => {
    for (const _ of ['written', 'kept']) {
      const answer = await ask(site, `${plan}.${format}`);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="vest-telemark-handlingsplan-2026.${format}"`,
      );
      expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      const etag = answer.headers.etag ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      const again = await ask(site, `${plan}.${format}`, { headers: { 'if-none-match': etag } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const head = await ask(site, `${plan}.${format}`, { method: 'HEAD' });
      expect([head.status, head.body.length]).toEqual([200, 0]);
    }
  });

  test('holds the same goals and measures in Word, Excel, CSV and JSON', async () => {
    const json = PlanFile.parse(JSON.parse((await ask(site, `${plan}.json`)).text));
    const titles = json.measures.map(({ title }) => title);
    for (const format of ['docx', 'xlsx']) {
      const { goals, measures, plan: read_ } = await read(`${plan}.${format}`);
      expect(read_.language).toBe('nn');
      expect(goals.map(({ title }) => title)).toEqual(json.goals.map(({ title }) => title));
      expect(measures.map(({ title }) => title)).toEqual(titles);
    }
    const { text } = await ask(site, `${plan}.csv`);
    expect(text.startsWith('\uFEFFNummer;Tittel;Mål;Status;')).toBe(true);
    for (const title of titles) expect(text).toContain(title);
    const schema = await ask(site, json.$schema);
    expect([schema.status, schema.headers['content-type']]).toEqual([
      200,
      'application/schema+json; charset=utf-8',
    ]);
  });

  test('is of one goal, or of what one actor does, where that is asked for', async () => {
    const { text } = await ask(site, '/nb/vest-telemark/plan');
    const [goal = ''] = linksIn(text, /\/mal\//);
    const [measure = ''] = linksIn(text, /\/tiltak\//);
    const [actor = ''] = linksIn((await ask(site, measure)).text, /\/aktor\//);
    for (const format of ['docx', 'xlsx']) {
      const ofGoal = await read(`${goal}/mal.${format}`);
      expect(ofGoal.goals).toHaveLength(1);
      expect(ofGoal.measures).toHaveLength(3);
      const ofActor = await read(`${actor}/tiltak.${format}`);
      expect(ofActor.plan.title).toMatch(/^Tiltak med /);
      const name = ofActor.plan.title?.slice('Tiltak med '.length) ?? '';
      expect(ofActor.measures.length).toBeGreaterThan(0);
      for (const { leads, partners } of ofActor.measures)
        expect([...leads, ...partners]).toContain(name);
    }
  });
});

describe('a draft as a file', () => {
  test('is an editor’s, and not kept on the way', async () => {
    for (const format of formats) {
      const path = `${plan}.${format}?utgave=utkast-2031`;
      const answer = await ask(site, path, { headers: editor });
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
      expect(answer.headers.etag).toBeUndefined();
    }
    const { text } = await ask(site, `${plan}.json?utgave=utkast-2031`, { headers: editor });
    expect(text).toContain(secret);
  });

  test('is not there for a visitor, nor any part of it, after an editor has fetched it', async () => {
    const draft = '/nb/vest-telemark/plan?utgave=utkast-2031';
    const page = (await ask(site, draft, { headers: editor })).text;
    const [measure = ''] = linksIn(page, /\/tiltak\//);
    const own = (await ask(site, measure, { headers: editor })).text;
    const [goal = ''] = linksIn(own, /\/mal\//);
    const [actor = ''] = linksIn(own, /\/aktor\//);
    const under = (path: string, file: string) => `${path.replace(/\?.*/, '')}/${file}`;
    for (const format of formats) {
      for (const path of [
        `${plan}.${format}`,
        under(goal, `mal.${format}`),
        under(actor, `tiltak.${format}`),
        `/nb/vest-telemark/plan/merknader.${format}`,
      ]) {
        for (const asked of [`${path}?utgave=utkast-2031`, `${path}?utgave=finnes-ikke`]) {
          await ask(site, asked, { headers: editor });
          const { status, text } = await ask(site, asked);
          expect([asked, status]).toEqual([asked, 404]);
          expect(text).not.toContain(secret);
        }
      }
      expect((await ask(site, under(goal, `mal.${format}`))).status).toBe(404);
    }
  });
});

pdfCases(() => ({ site, editor }));
