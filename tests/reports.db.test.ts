import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownQuestions } from '#5-follow-up/reports/core/own-templates.ts';
import { readTemplate } from '#5-follow-up/reports/core/read-template.ts';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { readPdf } from './read-pdf.ts';
import { sendFile } from './send-file.ts';
import { patience, type Site, startSite } from './site.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };
let coordinator: { cookie: string };

const base = '/nb/vest-telemark';

beforeAll(async () => {
  site = await startSite({ example: true });
  editor = await editorCookie(site);
  coordinator = await memberCookie(site, {
    partnership: 'vest-telemark',
    roles: ['coordinator'],
  });
  // The first test of a run waits for the site to be built.
}, 60_000);
afterAll(() => site.close());

const page = (path: string, headers: Record<string, string> = {}) => ask(site, path, { headers });

/** The report that the first test begins: where it is written, and read. */
let writing: string;
let reading: string;

describe('a report', () => {
  test('is begun of a year of the plan, and every fault is told', async () => {
    expect((await page(`${base}/rapporter`)).text).toContain('Ingen rapporter ennå');
    expect((await page(`${base}/rapporter/ny`)).status).toBe(303);
    const { text } = await page(`${base}/rapporter/ny`, editor);
    const edition = text.match(/<option value="([0-9a-f-]{36})"/)?.[1] ?? '';
    const form = { ...formIn(text), edition, kind: 'yearly', template: 'own', dueOn: '' };
    const faulty = await send(site, `${base}/rapporter/ny`, { ...form, year: 'i år' }, editor);
    expect([faulty.status, faulty.text.includes('fire siffer')]).toEqual([422, true]);
    const early = await send(site, `${base}/rapporter/ny`, { ...form, year: '2040' }, editor);
    expect([early.status, early.text.includes('gjelder ikke dette året')]).toEqual([409, true]);
    const begun = await send(
      site,
      `${base}/rapporter/ny`,
      { ...form, dueOn: '2026-12-01' },
      editor,
    );
    expect(begun.status).toBe(303);
    writing = begun.location;
    const overview = await page(writing, editor);
    expect(overview.text).toContain('Evaluering 2026');
    const all = linksIn(overview.text, /skriv\/[mt]-/).length;
    expect(all).toBeGreaterThan(8);
    const open = await page(`${writing}?vis=mangler`, editor);
    expect(linksIn(open.text, /skriv\/[mt]-/)).toHaveLength(all);
  });

  test('is written section by section: faults and others’ changes are told, and nothing is lost', async () => {
    const sections = linksIn((await page(writing, editor)).text, /skriv\/t-/);
    const [path = ''] = sections;
    const form = formIn((await page(path, editor)).text);
    const half = { ...form, 'answer-4': 'Seks <b>møte</b>.', 'figure-0-value': 'N/A' };
    const faulty = await send(site, path, half, editor);
    expect(faulty.status).toBe(422);
    expect(faulty.text).toContain('href="#figure-0-value"');
    expect(faulty.text).toContain('Seks &lt;b>møte&lt;/b>.');
    const whole = {
      ...form,
      'answer-4': 'Seks <b>møte</b>.',
      'lesson-title': 'Éin kontaktperson var nok',
      'lesson-tried': 'Kommunane delte ein kontaktperson.',
      'lesson-outcome': 'Svara kom raskare.',
      goesOn: 'unchanged',
    };
    const saved = await send(site, path, { ...whole, onward: 'next' }, editor);
    expect([saved.status, saved.location]).toEqual([303, sections[1] ?? '']);
    const stale = { ...whole, token: crypto.randomUUID(), 'answer-4': 'Sju møte.' };
    const refused = await send(site, path, stale, editor);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('De to tekstene');
    expect(formIn(refused.text)['answer-4']).toBe('Sju møte.');
  });

  test('is for members until a coordinator publishes it', async () => {
    expect((await page(writing)).status).toBe(303);
    reading = writing.replace(/\/skriv$/, '');
    expect((await page(reading)).status).toBe(404);
    expect((await page(`${writing}/legg-ut`, editor)).status).toBe(403);
    const { text } = await page(`${writing}/legg-ut`, coordinator);
    expect(text).toContain('Éin kontaktperson var nok');
    // One who made up what the form was drawn from is told that it changed.
    const forged = { ...formIn(text), token: crypto.randomUUID(), revision: '-1' };
    expect((await send(site, `${writing}/legg-ut`, forged, coordinator)).status).toBe(409);
    const published = await send(site, `${writing}/legg-ut`, formIn(text), coordinator);
    expect(published.status).toBe(303);
    reading = published.location;
    await expect.poll(async () => (await page(reading)).status, patience).toBe(200);
    const seen = (await page(reading)).text;
    expect(seen).toContain('Seks &lt;b>møte&lt;/b>.');
    expect(seen).toContain('Kontrollsum');
  });

  test('is the same as PDF and for Word, and its lesson stands among the lessons', async () => {
    const pdf = await page(`${reading}/rapport.pdf`);
    const { info, words } = await readPdf(pdf.body);
    expect(info).toMatchObject({ Language: 'nn-NO' });
    expect(words).toContain('Seks <b>møte</b>.');
    const docx = await page(`${reading}/rapport.docx`);
    const blocks = await readDocumentFile(docx.body, 'rapport.docx');
    expect(JSON.stringify(blocks)).toContain('Seks <b>møte</b>.');
    const lessons = await page(`${base}/erfaringer`);
    const [lesson = ''] = linksIn(lessons.text, /erfaringer\/ein-kontaktperson/);
    const learnt = (await page(lesson)).text;
    expect(learnt).toContain('Svara kom raskare.');
    expect(linksIn(learnt, /rapporter\//)).toEqual([reading]);
    const { items } = JSON.parse((await page('/api/v1/lessons?partnership=vest-telemark')).text);
    expect(items).toMatchObject([{ title: 'Éin kontaktperson var nok', lang: 'nn' }]);
    const alone = await page(items[0].url.slice(site.url.length));
    expect(JSON.parse(alone.text)).toEqual(items[0]);
  });

  test('stands beside the questions when the next one is written', async () => {
    const owner = new pg.Client({ connectionString: site.ownerUrl });
    await owner.connect();
    // As if it had been of the year before.
    await owner.query(
      "update report set from_year = 2025, year = 2025 where lang = 'nn' and published",
    );
    await owner.end();
    const { text } = await page(`${base}/rapporter/ny`, editor);
    const edition = text.match(/<option value="([0-9a-f-]{36})"/)?.[1] ?? '';
    const form = { ...formIn(text), edition, kind: 'yearly', template: 'own', dueOn: '' };
    const begun = await send(site, `${base}/rapporter/ny`, form, editor);
    const [path = '', other = ''] = linksIn((await page(begun.location, editor)).text, /skriv\/t-/);
    const section = (await page(path, editor)).text;
    expect(section).toMatch(/<summary>Svaret i <span lang="nn">Evaluering 2026/);
    expect(section).toContain('Seks &lt;b>møte&lt;/b>.');
    expect((await page(other, editor)).text).not.toContain('Svaret i');
  });

  test('loses words that should not have been public, at the word of a coordinator', async () => {
    const path = `${reading}/fjern`;
    const told = async () =>
      (await page(reading)).text +
      (await page('/api/v1/evaluations?partnership=vest-telemark')).text;
    const [hash = '?'] = /[0-9a-f]{64}/.exec(await told()) ?? [];
    expect((await page(path, editor)).status).toBe(403);
    const form = formIn((await page(path, coordinator)).text);
    const empty = { ...form, words: 'X', reason: '' };
    const faulty = await send(site, path, empty, coordinator);
    expect([faulty.status, faulty.text.includes('Velg hvorfor.')]).toEqual([422, true]);
    const wrong = { ...form, words: 'Sju møte', reason: 'not-public' };
    expect((await send(site, path, wrong, coordinator)).status).toBe(409);
    const sent = { ...form, token: crypto.randomUUID(), words: 'Seks <b>møte</b>' };
    const shown = await send(site, path, { ...sent, reason: 'not-public' }, coordinator);
    expect([shown.status, shown.text.includes('<del>')]).toEqual([200, true]);
    expect((await page(reading)).text).toContain('Seks &lt;b>møte');
    const done = await send(site, path, formIn(shown.text), coordinator);
    expect([done.status, done.location]).toEqual([303, reading]);
    await expect.poll(async () => (await page(reading)).text, patience).toContain('[…].');
    const text = await told();
    expect(text).not.toContain('Seks &lt;b>møte');
    // Nor by what it would take to try names until one is right.
    expect(text).not.toContain(hash);
    expect(text).toContain('Tekst som er fjerna');
  });
});

describe('a template', () => {
  const load = (name: string, bytes: Buffer, fields: Record<string, string>) =>
    sendFile(site, `${base}/rapporter/maler`, { name, bytes }, editor, fields);

  test('is loaded from a document, can be had for Word, and read from there again', async () => {
    const text = '# For kvart tiltak\n\n1. Kva vart gjort?\n2. Kven deltok?\n';
    const form = formIn((await page(`${base}/rapporter/maler`, editor)).text);
    const fields = { ...form, title: 'Malen til departementet', lang: 'nn' };
    const loaded = await load('mal.md', Buffer.from(text), fields);
    expect(loaded.status).toBe(303);
    const [file = ''] = linksIn(
      (await page(`${base}/rapporter/maler`, editor)).text,
      /maler\/[0-9a-f]{10}\/mal\.docx/,
    );
    const docx = await page(file, editor);
    const blocks = await readDocumentFile(docx.body, 'mal.docx');
    expect(blocks.ok && readTemplate(blocks.value.blocks)).toMatchObject({
      ok: true,
      value: [
        { text: 'Kva vart gjort?', scope: 'measure', chapter: 'For kvart tiltak' },
        { text: 'Kven deltok?', scope: 'measure', chapter: 'For kvart tiltak' },
      ],
    });
    const own = await page(`${base}/rapporter/maler/final/mal.docx`, editor);
    const ownBlocks = await readDocumentFile(own.body, 'mal.docx');
    expect(ownBlocks.ok && readTemplate(ownBlocks.value.blocks)).toEqual({
      ok: true,
      value: ownQuestions('final', 'nb'),
    });
  });

  test.each([
    ['mal.docx', Buffer.from('PK her er ingenting'), 'lot seg ikke lese'],
    ['mal.exe', Buffer.from('MZ'), 'verken Word'],
    ['mal.txt', Buffer.from('Bare tekst uten noe å svare på.'), 'fant ingen spørsmål'],
  ])('that cannot be read is refused with what to do: %s', async (name, bytes, said) => {
    const refused = await load(name, bytes, { title: 'En mal', lang: 'nb' });
    expect([refused.status, refused.text.includes(said)]).toEqual([422, true]);
    expect(refused.text).toContain('value="En mal"');
  });
});
