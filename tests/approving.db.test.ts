import { beforeAll, expect } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { sendFile } from './send-file.ts';
import { type Site, startSite, test } from './site.ts';
import { ask, formIn, linksIn, memberCookie, send } from './visit.ts';

const partnership = 'vest-telemark';
const life = '/nn/vest-telemark/plan/utgave/handlingsplan-2026';
const bodies = [
  ...['Fyresdal', 'Kviteseid', 'Nissedal', 'Seljord', 'Tokke', 'Vinje'].map(
    (name) => `Kommunestyret i ${name}`,
  ),
  'Fylkesutvalet',
];

let site: Site;
let recorder: { cookie: string };
let editor: { cookie: string };
let coordinator: { cookie: string };
let paths: string[];

beforeAll(async () => {
  site = await startSite();
  recorder = cookieOf(
    await memberCookie(site, { partnership, roles: ['decision-recorder'], bodies }),
  );
  editor = cookieOf(await memberCookie(site, { partnership, roles: ['editor'] }));
  coordinator = cookieOf(await memberCookie(site, { partnership, roles: ['coordinator'] }));
  paths = linksIn((await ask(site, life)).text, /\/plan\/organ\//);
  return () => site.close();
});

function cookieOf({ cookie }: { cookie: string }) {
  return { cookie };
}

const pdf = { name: 'Møteprotokoll.pdf', bytes: Buffer.from('%PDF-1.7 protokoll') };

async function record(at: number, outcome: string, note = '', file = pdf, decided = '2026-05-11') {
  const path = paths[at] ?? '';
  const { text } = await ask(site, path, { headers: recorder });
  const { token = '', revision = '', version = '' } = formIn(text);
  const fields = {
    token,
    revision,
    version,
    outcome,
    decided,
    caseNumber: '26/41',
    note,
  };
  return sendFile(site, path, file, recorder, { ...fields, postponedTo: '' });
}

/** Takes a step by its form, as it stands. */
async function take(step: string, own: Record<string, string>, who = editor) {
  const path = `${life}/${step}`;
  const { text } = await ask(site, path, { headers: who });
  return send(site, path, { ...formIn(text), ...own }, who);
}

test('the plan leads to how it is decided, with whose turn it is and a page for each body', async () => {
  const { text } = await ask(site, '/nn/vest-telemark/plan');
  expect(linksIn(text, /\/plan\/utgave\//)).toEqual([life]);
  expect(paths).toHaveLength(7);
  const page = (await ask(site, life)).text;
  expect(page).toContain('No er turen komen til');
  expect(page).not.toContain('Merknader i teksten');
  const body = (await ask(site, paths[0] ?? '')).text;
  expect(body).toContain('Kommunestyret i Fyresdal');
  expect(body).not.toContain('<form class="form"');
});

test('a body has its case as PDF and for Word: what it is, asks and costs, and a draft resolution', async () => {
  const body = (await ask(site, paths[1] ?? '')).text;
  const [asPdf = '', asDocx = ''] = linksIn(body, /saksframlegg\./);
  const answer = await ask(site, asPdf);
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const { words, info } = await readPdf(answer.body);
  expect(info).toMatchObject({ Title: 'Saksframlegg: Handlingsplan 2026', Language: 'nn-NO' });
  for (const said of [
    'Kva planen er',
    'Kva planen ber oss om',
    'Framlegg til vedtak',
    'Kommunestyret i Kviteseid godkjenner «Handlingsplan 2026», versjon 1.',
  ]) {
    expect(words).toContain(said);
  }
  const docx = await ask(site, asDocx);
  expect([docx.status, docx.body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
});

test('once the last day for comments has passed, that is what is said of it', async () => {
  const onConsultation = '/nb/telemark/plan/utgave/handlingsprogram-2026';
  const before = (await ask(site, onConsultation)).text;
  expect(before).toContain('Planen er på høring til');
  const [paper = ''] = linksIn(before, /\/plan\/horing\//);
  expect((await ask(site, paper)).text).toContain('Send innspill');
  expect((await ask(site, '/nb/telemark/plan')).text).toMatch(/På høring til \d+\.\s/);
  site.hold('2027-05-11T10:00:00Z');
  expect((await ask(site, '/nb/telemark/plan')).text).toContain('fristen for å svare var');
  expect((await ask(site, onConsultation)).text).toContain('Fristen for innspill gikk ut');
  expect((await ask(site, paper)).text).not.toContain('Send innspill');
  site.hold();
});

test('a body is added under the organisation that is chosen for it, and one that is known keeps its own', async () => {
  const path = `/nb/telemark/plan/utgave/handlingsprogram-2026/organ`;
  const who = cookieOf(
    await memberCookie(site, { partnership: 'telemark', roles: ['coordinator'] }),
  );
  const { text } = await ask(site, path, { headers: who });
  expect(text).toContain('>Hele partnerskapet</option>');
  const [, of = ''] = /<option value="([^"]*)">OsloMet</.exec(text) ?? [];
  const own = { ...formIn(text), body: 'Styret ved universitetet', planned: '2026-10-01' };
  const without = await send(site, path, { ...own, of: '' }, who);
  expect([without.status, without.text.includes('Organet er nytt')]).toEqual([409, true]);
  const added = await send(site, path, { ...own, of }, who);
  const now = (await ask(site, added.location, { headers: who })).text;
  const [body = ''] = linksIn(now, /organ\/styret-ved/);
  expect((await ask(site, body)).text).toContain('>OsloMet</span>');
  const again = (await ask(site, path, { headers: who })).text;
  expect(again).toContain('<option value="Styret ved universitetet"');
  const moving = `${path}?organ=${encodeURIComponent(own.body)}`;
  const known = (await ask(site, moving, { headers: who })).text;
  expect(known).toMatch(new RegExp(`<option value="${of}" selected`));
});

test('a decision is recorded by who speaks for the body, with a protocol for members alone', async () => {
  const stranger = cookieOf(
    await memberCookie(site, {
      partnership,
      roles: ['decision-recorder'],
      bodies: ['Fylkesutvalet'],
    }),
  );
  const fields = { revision: '1', version: '1', outcome: 'approved', decided: '2026-05-05' };
  const refused = await sendFile(site, paths[0] ?? '', pdf, stranger, fields);
  expect([refused.status, refused.text.includes('Du representerer ikkje dette organet')]).toEqual([
    409,
    true,
  ]);
  const forbidden = await sendFile(site, paths[0] ?? '', pdf, coordinator, fields);
  expect(forbidden.status).toBe(403);

  const empty = await record(0, '', 'Ikkje mist dette.');
  expect([empty.status, empty.text.includes('Ikkje mist dette.')]).toEqual([422, true]);
  const odd = await record(0, 'approved', '', {
    name: 'protokoll.pdf',
    bytes: Buffer.from('<script>'),
  });
  expect([odd.status, odd.text.includes('PDF-, Word- eller ODT-fil')]).toEqual([409, true]);

  // A day from before the plan came here asks why, and the file that came with it is kept meanwhile.
  const early = await record(0, 'approved', '', pdf, '2026-03-01');
  expect([early.status, early.text.includes('Møtet var før denne versjonen')]).toEqual([409, true]);
  expect(early.text).toContain('«Møteprotokoll.pdf» er teken vare på');
  const labels = early.text.replace(/<[^>]*>/g, '');
  // Four of six may be left empty, so those that may not are the ones marked.
  expect(labels).toMatch(/lagd fram her\s*\(må fyllast ut\)/);
  expect(labels).not.toContain('(valfritt)');
  const again = { ...formIn(early.text), outcome: 'approved', earlier: 'Handsama på papir.' };
  expect((await send(site, paths[0] ?? '', again, recorder)).location).toBe(paths[0]);

  const page = (await ask(site, paths[0] ?? '', { headers: editor })).text;
  const [protocol = ''] = linksIn(page, /\/protokoll\//);
  const file = await ask(site, protocol, { headers: editor });
  expect([file.status, file.body.toString(), file.headers['content-disposition']]).toEqual([
    ...[200, '%PDF-1.7 protokoll', 'attachment; filename="protokoll.pdf"'],
  ]);
  expect((await ask(site, protocol)).status).toBe(303);
  const shown = (await ask(site, paths[0] ?? '')).text;
  expect(shown).toContain('Godkjend');
  expect(shown).not.toContain('protokoll');
});

test('a change one body asks for becomes a version, and those it concerns see what differs', async () => {
  expect((await record(3, 'approved-with-changes', 'Meir om bustader i sentrum.')).status).toBe(
    303,
  );
  const wants = (await ask(site, life, { headers: editor })).text;
  expect(wants).toContain('Ber om ei endring');
  const back = await ask(site, `${life}/tilbake`, { headers: editor });
  const approvalId = back.text.match(/<option value="([^"]+)"/)?.[1] ?? '';
  expect((await take('tilbake', { approvalId })).status).toBe(303);
  expect((await ask(site, life)).text).toContain('som versjon 2');

  const plan = (await ask(site, '/nn/vest-telemark/plan')).text;
  const measure = linksIn(plan, /\/nn\/vest-telemark\/tiltak\//)[0] ?? '';
  const reword = `${measure}/endre`;
  const form = formIn((await ask(site, reword, { headers: editor })).text);
  const changed = await send(
    site,
    reword,
    { ...form, effect: 'Fleire bustader i sentrum.' },
    editor,
  );
  expect(changed.status).toBe(303);
  expect((await take('ny-versjon', { note: 'Bustader i sentrum er med.' })).status).toBe(303);

  const page = (await ask(site, life)).text;
  expect(page).toContain('Lagd fram for vedtak: versjon 2');
  expect(page).toContain('Endra av Kommunestyret i Seljord');
  const first = (await ask(site, paths[0] ?? '')).text;
  expect(first).toContain('Endra sidan versjon 1');
  expect(first).toContain('<ins>Fleire</ins>');
  expect(first).toContain('endringa gjeld ikkje dei');
});

test('the last decision adopts the plan, the state approves and pays, and the next is made', async () => {
  const done: string[] = [];
  for (const at of [0, 1, 2, 4, 5, 6]) {
    const { status, headers } = await record(at, 'approved');
    expect(status).toBe(303);
    done.push(...(headers['set-cookie']?.join().match(/(?<=tannhjul_done=)[^;]*/) ?? []));
  }
  // Who records the last decision is told the greater news.
  expect(done).toEqual([...Array(5).fill('decision-recorded'), 'edition-adopted']);
  const adopted = (await ask(site, life, { headers: coordinator })).text;
  expect(adopted).toContain('staten sin tur');
  expect(linksIn(adopted, /\/staten$/)).toHaveLength(1);
  const mine = (await ask(site, '/nn/min-side', { headers: coordinator })).text;
  expect(mine).toMatch(/Neste steg for planen.*Handlingsplan 2026.*staten sin tur/s);
  expect(linksIn((await ask(site, life)).text, /\/staten$/)).toEqual([]);
  expect((await take('staten', { day: '2026-05-10' }, coordinator)).status).toBe(303);
  expect((await take('utbetalt', { day: '2026-05-11' }, coordinator)).status).toBe(303);
  const next = await take('neste', {});
  expect(next.location).toBe('/nn/vest-telemark/plan/utgave/handlingsplan-2027');
  expect((await ask(site, next.location, { headers: editor })).text).toContain('Utkast');
  expect((await ask(site, next.location)).status).toBe(404);
  const agreed = '/nn/vest-telemark/plan';
  const wayOn = 'Slik vart planen vedteken, og neste utgåve av han';
  expect((await ask(site, agreed, { headers: editor })).text).toContain(wayOn);
  expect((await ask(site, agreed)).text).not.toContain(wayOn);
  // Whoever may change a goal or measure is led from the plan that holds to the one that is written on.
  const words = 'Neste utgåve er under arbeid';
  for (const kind of [/\/mal\//, /\/tiltak\//]) {
    const [thing = ''] = linksIn((await ask(site, agreed)).text, kind);
    const inNext = `${thing}?utgave=handlingsplan-2027`;
    const led = (await ask(site, thing, { headers: editor })).text;
    expect([led.includes(words), linksIn(led, /2027/)]).toEqual([true, [inNext]]);
    expect((await ask(site, thing)).text).not.toContain(words);
    // Nothing is called adopted in an edition that is not.
    expect((await ask(site, inNext, { headers: editor })).text).not.toMatch(/>Vedteke</);
    expect((await ask(site, thing)).text).toMatch(/>Vedteke</);
  }
  const feed = (await ask(site, '/nn/vest-telemark/endringer.atom')).text;
  expect(feed).toContain('Ein plan vart vedteken');
});
