import { beforeAll, describe, expect, test } from 'vitest';
import { PlanFile } from '#3-plan/exchange/core/out/plan-json.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { blocksOfXlsx } from '#platform/documents/xlsx.ts';
import { type Site, startSite } from './site.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };
let lead: { cookie: string };
let stranger: { cookie: string };
let partner: string;
let measure: string;
let goal: string;

beforeAll(async () => {
  site = await startSite();
  editor = await editorCookie(site);
  [measure = ''] = linksIn((await ask(site, '/nb/telemark/plan')).text, /\/tiltak\//);
  const { text } = await ask(site, measure);
  [goal = ''] = linksIn(text, /\/mal\//);
  const [name = ''] = [...text.matchAll(/href="[^"]*\/aktor\/[^"]*"[^>]*>([^<]*)</g)].map(
    ([, label = '']) => label,
  );
  const contact = async (organisation: string) => {
    const roles = ['partner-contact'] as const;
    const { cookie } = await memberCookie(site, { partnership: 'telemark', roles, organisation });
    return { cookie };
  };
  lead = await contact(name);
  partner = name;
  stranger = await contact('OsloMet');
  return () => site.close();
});

type Who = { cookie: string };

async function fill(path: string, own: Record<string, string>, who: Who = editor) {
  const { text } = await ask(site, path, { headers: who });
  return send(site, path, { ...formIn(text), ...own }, who);
}

const page = async (path: string, who?: Who) =>
  (await ask(site, path, who ? { headers: who } : {})).text;

test('what is saved is said once, on the page one comes to', async () => {
  const path = `${measure}/endre`;
  expect(await page(measure)).toContain('Ikke endret siden utgaven ble til');
  const { text } = await ask(site, path, { headers: editor });
  const saved = await send(site, path, { ...formIn(text), challenge: 'Noe nytt.' }, editor);
  const [said = ''] = saved.headers['set-cookie'] ?? [];
  expect(said).toMatch(/^tannhjul_done=measure-reworded;.*Max-Age=60.*HttpOnly/);
  const and = (word: string) => ({ headers: { cookie: `${editor.cookie}; ${word}` } });
  const first = await ask(site, measure, and('tannhjul_done=measure-reworded'));
  expect(first.text).toMatch(/<title>Teksten er endret: /);
  expect(first.text).toMatch(/role="status"[^>]*autofocus[^>]*>\s*<p>Teksten er endret\.<\/p>/);
  expect(first.headers['set-cookie']?.join()).toMatch(/^tannhjul_done=;.*Max-Age=0/);
  expect(await page(measure, editor)).not.toContain('Teksten er endret.');
  expect(await page(`${measure}?lest`)).toMatch(/Sist endret<\/dt><dd>11\.\smai\s2026/);
  const forged = await ask(site, measure, and('tannhjul_done=<b>hei'));
  expect(forged.text).not.toContain('role="status"');
});

describe('a form of the plan', () => {
  const chosen = { goalId: '', standing: 'proposed', leadKind: 'ours' };

  test('asks about names nobody knows, keeps what was typed, and then adds them', async () => {
    const typed = { ...chosen, 'partners.0': 'Sildesalgslaget på Notodden' };
    const refused = await fill(`${measure}/fakta`, typed);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Legg til nye navn: Sildesalgslaget på Notodden');
    expect(formIn(refused.text)['partners.0']).toBe('Sildesalgslaget på Notodden');
    expect((await fill(`${measure}/fakta`, { ...typed, addNew: 'ja' })).status).toBe(303);
    expect(await page(measure, editor)).toContain('Sildesalgslaget på Notodden');
  });

  test('shows both versions to who comes second, and loses nothing', async () => {
    const path = `${measure}/penger`;
    const opened = formIn(await page(path, editor));
    const line = (amount: string) => ({ 'budget.0.year': '2026', 'budget.0.amount': amount });
    expect((await fill(path, line('250 000'))).status).toBe(303);
    const late = await send(site, path, { ...opened, ...line('99 000,50') }, editor);
    expect(late.status).toBe(409);
    expect(late.text).toContain('De to versjonene');
    const bare = late.text.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
    for (const amount of ['250 000', '99 000,50']) expect(bare).toContain(`2026: ${amount} kr`);
    expect(formIn(late.text)['budget.0.amount']).toBe('99 000,50');
    expect(await page(measure, editor)).toContain('250\u00a0000\u00a0kr');
  });

  test('tells of an amount that cannot be read', async () => {
    const answer = await fill(`${goal}/penger`, {
      ...{ 'funding.0.source': 'Midler', 'funding.0.year': '2026', 'funding.0.amount': 'mye' },
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('En linje i finansieringen kan ikke leses');
  });

  test('is for those who may: visitors sign in first, a partner is told no', async () => {
    for (const path of [`${measure}/fakta`, `${goal}/endre`, '/nb/telemark/plan/nytt-tiltak']) {
      expect((await ask(site, path)).location).toMatch(/^\/nb\/(logg-inn|rolle)/);
      expect((await ask(site, path, { headers: lead })).status).toBe(403);
    }
  });
});

test('a changed plan that is exported and read back is the plan as it stands', async () => {
  const added = await fill('/nb/telemark/plan/nytt-tiltak', {
    ...{ title: 'Bygge en bro mellom skole og verft', ref: '9z', goalId: '' },
  });
  expect(added.status).toBe(303);
  expect(
    (await fill(`${goal}/endre`, { title: 'Et mål med nytt navn', kind: 'goal' })).status,
  ).toBe(303);
  const json = PlanFile.parse(JSON.parse(await page('/nb/telemark/plan/plan.json')));
  expect(json.measures.at(-1)).toMatchObject({ ref: '9z', standing: 'proposed' });
  expect(json.goals.map(({ title }) => title)).toContain('Et mål med nytt navn');
  const titles = (things: readonly { title: string }[]) => things.map(({ title }) => title).sort();
  for (const [format, read] of [
    ['docx', blocksOfDocx],
    ['xlsx', blocksOfXlsx],
  ] as const) {
    const { body } = await ask(site, `/nb/telemark/plan/plan.${format}`);
    const blocks = await read(body);
    if (!blocks.ok) throw new Error(blocks.refused.join());
    const back = readDocument(blocks.value);
    expect(titles(back.goals), format).toEqual(titles(json.goals));
    expect(titles(back.measures), format).toEqual(titles(json.measures));
    expect(back.budget.map(({ amount }) => amount)).toEqual([250_000]);
  }
});

test('a partner proposes, others see it waiting, and an editor accepts it', async () => {
  const path = `${measure}/foresla`;
  const own = { why: 'Vi har prøvd det', effect: 'Flere blir værende.' };
  expect(await page(path, stranger)).toContain('verken ansvarlig for tiltaket');
  const sent = await fill(path, own, lead);
  expect(sent.status).toBe(303);
  expect(await page(measure, lead)).toContain('Venter på svar');
  expect(await page(measure)).not.toContain('Venter på svar');
  expect(await page('/nb/telemark/plan/forslag', editor)).toContain('Vi har prøvd det');
  const another = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
  const told = await page('/nb/min-side', another);
  expect(told).toContain('Ett forslag til planen venter på svar.');
  expect(linksIn(told, /\/forslag\//)).toEqual([sent.location.split('?')[0]]);
  // Who leads the measure may answer a change of its wording, whoever proposed it; who has no part in it may not.
  expect(await page('/nb/min-side', lead)).toContain('Ett forslag til planen venter på svar.');
  expect(await page('/nb/min-side', stranger)).not.toContain('venter på svar');
  const proposal = await page(sent.location, editor);
  expect(proposal).toContain('Flere blir værende.');
  expect((await fill(`${sent.location}/godta`, {})).status).toBe(303);
  expect(await page(measure, editor)).toContain('Flere blir værende.');
  expect(await page(`${measure}/historie`, lead)).toContain('Et forslag ble godtatt');
  const answered = /Det dere har foreslått<\/h3>.*<\/a>: *godtatt 11\.\smai\s2026/s;
  expect(await page('/nb/min-side', lead)).toMatch(answered);
  expect((await ask(site, `${measure}/historie`)).status).toBe(303);
});

test('a change is undone from the history, and refused when it was changed again', async () => {
  const path = `${measure}/historie`;
  const numbers = [...(await page(path, editor)).matchAll(/name="number" value="(\d+)"/g)];
  const [newest = ''] = numbers.map(([, number = '']) => number);
  const undone = await send(site, path, { number: newest }, editor);
  expect(undone.status).toBe(303);
  expect(await page(measure, editor)).not.toContain('Flere blir værende.');
  const again = await send(site, path, { number: newest }, editor);
  expect(again.status).toBe(409);
  expect(again.text).toContain('Det samme er endret igjen senere');
  expect(again.text.replace(/<[^>]*>/g, '')).toContain('Slik står det nå');
});

test('who belongs to several is led to act for the one that takes part, and back', async () => {
  const place = { partnership: 'telemark', roles: ['partner-contact'] as const };
  const { personId } = await memberCookie(site, { ...place, organisation: partner });
  const acting = await memberCookie(site, { ...place, organisation: 'OsloMet', personId });
  await memberCookie(site, { partnership: 'telemark', roles: ['editor'], personId });
  const who = { cookie: acting.cookie };
  const seen = await page(measure, who);
  expect(seen).toContain(`Du handler for OsloMet nå. ${partner} er med på dette tiltaket`);
  const [choose = ''] = linksIn(seen, /\/hvem/);
  expect(choose).toBe(`/nb/telemark/hvem?back=${encodeURIComponent(measure)}`);
  expect(await page(measure, lead)).not.toContain('/hvem');
  const path = '/nb/telemark/plan/nytt-tiltak';
  const closed = await ask(site, path, { headers: who });
  expect(closed.status).toBe(403);
  expect(closed.text).toContain('Handler du for partnerskapet selv, kan du åpne dette');
  expect(linksIn(closed.text, /\/hvem/)).toEqual([
    `/nb/telemark/hvem?back=${encodeURIComponent(path)}`,
  ]);
  expect((await ask(site, path, { headers: stranger })).text).not.toContain('/hvem');
  // An address that opens for all, and takes a form from none that one is: there is nothing to choose.
  const sent = await send(site, '/nb/telemark/plan/organ/ingen-0123456789', {}, who);
  expect([sent.status, sent.text.includes('/hvem')]).toEqual([403, false]);
});

test('a partner proposes other amounts, and an editor sees both and accepts them', async () => {
  const path = `${measure}/foresla-penger`;
  const line = (amount: string) => ({ 'budget.0.year': '2026', 'budget.0.amount': amount });
  const own = { ...line('300 000'), why: 'Prisene har steget' };
  expect((await fill(path, { ...own, why: '' }, lead)).status).toBe(422);
  for (const [amount, status] of [
    ['-1', 409],
    ['1000000000000000', 409],
    ['mye', 422],
  ] as const) {
    expect((await fill(path, { ...own, ...line(amount) }, lead)).status, amount).toBe(status);
  }
  expect(await page(path, stranger)).toContain('verken ansvarlig for tiltaket');
  const sent = await fill(path, own, lead);
  const waiting = await page(sent.location, lead);
  expect(linksIn(waiting, /\/forslag\/.*\/(godta|avsla|trekk)$/)).toEqual([
    `${sent.location}/trekk`,
  ]);
  expect(waiting).toContain('så en annen må godta det: en redaktør');
  expect(await page(sent.location, stranger)).toContain('eller en redaktør svarer på forslaget');
  expect((await fill(`${measure}/penger`, line('275 000'))).status).toBe(303);
  const proposal = (await page(sent.location, editor))
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ');
  expect(proposal).toContain('Endret i planen etter at forslaget kom');
  for (const amount of ['250 000', '275 000', '300 000']) {
    expect(proposal).toContain(`2026: ${amount} kr`);
  }
  expect((await fill(`${sent.location}/godta`, {})).status).toBe(303);
  expect(await page(measure, editor)).toContain('300\u00a0000\u00a0kr');
  const elsewhere = sent.location.replace('telemark', 'vest-telemark');
  expect((await ask(site, elsewhere, { headers: editor })).status).toBe(404);
});

test('what ended is told of at its address', async () => {
  const [added = ''] = linksIn(await page('/nb/telemark/plan', editor), /bygge-en-bro/);
  expect((await fill(`${added}/avslutt`, { why: '' })).status).toBe(422);
  expect((await fill(`${added}/avslutt`, { why: 'Broen er bygd' })).status).toBe(303);
  const told = await ask(site, added);
  expect(told.status).toBe(200);
  expect(told.text).toContain('Broen er bygd');
  expect(linksIn(await page('/nb/telemark/plan', editor), /bygge-en-bro/)).toEqual([]);
  expect(told.text).not.toContain('Ta det inn i planen igjen');
  const back = await page(added, editor);
  expect(back).toContain('Ta det inn i planen igjen');
  const [, number = ''] = /name="number" value="(\d+)"/.exec(back) ?? [];
  const history = `${added}/historie`;
  expect((await send(site, history, { number }, lead)).status).toBe(403);
  expect((await send(site, history, { number }, editor)).status).toBe(303);
  expect(linksIn(await page('/nb/telemark/plan'), /bygge-en-bro/)).toEqual([added]);
  const again = await send(site, history, { number }, editor);
  expect(again.status).toBe(409);
  expect(again.text).toContain('Det står i planen allerede');
});
