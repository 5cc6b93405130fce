import { expect, test } from 'vitest';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { blocksOfXlsx } from '#platform/documents/xlsx.ts';
import { secret } from './plans.ts';
import type { Site } from './site.ts';
import { ask, formIn, linksIn, send } from './visit.ts';

export type Standing = { site: Site; editor: { cookie: string } };

const changes = '/nn/vest-telemark/plan/endringer';
const reason = 'Styringsgruppa vil prøve noko nytt.';
const contributed = 'Sju kommunar fekk kvar sin rettleiar.';

/** What changed from the plan of Vest-Telemark to a draft in which everything is new. */
export function draftChangesCases(standing: () => Standing): void {
  test('has changes that only an editor sees, and are told by words and counts', async () => {
    const { site, editor } = standing();
    const { text } = await ask(site, changes, { headers: editor });
    expect(text).toContain('Kva som er nytt, endra og avslutta i Utkast 2031');
    expect(text).toContain(`9. ${secret} som mål`);
    expect(text).toMatch(/\d+ av endringane manglar grunngjeving/);
    const public_ = await ask(site, changes);
    expect(public_.text).toContain('Det er ikkje noko å samanlikne med enno');
    for (const path of [
      `${changes}?utgave=utkast-2031`,
      `${changes}?fra=utkast-2031&utgave=handlingsplan-2026`,
      `${changes}/oppdatering.docx`,
      `${changes}/oppdatering.pdf?utgave=utkast-2031`,
    ]) {
      const { status, text: hidden } = await ask(site, path);
      expect([path, status, hidden.includes(secret)]).toEqual([path, 404, false]);
    }
    const [form = ''] = linksIn(text, /endringer\/tiltak\//);
    expect((await ask(site, form)).location).toMatch(/^\/nn\/rolle\?/);
  });

  test('takes a reason for a change, and says what it lacks with what was typed kept', async () => {
    const { site, editor } = standing();
    const { text } = await ask(site, changes, { headers: editor });
    const form = linksIn(text, /endringer\/tiltak\//).at(-1) ?? '';
    const shown = await ask(site, form, { headers: editor });
    expect(shown.text).toContain('<h1>Kvifor er dette avslutta?</h1>');
    const fields = formIn(shown.text);
    const empty = await send(site, form, { ...fields, reason: '', contributed }, editor);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv ei grunngjeving.');
    expect(formIn(empty.text)).toMatchObject({ contributed });
    const long = await send(site, form, { ...fields, reason: 'å'.repeat(2_001) }, editor);
    expect([long.status, long.text.includes('for lang')]).toEqual([422, true]);
    const saved = await send(site, form, { ...fields, reason, contributed }, editor);
    expect(saved.status).toBe(303);
    expect(saved.location).toMatch(/endringer\?utgave=utkast-2031#measure-[0-9a-f]{10}$/);
    const page = await ask(site, saved.location.replace(/#.*/, ''), { headers: editor });
    expect(page.text).toContain(reason);
    const token = crypto.randomUUID();
    const late = await send(site, form, { ...fields, token, reason: 'For seint ute.' }, editor);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Dei to tekstane');
    expect(formIn(late.text)).toMatchObject({ revision: '1', reason: 'For seint ute.' });
    const visitor = await send(site, form, { ...fields, reason });
    expect(visitor.location).toContain('/rolle?back=');
  });

  test('says what something that ended became, and takes it back', async () => {
    const { site, editor } = standing();
    const { text } = await ask(site, changes, { headers: editor });
    const form = linksIn(text, /endringer\/tiltak\//).at(-1) ?? '';
    const shown = (await ask(site, form, { headers: editor })).text;
    const [into = ''] = shown.match(/(?<=<option value=")[0-9a-f]{10}/) ?? [];
    const [path = '', query = ''] = form.split('?');
    const fields = () => ({ token: crypto.randomUUID(), relation: 'split-into', into });
    const said = await send(site, `${path}/ble-til?${query}`, fields(), editor);
    expect([said.status, said.location]).toEqual([303, `${form}#ble-til`]);
    const told = await ask(site, changes, { headers: editor });
    expect(told.text).toMatch(new RegExp(`Delt i</dt><dd><a href="[^"]*${into}[?]`));
    expect((await ask(site, form, { headers: editor })).text).toContain('Ta det tilbake');
    const back = await send(site, `${path}/ble-til/angre?${query}`, fields(), editor);
    expect(back.status).toBe(303);
    const again = await send(site, `${path}/ble-til/angre?${query}`, fields(), editor);
    expect(again.status).toBe(409);
    const none = await send(site, `${path}/ble-til?${query}`, { ...fields(), into: 'x' }, editor);
    expect(none.status).toBe(409);
  });

  test('can be taken along as a yearly update with the three lists, the reasons and the money', async () => {
    const { site, editor } = standing();
    const file = async (format: string) => {
      const { status, body } = await ask(site, `${changes}/oppdatering.${format}`, {
        headers: editor,
      });
      expect([format, status]).toEqual([format, 200]);
      return body;
    };
    const document = JSON.stringify(await blocksOfDocx(await file('docx')));
    const workbook = JSON.stringify(await blocksOfXlsx(await file('xlsx')));
    for (const words of [reason, contributed, `9. ${secret} som mål`, 'Nye mål og tiltak']) {
      expect(document).toContain(words);
      expect(workbook).toContain(words);
    }
    expect(document).toContain('Årleg oppdatering: Utkast 2031');
    expect(document).toContain('Inga grunngjeving er gjeven.');
    expect((await file('pdf')).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
}

/** The same once the draft is adopted. */
export function adoptedChangesCases(standing: () => Standing): void {
  test('its changes and their reasons are for everyone, and closed', async () => {
    const { site, editor } = standing();
    const { text } = await ask(site, changes);
    expect(text).toContain(reason);
    expect(text).toContain(contributed);
    expect(text).not.toContain('Skriv grunngjeving');
    expect((await ask(site, '/nn/vest-telemark/plan')).text).toContain(`href="${changes}"`);
    const back = `${changes}?fra=utkast-2031&utgave=handlingsplan-2026`;
    const other = await ask(site, back, { headers: editor });
    expect([other.status, other.text.includes(reason)]).toEqual([200, false]);
    expect((await ask(site, `${changes}/oppdatering.docx`)).status).toBe(200);
  });
}
