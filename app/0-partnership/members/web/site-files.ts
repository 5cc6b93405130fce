import {
  accessibilityPath,
  apiDocumentationPath,
  frontPath,
  homePath,
  journalPath,
  organisationPath,
  privacyPath,
} from '#0-partnership/members/core/paths.ts';
import { everyNumber } from '#0-partnership/members/data/organisations.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { type Lang, langs } from '#base/text.ts';
import type { SiteFile } from '#platform/http/site-files.ts';
import { everyFindable, type Listed } from '#platform/search/every-findable.ts';

/** Where a thing is shown; given by the table of all kinds. */
type AddressOf = (thing: Listed, lang: Lang, partnership: string) => string | null;

/** A sitemap may name 50 000 addresses, and each page has one in each language. */
const mostPages = 16_000;
const aYear = 365 * 86_400_000;

/** What search engines, and those who find a hole in the site, ask for. */
export function siteFiles(operator: string | null, addressOf: AddressOf): readonly SiteFile[] {
  return [
    {
      path: '/robots.txt',
      type: 'text/plain; charset=utf-8',
      get: async ({ origin }) =>
        [
          'User-agent: *',
          ...langs.flatMap((lang) => [`Disallow: /${lang}/sok`, `Disallow: /${lang}/rolle`]),
          ...(origin === null ? [] : ['', `Sitemap: ${origin}/sitemap.xml`]),
          '',
        ].join('\n'),
    },
    {
      path: '/.well-known/security.txt',
      type: 'text/plain; charset=utf-8',
      get: async ({ origin, now }) =>
        operator &&
        [
          `Contact: mailto:${operator}`,
          `Expires: ${new Date(now.getTime() + aYear).toISOString()}`,
          'Preferred-Languages: nb, nn, en',
          ...(origin?.startsWith('https:')
            ? [`Canonical: ${origin}/.well-known/security.txt`]
            : []),
          '',
        ].join('\n'),
    },
    {
      path: '/sitemap.xml',
      type: 'application/xml; charset=utf-8',
      async get({ origin, read }) {
        if (origin === null) return null;
        const { partnerships, things, numbers } = await read(async (tx) => ({
          partnerships: await listPartnerships(tx),
          numbers: await everyNumber(tx),
          things: await everyFindable(tx, mostPages),
        }));
        const slugs = new Map(partnerships.map(({ id, slug }) => [id, slug]));
        const pages = [...slugs.values()].flatMap((slug) => [
          (lang: Lang) => homePath(lang, slug),
          (lang: Lang) => journalPath(lang, slug),
        ]);
        const shown = things.map((thing) => (lang: Lang) => {
          const slug = slugs.get(thing.partnershipId);
          return (slug && addressOf(thing, lang, slug)?.replace(/#.*$/, '')) || null;
        });
        const organisations = numbers.map((one) => (lang: Lang) => organisationPath(lang, one));
        const about = [frontPath, apiDocumentationPath, accessibilityPath, privacyPath];
        return sitemap(
          origin,
          [...about, ...pages, ...organisations, ...shown].slice(0, mostPages),
        );
      },
    },
  ];
}

/** Every page once in each language, each naming itself in all of them. */
function sitemap(origin: string, pages: readonly ((lang: Lang) => string | null)[]): string {
  const entries = new Map<string, string>();
  for (const page of pages) {
    const named = langs.flatMap((lang) => {
      const path = page(lang);
      return path === null ? [] : [{ lang, href: escaped(origin + path) }];
    });
    const links = named
      .map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
      .join('');
    for (const { href } of named) entries.set(href, `<url><loc>${href}</loc>${links}</url>`);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.values(),
    '</urlset>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
