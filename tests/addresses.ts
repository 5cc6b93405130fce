import type { Site } from './site.ts';
import { ask, formIn, linksIn, send } from './visit.ts';

/** One address of every kind there is, each without its language word and as the site itself links to it. */
export async function everyKindOfPage(site: Pick<Site, 'url'>): Promise<Record<string, string>> {
  const plan = '/telemark/plan';
  const [measure = ''] = linksIn((await ask(site, `/nb${plan}`)).text, /\/tiltak\//);
  const measurePage = (await ask(site, measure)).text;
  const [goal = ''] = linksIn(measurePage, /\/mal\//);
  const [actor = ''] = linksIn(measurePage, /\/aktor\//);
  const decided = '/vest-telemark/plan/utgave/handlingsplan-2026';
  const [body = ''] = linksIn((await ask(site, `/nb${decided}`)).text, /\/organ\//);
  const bare = (path: string) => path.slice('/nb'.length);
  return {
    front: '',
    'front with one county': '?fylke=40',
    search: '/sok?q=praksis',
    'empty search': '/sok?q=qzqzqz',
    'misspelt search': '/vest-telemark/sok?q=kompetnase',
    role: '/rolle',
    'sign in': '/logg-inn',
    'letter sent': '/logg-inn/sendt',
    'sign out': '/logg-ut',
    outbox: '/utboks',
    'open data': '/api',
    accessibility: '/tilgjengelighet',
    privacy: '/personvern',
    home: '/telemark',
    plan,
    'plan with money': '/vest-telemark/plan',
    'how a plan is decided': decided,
    'body that decides': bare(body),
    'changes in a plan with one edition': `${plan}/endringer`,
    goal: bare(goal),
    measure: bare(measure),
    actor: bare(actor),
    organisation: '/organisasjon/817920632',
    lessons: '/telemark/erfaringer',
    reports: '/telemark/rapporter',
    journal: '/telemark/journal',
    'how measures go': '/trondelag/oppfolging',
    'planned, funded and spent': '/vest-telemark/oppfolging/penger',
  };
}

/**
 * One address of every kind that editors alone come to, each without its language word: where plans are
 * put in, the documents there, and the plan that was read from one.
 */
export async function everyEditorsPage(
  site: Pick<Site, 'url'>,
  editor: { cookie: string },
): Promise<Record<string, string>> {
  const bare = (path: string) => path.slice('/nb'.length);
  const putIn = '/nb/telemark/les-inn';
  const documents = linksIn((await ask(site, putIn, { headers: editor })).text, /les-inn\//);
  const pages = documents.map((path, at) => [`document ${at + 1}`, bare(path)] as const);
  const texts = await Promise.all(
    documents.map(async (path) => (await ask(site, path, { headers: editor })).text),
  );
  const [saved] = texts.flatMap((text) => linksIn(text, /plan\?utgave=/));
  const savedPage = saved ? (await ask(site, saved, { headers: editor })).text : '';
  const [aside] = linksIn(savedPage, /\/sett-til-side/);
  const reported = bare(
    linksIn((await ask(site, '/nb/trondelag/plan')).text, /\/tiltak\//)[0] ?? '',
  );
  const changes = '/nb/telemark/plan/endringer';
  const changed = (await ask(site, changes, { headers: editor })).text;
  const search = (await ask(site, '/nb/telemark/sok?q=kompetansenettverkene')).text;
  const [collective = ''] = linksIn(search, /\/aktor\/kompetansenettverkene-/);
  // The last is one that ended, of which there is most to say.
  const why = linksIn(changed, /endringer\/tiltak\//).at(-1);
  return {
    'put in': bare(putIn),
    'look of documents': '/telemark/utseende',
    'how measures go, to act on': '/telemark/oppfolging',
    'when reports are asked for': '/telemark/oppfolging/runder',
    'import what was spent': '/telemark/oppfolging/forbruk',
    'report on a measure': `${reported}/rapporter`,
    'send a link to report by': `${reported}/rapportlenke`,
    'new lesson': '/telemark/erfaringer/ny',
    'new report': '/telemark/rapporter/ny',
    'report templates': '/telemark/rapporter/maler',
    'whom one acts for': '/telemark/hvem',
    'body to be asked': `${onConsultation}/organ`,
    'change a consultation': `${onConsultation}/horing-endre`,
    'paper on consultation': bare(await paperSentOut(site)),
    'who a collective is': `${bare(collective)}/medlemmer`,
    ...Object.fromEntries(pages),
    ...(saved ? { 'plan with findings': bare(saved), changes: bare(changes) } : {}),
    ...(aside ? { 'set a finding aside': bare(aside) } : {}),
    ...(why ? { 'why it changed': bare(why) } : {}),
    ...(await keepingPages(site)),
    ...(await reportWritten(site, editor)),
    ...correctingPages(texts.flatMap((text) => linksIn(text, /les-inn\/[0-9a-f]{10}\//)).map(bare)),
  };
}

const onConsultation = '/telemark/plan/utgave/handlingsprogram-2026';

/** The address of the text that the example's plan was sent out on consultation with. */
async function paperSentOut(site: Pick<Site, 'url'>): Promise<string> {
  const life = (await ask(site, `/nb${onConsultation}`)).text;
  return linksIn(life, /\/plan\/horing\//)[0] ?? '';
}

/** One of each kind of page on which a plan is kept. */
async function keepingPages(site: Pick<Site, 'url'>): Promise<Record<string, string>> {
  const { measure, goal, plan, 'body that decides': body = '' } = await everyKindOfPage(site);
  return {
    'change who answers': `${measure}/fakta`,
    'change the money': `${measure}/penger`,
    history: `${measure}/historie`,
    'end a measure': `${measure}/avslutt`,
    'propose a change': `${measure}/foresla`,
    'propose amounts': `${measure}/foresla-penger`,
    'change a goal': `${goal}/endre`,
    'put in order': `${goal}/rekkefolge`,
    'add a measure to the plan': `${plan}/nytt-tiltak`,
    'add a goal': `${plan}/nytt-mal`,
    proposals: `${plan}/forslag`,
    'history of the plan': `${plan}/historie`,
    'where a body belongs': body.replace(/(?=\?|$)/, '/organisasjon'),
  };
}

/** Where a report is written, and one of its sections; one is begun where none is. */
async function reportWritten(
  site: Pick<Site, 'url'>,
  editor: { cookie: string },
): Promise<Record<string, string>> {
  const all = '/nb/vest-telemark/rapporter';
  const page = async (path: string) => (await ask(site, path, { headers: editor })).text;
  const begin = async () => {
    const text = await page(`${all}/ny`);
    const edition = text.match(/<option value="([0-9a-f-]{36})"/)?.[1] ?? '';
    const form = { ...formIn(text), edition, kind: 'yearly', template: 'own' };
    return (await send(site, `${all}/ny`, form, editor)).location;
  };
  const [known] = linksIn(await page(all), /\/skriv$/);
  const writing = known ?? (await begin());
  const [section = ''] = linksIn(await page(writing), /\/skriv\/t-/);
  return {
    'report being written': writing.slice('/nb'.length),
    'section of a report': section.slice('/nb'.length),
  };
}

/** One of each kind of page on which a document that was read is corrected. */
function correctingPages(links: readonly string[]): Record<string, string> {
  const kinds = {
    'correct the plan': /\/planen$/,
    'correct a measure': /\/tiltak\/m\d+$/,
    'add a measure': /\/tiltak\/ny$/,
    'correct a goal': /\/mal\/g\d+$/,
    'names of organisations': /\/navn$/,
    amounts: /\/belop$/,
    'add a body': /\/vedtak\/ny$/,
  };
  const pages: Record<string, string> = {};
  for (const [kind, pattern] of Object.entries(kinds)) {
    const found = links.find((link) => pattern.test(link));
    if (found) pages[kind] = found;
  }
  const measure = pages['correct a measure'];
  if (!measure) return pages;
  return {
    ...pages,
    'split a measure': `${measure}/del`,
    'merge measures': `${measure}/sla-sammen`,
  };
}

/** The first measure of a plan that may be changed, without its language word. */
export async function openMeasure(site: Site): Promise<string> {
  return (await everyKindOfPage(site)).measure ?? '';
}

/** Every page, and no file, one can come to by links from the front page in bokmål, the front page first. */
export async function everyPage(site: Site): Promise<string[]> {
  const known = new Set(['/nb']);
  for (const path of known) {
    const { text, status } = await ask(site, path);
    if (status !== 200) continue;
    for (const link of linksIn(text, /^\/nb(?!.*\.(pdf|docx|xlsx|csv|json))/))
      known.add(link.replace(/#.*$/, ''));
  }
  return [...known];
}
