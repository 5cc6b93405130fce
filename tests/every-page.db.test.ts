import { beforeAll, describe, expect } from 'vitest';
import { type Lang, langs } from '#base/text.ts';
import { everyEditorsPage, everyKindOfPage } from './addresses.ts';
import { linkedPages, patternOf } from './linked-pages.ts';
import { everyMembersPage } from './member-addresses.ts';
import { readInEveryState } from './read-in.ts';
import { type Site, startSite, test } from './site.ts';
import { type Answer, ask, editorCookie } from './visit.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What must hold of every page, whoever reads it; each fault by name, so that all are told at once. */
function faultsOf(answer: Answer, lang: Lang): string[] {
  const { text, headers } = answer;
  const title = text.match(/<title>(.*?)<\/title>/)?.[1] ?? '';
  const checks: Record<string, boolean> = {
    'begins with the doctype': text.startsWith('<!doctype html><html'),
    [`says it is in ${lang}`]: text.includes(`<html lang="${lang}"`),
    'has a title of words': /\p{L}{3}/u.test(title),
    'says what it is about, or keeps out of search engines':
      /<meta name="(description" content="[^"]{10}|robots" content="noindex)/.test(text),
    'has one h1': text.match(/<h1[ >]/g)?.length === 1,
    'has one main': text.match(/<main /g)?.length === 1,
    'begins with the skip link': /<body><a class="ds-skip-link" href="#main">/.test(text),
    'has no style attribute': !/<[^>]* style=/i.test(text),
    'has no inline script': !/<script(?![^>]* src=)/i.test(text),
    'has no inline handler': !/<[^>]* on[a-z]+=/i.test(text),
    'has no style element': !/<style/i.test(text),
    'has the policy': headers['content-security-policy'] === policy,
    nosniff: headers['x-content-type-options'] === 'nosniff',
    'is not framed': headers['x-frame-options'] === 'DENY',
    'keeps its address to itself': headers['referrer-policy'] === 'same-origin',
    'stands alone': headers['cross-origin-opener-policy'] === 'same-origin',
    'is not embedded': headers['cross-origin-resource-policy'] === 'same-origin',
    'says it is HTML in UTF-8': headers['content-type'] === 'text/html; charset=utf-8',
    'does not tell what made it': headers['x-powered-by'] === undefined,
    'leaves nothing unfilled': !/\{[a-z]+\}|undefined|\[object /i.test(text),
    'has no id twice': new Set(idsIn(text)).size === idsIn(text).length,
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id = '']) => id);
}

let pages: Record<string, string>;
let editors: Record<string, string>;
let editor: { cookie: string };
let members: Awaited<ReturnType<typeof everyMembersPage>>;

describe('every page', () => {
  // The first of the file waits for the site, which may have to be built, on a busy machine too.
  test('answers in three languages, to visitors and editors, by the browser policy', {
    timeout: 60_000,
  }, async ({ site }) => {
    pages = await everyKindOfPage(site);
    editor = await editorCookie(site);
    await readInEveryState(site);
    editors = { ...(await everyEditorsPage(site, editor)), change: `${pages.measure}/endre` };
    expect(editors).toMatchObject({
      'document 3': expect.stringContaining('/les-inn/'),
      'plan with findings': expect.stringContaining('utgave='),
    });
    members = await everyMembersPage(site);
    const own = [pages, editors, members.pages].flatMap((these) => Object.values(these));
    const met = new Set(own.map((path) => patternOf(`/nb${path}`) ?? ''));
    for (const [headers, these] of [
      [{}, pages],
      [editor, editors],
      [members.member, members.pages],
    ] as const) {
      Object.assign(these, await linkedPages(site, own, headers, met));
    }
    expect([...met]).toContain('/:lang/:partnership/mal/:goal/historie');
    const changing = { ...pages, ...editors };
    const faults: string[] = [];
    for (const [who, headers, these] of [
      ['visitor', {}, pages],
      ['editor', editor, changing],
      ['member', members.member, members.pages],
    ] as const) {
      for (const lang of langs) {
        for (const [kind, path] of Object.entries(these)) {
          const answer = await ask(site, `/${lang}${path}`, { headers });
          const found = answer.status === 200 ? faultsOf(answer, lang) : [`is ${answer.status}`];
          faults.push(...found.map((fault) => `${kind} as ${who} in ${lang}: not «${fault}»`));
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('has the same markup in all languages, but for what is itself in another', async ({
    site,
  }) => {
    const read = [
      ...Object.entries(pages).map((page) => ({ page, headers: {} })),
      ...Object.entries(editors).map((page) => ({ page, headers: editor })),
      ...Object.entries(members.pages).map((page) => ({ page, headers: members.member })),
    ];
    for (const {
      page: [kind, path],
      headers,
    } of read) {
      if (kind.includes('search')) continue;
      const [nb, ...others] = await Promise.all(
        langs.map(async (lang) => shapeOf((await ask(site, `/${lang}${path}`, { headers })).text)),
      );
      for (const other of others) expect(other, kind).toBe(nb);
    }
  });

  test('leads to itself in the other languages, and keeps the words after the question mark', async ({
    site,
  }) => {
    for (const path of Object.values(pages)) {
      const { text } = await ask(site, `/nn${path}`);
      for (const lang of langs) {
        const href = `/${lang}${path}`.replaceAll('&', '&amp;');
        expect(text).toContain(`<link rel="alternate" hreflang="${lang}" href="${href}"`);
      }
      expect(text).toContain(`href="/en${path.replaceAll('&', '&amp;')}" lang="en" hreflang="en"`);
    }
  });

  test('keeps what only one person sees out of search engines', async ({ site }) => {
    const unlisted = async (path: string, headers = {}) =>
      (await ask(site, path, { headers })).text.includes('<meta name="robots" content="noindex"/>');
    expect(await unlisted('/nb/sok?q=praksis')).toBe(true);
    expect(await unlisted('/nb/rolle')).toBe(true);
    expect(await unlisted('/nb/finnes-ikke')).toBe(true);
    expect(await unlisted(`/nb${pages.measure}/endre`, editor)).toBe(true);
    expect(await unlisted('/nb/telemark/plan')).toBe(false);
  });
});

describe('under a public address', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ example: false, publicUrl: 'https://plan.example.org' });
    return () => site.close();
  });

  test('every page says in full which address it has, without the words after the question mark', async () => {
    const { text } = await ask(site, '/nn/telemark/plan?sortert=ja');
    expect(text).toContain(
      '<link rel="canonical" href="https://plan.example.org/nn/telemark/plan"',
    );
    expect(text).toContain(
      'hreflang="en" href="https://plan.example.org/en/telemark/plan?sortert=ja"',
    );
  });

  test('browsers are told to come back by https alone', async () => {
    const { headers } = await ask(site, '/nb');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

/** The elements of a page with their classes and roles: what a reader's tools build on. */
function shapeOf(page: string): string {
  return page
    .slice(page.indexOf('<body'))
    .replace(
      / (href|lang|hreflang|aria-label|label|data-under|data-over|selected|action|formaction|src|value|id|aria-labelledby|d|x|y|transform)(="[^"]*")?(?=[ />])/g,
      '',
    )
    .replace(/>[^<]+/g, '>');
}
