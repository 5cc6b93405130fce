import { beforeAll, describe, expect, test } from 'vitest';
import { smallFile as document, readIn, siteThatReads, smallDocument } from './putting-in.ts';
import type { Site } from './site.ts';
import { ask, formIn, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };

beforeAll(async () => {
  ({ site, editor } = await siteThatReads());
  return () => site.close();
});

const page = async (path: string) => (await ask(site, path, { headers: editor })).text;
const read = (file: { name: string; bytes: Buffer }) =>
  readIn(site, '/nb/telemark/les-inn', file, editor);

/** A document that several tests correct: each is read in a process of its own, which takes its time. */
let one: Promise<string> | undefined;
function shared(): Promise<string> {
  one ??= read(document());
  return one;
}

/** With two bullets under a goal, which may be measures. */
const doubtful = {
  name: 'tvil.txt',
  bytes: Buffer.from(
    `${smallDocument}\nMål 3: Flere møtes\n\n- Arrangere messe for unge\n- Lage nettside for lærlinger\n`,
  ),
};

describe('what was read', () => {
  const measureForm = async (path: string, key = 'm2') =>
    formIn(await page(`${path}/tiltak/${key}`));

  test('is corrected in a form, told of in plain words, undone, and saved as it was corrected', async () => {
    const path = await read(document('rettes'));
    const form = await measureForm(path);
    const sent = { ...form, title: 'Lærere ut i bedrift', leads: 'Kystkontoret\nVerftet' };
    const made = await send(site, `${path}/tiltak/m2`, sent, editor);
    expect(made.location).toBe(`${path}#t-m2`);
    const after = await page(path);
    expect(after).toContain('Kystkontoret, Verftet');
    expect(after).toContain('Tiltaket «Hospitering for lærere»: endret navn, hovedansvar');
    expect(after).not.toContain('Ingen har ansvaret');
    const out = await send(site, `${path}/tiltak/m1/ta-ut`, await measureForm(path, 'm1'), editor);
    expect(out.location).toBe(`${path}#rettelser`);
    const [undo = ''] = (await page(path)).match(/rettelser\/\d+\/angre/g) ?? [];
    await send(site, `${path}/${undo}`, formIn(await page(path)), editor);
    expect(await page(path)).toContain('Læreplasser i små bedrifter');
    const saved = await send(site, path, formIn(await page(path)), editor);
    expect(saved.location).toMatch(/plan\?utgave=/);
    const draft = await page(saved.location);
    expect(draft).toContain('Lærere ut i bedrift');
    expect(draft).not.toContain('Hospitering for lærere');
    const late = await send(site, `${path}/tiltak/m2`, sent, editor);
    expect(late.location).toBe(path); // there is nothing more to correct here
  });

  test('is asked about when it may be what was before under another title, and keeps its address then', async () => {
    const addressOf = async (plan: string, title: string) => {
      const tied = new RegExp(`/tiltak/[^"]*-([0-9a-f]{10})[^"]*"[^>]*>[^<]*${title}`);
      return tied.exec(await page(plan))?.[1];
    };
    const before = await addressOf('/nb/telemark/plan', 'Målrettet bruk av entreprenørskap');
    const title = 'Målrettet bruk av entreprenørskap og gründere i skolene';
    const anew = smallDocument.replace('Hospitering for lærere', title);
    const path = await read({ name: 'i år.txt', bytes: Buffer.from(anew) });
    const asked = await page(path);
    expect(asked).toContain('Det samme som før? (1)');
    const tidligere = /name="tidligere" value="([^"]+)"/.exec(asked)?.[1] ?? '';
    const { revision = '' } = formIn(asked);
    const press = (nokkel: string) => {
      const fields = { revision, slag: 'measure', nokkel, tidligere, svar: 'ja' };
      return send(site, `${path}/kjent-igjen`, fields, editor);
    };
    expect((await press('m1')).status).toBe(409); // that was not asked
    expect((await press('m2')).location).toBe(`${path}#kjent-igjen`);
    const told = await page(path);
    expect(told).toContain(
      'er det samme som «Målrettet bruk av entreprenørskap i skolene» fra før',
    );
    expect(told).not.toContain('Det samme som før?');
    const saved = await send(site, path, formIn(told), editor);
    expect(before).toBeDefined();
    expect(await addressOf(saved.location, title)).toBe(before);
  });

  test('keeps its corrections when the file is read again', async () => {
    const path = await read(doubtful);
    const form = await measureForm(path);
    await send(site, `${path}/tiltak/m2`, { ...form, title: 'Lærere ut' }, editor);
    const again = await send(site, `${path}/les-igjen`, formIn(await page(path)), editor);
    expect(again.location).toBe(path);
    await read(doubtful);
    expect(await page(path)).toContain('1b Lærere ut');
  });

  test('with doubt is confirmed by one press', async () => {
    const path = await read(doubtful);
    const before = await page(path);
    expect(before).toContain('Usikker lesing (2)');
    const { revision = '' } = formIn(before);
    const sent = await send(site, `${path}/tiltak/m3`, { revision }, editor);
    expect(sent.location).toBe(`${path}#t-m3`);
    const after = await page(path);
    expect(after).toContain('Usikker lesing (1)');
    expect(after).toContain('Bekreftet lesingen av «Arrangere messe for unge»');
  });

  test('comes back with what was typed, and what is wrong beside its field', async () => {
    const path = await shared();
    const form = await measureForm(path);
    const faults = { title: ' ', from: '31.2.2026', leads: 'Verftet' };
    const wrong = await send(site, `${path}/tiltak/m2`, { ...form, ...faults }, editor);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('id="title-error"');
    expect(wrong.text).toContain('id="from-error"');
    expect(wrong.text).toContain('Verftet</textarea>');
    expect((await send(site, `${path}/tiltak/m2`, form, editor)).status).toBe(409);
    const half = { ...form, 'title-1': 'Hospitering', 'title-2': ' ' };
    const split = await send(site, `${path}/tiltak/m2/del`, half, editor);
    expect([split.status, split.text.includes('id="title-2-error"')]).toEqual([422, true]);
    const odd = { ...form, constructor: 'x', kind: 'constructor' };
    expect((await send(site, `${path}/tiltak/m99`, odd, editor)).status).toBe(409);
    const money = { ...form, amount: '', role: 'funding', about: '' };
    expect((await send(site, `${path}/belop/ny`, money, editor)).status).toBe(422);
  });

  test('that another corrected meanwhile is shown beside what was typed', async () => {
    const path = await shared();
    const form = await measureForm(path);
    await send(site, `${path}/tiltak/m2`, { ...form, leads: 'Verftet' }, editor);
    const late = { ...form, token: '', leads: 'Kystkontoret' };
    const second = await send(site, `${path}/tiltak/m2`, late, editor);
    expect(second.status).toBe(409);
    expect(second.text).toContain('Slik er det nå, og slik skrev du');
    expect(second.text).toContain('Kystkontoret</textarea>');
    const mine = { ...formIn(second.text), leads: 'Kystkontoret' };
    expect((await send(site, `${path}/tiltak/m2`, mine, editor)).status).toBe(303);
  });

  test('that another took out meanwhile is told of with what was typed', async () => {
    const path = await shared();
    const form = { ...(await measureForm(path, 'm1')), leads: 'Noen helt andre' };
    const out = await send(site, `${path}/tiltak/m1/ta-ut`, { ...form, token: '' }, editor);
    expect(out.status).toBe(303);
    const late = await send(site, `${path}/tiltak/m1`, form, editor);
    expect([late.status, late.text.includes('Noen helt andre')]).toEqual([409, true]);
    const list = await page(path);
    const [undo = ''] = list.match(/rettelser\/\d+\/angre/g) ?? [];
    await send(site, `${path}/${undo}`, formIn(list), editor);
  });

  test('is corrected also where it was not read, split, merged, made a goal, and its names told of', async () => {
    const path = await shared();
    const from = async (step: string) => formIn(await page(`${path}/${step}`));
    const make = async (step: string, fields: Record<string, string>) => {
      const form = await from(step);
      const answer = await send(site, `${path}/${step}`, { ...form, ...fields }, editor);
      expect([step, answer.status]).toEqual([step, 303]);
      return page(path);
    };
    const press = async (step: string, fields: Record<string, string> = {}) => {
      const { revision = '' } = formIn(await page(path));
      const answer = await send(site, `${path}/${step}`, { revision, ...fields }, editor);
      expect([step, answer.status]).toEqual([step, 303]);
      return page(path);
    };
    expect(await page(`${path}/tiltak/ny?linje=3`)).toContain('value="Hospitering for lærere"');
    const whole = { title: 'Møteplass', standing: 'proposed', goal: '' };
    expect(await make('tiltak/ny', whole)).toContain('La til tiltaket «Møteplass»');
    const parts = { 'title-1': 'Læreplasser', 'title-2': 'Avtaler' };
    expect(await make('tiltak/m1/del', parts)).toContain('Avtaler</h4>');
    expect(await make('tiltak/m1/sla-sammen', { 'tiltak-m2': 'ja' })).toContain('Slo sammen');
    const names = { 'navn-0': 'Kystkontoret', as: 'Kysten' };
    expect(await make('navn', names)).toContain('samme organisasjon');
    expect(await press('skjult', { nummer: '0', tekst: 'kafeen' })).toContain('v/ kafeen');
    expect(await press('tiltak/m1/til-mal', { slags: 'sub-goal' })).toContain('Delmål');
    expect(await press('mal/g2/ta-ut')).toContain('Tok ut målet');
    expect(await make('mal/g1', { weight: '60 %', kind: 'goal' })).toContain('Vekt 60');
    const money = { amount: '1,2 mill.', year: '2026', role: 'line', about: 'goal:g1' };
    await make('belop/ny', money);
    expect(await page(`${path}/belop`)).toContain('1\u00a0200\u00a0000');
    expect(await make('vedtak/ny', { body: 'Rådet', date: '1.6.2026' })).toContain('2026-06-01');
    expect(await make('planen', { title: 'Planen vår', language: 'nb' })).toContain('Planen vår');
    const unanswered = await send(site, `${path}/skjult`, { nummer: '0' }, editor);
    expect(unanswered.status).toBe(409); // nothing is hidden any more
  });

  test('is corrected by no visitor, who is not told what there is', async () => {
    const path = await shared();
    for (const answer of [
      await ask(site, `${path}/tiltak/m2`),
      await send(site, `${path}/tiltak/m2`, { title: 'Ny' }),
      await send(site, `${path}/skjult`, { nummer: '0' }),
    ])
      expect(answer.location).toContain('/rolle?back=');
  });
});
