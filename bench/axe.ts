import type { Browser, Page } from 'playwright-core';
import { langs } from '#base/text.ts';
import { openBundled } from '#platform/database/bundled/open.ts';
import { openPool } from '#platform/database/pool.ts';
import { everyEditorsPage, everyKindOfPage } from '../tests/addresses.ts';
import { axeFindings } from '../tests/axe.ts';
import { launch } from '../tests/chromium.ts';
import { everyMembersPage } from '../tests/member-addresses.ts';
import { ask, editorCookie, formIn, linksIn, memberCookie, send } from '../tests/visit.ts';
import type { Line } from './line.ts';
import { startSite, temporaryFolder } from './site.ts';

/** How a page is met: what the colours do does not hang on the width, so each width has its own. */
const ways = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

type Role = 'visitor' | 'editor' | 'member' | 'recorder';
/** Addresses by what they show, each without its language word. */
type Pages = Record<string, string>;

/**
 * Goes through every kind of page as every role, or as the one that is named, in every language, light at a
 * desk and dark on a phone, and counts what axe finds. What it finds is told in full, and fails the run.
 */
export async function axeLines(only = ''): Promise<Line[]> {
  const data = temporaryFolder();
  const site = await startSite(data.path);
  const browser = await launch();
  try {
    const editor = await editorCookie(site);
    const pages = await visitorPages(site.url);
    const own = await editorPages(browser, site.url, editor.cookie, pages);
    const link = await reportLink(site.url, editor, pages);
    const { members, recorder } = await people(site.url, data.path);
    const matrices: readonly [Role, Pages, string | null][] = [
      ['visitor', { ...pages, 'report by a link': link }, null],
      ['editor', { ...pages, ...own }, editor.cookie],
      ['member', members.pages, members.member.cookie],
      ['recorder', recorder.pages, recorder.cookie],
    ];
    const lines: Line[] = [];
    for (const [role, found, cookie] of matrices.filter(([one]) => only === '' || one === only)) {
      lines.push(await matrix(browser, site.url, role, found, cookie));
    }
    return lines;
  } finally {
    await browser.close();
    await site.stop();
    data.remove();
  }
}

async function matrix(
  browser: Browser,
  url: string,
  role: Role,
  pages: Pages,
  cookie: string | null,
): Promise<Line> {
  const findings: string[] = [];
  let looked = 0;
  for (const way of ways) {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...way });
    if (cookie !== null) await context.addCookies([kept(cookie, url)]);
    const page = await context.newPage();
    for (const lang of langs) {
      for (const [kind, path] of Object.entries(pages)) {
        await page.goto(`/${lang}${path}`);
        const where = `${kind} as ${role} in ${lang}, ${way.colorScheme}, ${way.viewport.width} px`;
        findings.push(...(await findingsOn(page)).map((one) => `${where}: ${one}`));
        looked += 1;
      }
    }
    await context.close();
  }
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
  const kinds = Object.keys(pages).length;
  return {
    what: `axe as ${role}: ${kinds} pages in ${langs.length} languages, light and dark`,
    measured: `${findings.length} findings on ${looked}`,
    against: 'at most 0',
    ratio: findings.length === 0 ? '0.00' : 'over',
  };
}

/** A cookie as the browser keeps it. */
function kept(cookie: string, url: string) {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url, httpOnly: true, sameSite: 'Strict' as const };
}

/** What axe finds, and whether the page can be pushed sideways. */
async function findingsOn(page: Page): Promise<string[]> {
  const findings = await axeFindings(page);
  const pushed = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return pushed > 0 ? [...findings, `can be pushed ${pushed} px sideways`] : findings;
}

/** One page of every kind, the faults, and the homes and plans that are unlike each other. */
async function visitorPages(url: string): Promise<Pages> {
  const places = ['trondelag', 'vestfold-og-telemark', 'vest-telemark'];
  return {
    ...(await everyKindOfPage({ url })),
    'not found': '/finnes-ikke',
    'not allowed': '/rolle',
    ...Object.fromEntries(places.map((place) => [`home of ${place}`, `/${place}`])),
    ...Object.fromEntries(places.map((place) => [`plan of ${place}`, `/${place}/plan`])),
  };
}

/** What is about people, for one who may let others in, and what one who records a body's decisions meets. */
async function people(url: string, folder: string) {
  const bundled = await openBundled(folder, () => {});
  if (!bundled.ok) throw new Error('the data folder could not be opened');
  const pool = openPool(bundled.value.appUrl, () => {}, { max: 2 });
  try {
    const site = { url, pool, now: () => new Date(), sessionCookie: 'tannhjul_session' };
    return { members: await everyMembersPage(site), recorder: await recorderPages(site) };
  } finally {
    await pool.end();
    await bundled.value.release();
  }
}

async function recorderPages(site: Parameters<typeof memberCookie>[0] & { url: string }) {
  const { cookie } = await memberCookie(site, {
    partnership: 'vest-telemark',
    roles: ['decision-recorder'],
    organisation: 'Seljord kommune',
    bodies: ['Kommunestyret i Seljord'],
  });
  const decided = '/vest-telemark/plan/utgave/handlingsplan-2026';
  const page = (await ask(site, `/nb${decided}`, { headers: { cookie } })).text;
  const bodies = linksIn(page, /\/organ\//).map((link) => link.slice('/nb'.length));
  return {
    cookie,
    pages: {
      'how a plan is decided': decided,
      'record a decision': bodies.find((path) => path.includes('seljord')) ?? '',
      'a body of others': bodies.find((path) => !path.includes('seljord')) ?? '',
      'page of one’s own': '/min-side',
    },
  };
}

/** The address of a link to report by, as the outbox of the example shows it. */
async function reportLink(url: string, editor: { cookie: string }, { measure = '' }: Pages) {
  const form = `/nb${measure}/rapportlenke`;
  const { text } = await ask({ url }, form, { headers: editor });
  const actorId = /<option value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
  const typed = { ...formIn(text), actorId, to: 'en-som-melder@eksempel.invalid' };
  await send({ url }, form, typed, editor);
  const outbox = (await ask({ url }, '/nb/utboks')).text;
  const [link] = linksIn(outbox, /\/r\/[\w-]+$/);
  if (link === undefined) throw new Error('no link to report by was sent');
  return new URL(link, url).pathname.slice('/nb'.length);
}

const smallPlan = `HANDLINGSPLAN FOR KYSTEN 2026–2027

Mål 1: Flere med fagbrev
Bedriftene mangler fagarbeidere.

Tiltak 1a: Læreplasser i små bedrifter
Beskrivelse: Et opplæringskontor tar arbeidet med avtaler og vurdering.
Ansvarlig: Fjordby kommune
Periode: 2026–2027

Tiltak 1b: Hospitering for lærere
Beskrivelse: Lærere er to dager i en bedrift hvert halvår.
`;

/** What only an editor meets: forms, a document that has been read and each way to correct it, and the draft it became. */
async function editorPages(
  browser: Browser,
  url: string,
  cookie: string,
  { measure = '' }: Pages,
): Promise<Pages> {
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([kept(cookie, url)]);
  const page = await context.newPage();
  const putIn = async (words: string) => {
    await page.goto('/nb/telemark/les-inn');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'plan for kysten.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${smallPlan}\n${words}`),
    });
    await page.locator('main form[method="post"] button').first().click();
    await page.getByRole('button', { name: 'Lagre som utkast' }).waitFor({ timeout: 60_000 });
  };
  await putIn('Først.');
  const corrections = correctionsIn(await page.content(), new URL(page.url()).pathname);
  await putIn('Så.');
  await page.getByRole('button', { name: 'Lagre som utkast' }).click();
  await page.waitForURL(/plan\?utgave=/);
  await context.close();
  const others = await everyEditorsPage({ url }, { cookie });
  return { change: `${measure}/endre`, ...corrections, ...others };
}

/** One of each kind of page that corrects what was read, by the last word of its address. */
function correctionsIn(page: string, reading: string): Pages {
  const links = linksIn(page, new RegExp(`^${reading}/`)).map((link) => link.replace(/#.*$/, ''));
  return Object.fromEntries(
    links.map((link) => {
      const [path = ''] = link.slice(reading.length + 1).split('?');
      return [`correcting: ${path}`, link.slice('/nb'.length)];
    }),
  );
}
