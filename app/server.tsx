import type { Server } from 'node:http';
import { render } from 'preact-render-to-string';
import {
  accessibilityPath,
  apiDocumentationPath,
  calendarPath,
  feedPath,
  frontPath,
  homePath,
  journalPath,
  privacyPath,
  rolePath,
  searchPath,
} from '#0-partnership/members/core/paths.ts';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import {
  actByPath,
  myPagePath,
  signInPath,
  signOutPath,
} from '#0-partnership/members/core/sign-in/paths.ts';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { knownPerson } from '#0-partnership/members/data/sign-in/known-person.ts';
import { closedTo } from '#0-partnership/members/web/sign-in/closed.tsx';
import { siteFiles } from '#0-partnership/members/web/site-files.ts';
import { lessonsPath } from '#1-knowledge/lessons/core/paths.ts';
import { planSchemaFile } from '#3-plan/exchange/web/schema-file.ts';
import { planPath, progressPath } from '#3-plan/plan/core/paths.ts';
import { type Lang, langs, type Text } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { type Actor, isInside } from '#platform/acts/actor.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import type { Press } from '#platform/export/press.ts';
import { type Assets, loadAssets } from '#platform/http/assets.ts';
import { keptPages } from '#platform/http/kept-pages.ts';
import { createSite } from '#platform/http/listen.ts';
import type { Trusted } from '#platform/http/network.ts';
import type { Place, View } from '#platform/http/page.ts';
import { placesBySlug } from '#platform/http/places.ts';
import type { Revisions } from '#platform/http/revisions.ts';
import { type Frame, router, type Site } from '#platform/http/router.ts';
import type { Me } from '#platform/http/viewer.ts';
import type { Log } from '#platform/log.ts';
import { openProviders, type Report } from '#platform/oidc/providers.ts';
import type { ProviderSettings } from '#platform/oidc/settings.ts';
import { Breadcrumbs } from '#ui/breadcrumbs.tsx';
import { Document } from '#ui/document.tsx';
import { type ElementName, elements } from '#ui/elements.ts';
import { ErrorPage } from '#ui/error-page.tsx';
import { errorTexts } from '#ui/error-texts.ts';
import { Footer } from '#ui/footer.tsx';
import { Header } from '#ui/header.tsx';
import { api } from './api.ts';
import { kindAddress } from './kinds.ts';
import { routes } from './routes.ts';

export type Serving = {
  ground: Ground;
  example: boolean;
  publicUrl: string | null;
  /** Proxies whose word on who asks is believed. */
  trusted: Trusted;
  /** Where else one may sign in. */
  oidc: readonly ProviderSettings[];
  /** Whom people may write to about the site. */
  operator: string | null;
  /** The folder the client build was written to. */
  client: string;
  revisions: Revisions;
  log: Log;
  press: Press;
};

const texts = {
  service: { nb: 'Tannhjul', nn: 'Tannhjul', en: 'Tannhjul' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signedIn: { nb: 'Innlogget', nn: 'Innlogga', en: 'Signed in' },
  editor: { nb: 'Lokal redaktør', nn: 'Lokal redaktør', en: 'Local editor' },
  members: { nb: 'Medlemmer', nn: 'Medlemer', en: 'Members' },
  journal: { nb: 'Journalen', nn: 'Journalen', en: 'The journal' },
  all: { nb: 'Alle partnerskap', nn: 'Alle partnarskap', en: 'All partnerships' },
  deadlines: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  changes: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  data: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
} satisfies Record<string, Text>;

/** The web server, ready to listen. */
export function createWeb(serving: Serving): Server {
  const { ground, example, publicUrl, trusted, operator, client, revisions, log, press } = serving;
  const report: Report = (fault) => log.warn(fault, 'a provider of sign-in');
  const elsewhere = { ground, publicUrl, providers: openProviders(serving.oidc, report) };
  const assets = loadAssets(client);
  const kept = keptPages(revisions, () => ground.now().getTime());
  const findPlace = placesBySlug(revisions, (slug) =>
    acrossPublished(ground.pool, (tx) => partnershipBySlug(tx, slug)),
  );
  const signIn = (lang: Lang, back: string) =>
    example ? `${rolePath(lang)}?back=${encodeURIComponent(back)}` : signInPath(lang, back);
  const frame = frameOf(assets, publicUrl, signIn);
  const findPerson: Site['findPerson'] = (id, partnershipId) =>
    knownPerson(ground.pool, id, partnershipId);
  const asked = { ground, example, publicUrl, trusted, signIn, findPlace, findPerson };
  const closed = closedTo(signIn);
  const site: Site = { ...asked, closed, frame, kept, revisions, log };
  const files = [...siteFiles(operator, kindAddress), planSchemaFile];
  const app = router(site, routes(example, operator, { press, ground }, elsewhere), files, api);
  const unreadable = (lang: Lang) => frame.error(400, lang, '');
  return createSite(app, kept, assets, { example, publicUrl, unreadable });
}

/** What stands around every page: head, menu, footer. */
function frameOf(assets: Assets, publicUrl: string | null, signIn: Site['signIn']): Frame {
  const built = {
    css: [assets.addressOf('app/ui/styles.css')],
    fonts: assets.beginning('inter-latin-wght-normal'),
    icon: assets.beginning('icon')[0],
  };
  const absolute = (path: string) => (publicUrl === null ? path : new URL(path, publicUrl).href);
  const scriptsOf = (names: readonly string[] = []) =>
    names.map((name) => assets.addressOf(elements[name as ElementName]));
  return {
    page(view, { lang, path, query, viewer, me }, place) {
      const search = query.size > 0 ? `?${query}` : '';
      const here = (language: Lang) => `/${language}${path}${search}`;
      return drawn(
        <Document
          {...built}
          lang={lang}
          title={view.title}
          site={place?.name ?? texts.service[lang]}
          description={view.description}
          canonical={publicUrl === null ? undefined : absolute(`/${lang}${path}`)}
          alternates={Object.fromEntries(langs.map((one) => [one, absolute(here(one))]))}
          follow={place ? followed(lang, place) : undefined}
          js={scriptsOf(view.elements)}
          faulty={view.status !== undefined && view.status !== 200}
          unlisted={view.unlisted}
          header={
            <Header
              lang={lang}
              {...headingOf(view, lang, place)}
              search={searchPath(lang)}
              languages={langs.map((one) => ({ lang: one, href: here(one) }))}
              who={whoIn(lang, place, viewer, me, signIn(lang, here(lang)))}
              leave={me && me.session !== 'local-editor' ? signOutPath(lang) : undefined}
            />
          }
          footer={<Foot lang={lang} place={place} inside={isInside(viewer)} />}
        >
          {view.crumbs && <Breadcrumbs lang={lang} path={view.crumbs} />}
          {view.body}
        </Document>,
      );
    },
    error(status, lang, requestId) {
      return drawn(
        <Document
          {...built}
          lang={lang}
          title={errorTexts[status].title[lang]}
          site={texts.service[lang]}
          unlisted
          header={
            <Header
              lang={lang}
              brand={{ name: texts.service[lang], href: frontPath(lang) }}
              search={searchPath(lang)}
              languages={langs.map((one) => ({ lang: one, href: frontPath(one) }))}
            />
          }
          footer={<Footer lang={lang} links={linksOfSite(lang)} />}
        >
          <ErrorPage
            lang={lang}
            status={status}
            home={frontPath(lang)}
            search={searchPath(lang)}
            request={requestId}
          />
        </Document>,
      );
    },
  };
}

/** Who one is here, as the menu says it: a visitor signs in there, others change who they are. */
function whoIn(lang: Lang, place: Place | null, viewer: Actor, me: Me | null, signIn: string) {
  if (me === null) return { label: texts.signIn[lang], href: signIn };
  if (me.session === 'local-editor') return { label: texts.editor[lang], href: signIn };
  const who = me.name ?? me.email ?? texts.signedIn[lang];
  const several = place !== null && me.memberships.length > 1;
  const acting = viewer.organisation ?? undefined;
  return { label: who, acting, href: several ? actByPath(lang, place.slug) : myPagePath(lang) };
}

function headingOf(view: View, lang: Lang, place: Place | null) {
  if (place === null) return { brand: { name: texts.service[lang], href: frontPath(lang) } };
  return {
    brand: { name: place.name, href: homePath(lang, place.slug), subtitle: view.subtitle },
    stages: {
      knowledge: lessonsPath(lang, place.slug),
      plan: planPath(lang, place.slug),
      'follow-up': progressPath(lang, place.slug),
    },
    current: view.stage,
  };
}

function Foot({ lang, place, inside }: { lang: Lang; place: Place | null; inside: boolean }) {
  const own = place
    ? [
        ...(inside ? [{ label: texts.members[lang], href: membersPath(lang, place.slug) }] : []),
        { label: texts.journal[lang], href: journalPath(lang, place.slug) },
        { label: `${texts.changes[lang]} (Atom)`, href: feedPath(lang, place.slug) },
      ]
    : [];
  const links = [...own, ...linksOfSite(lang)];
  return <Footer lang={lang} example={place?.example} links={links} />;
}

/** What programs can follow of a partnership, told in the head of each of its pages. */
function followed(lang: Lang, { slug, name }: Place) {
  return [
    { type: 'text/calendar', title: texts.deadlines, href: calendarPath(lang, slug) },
    { type: 'application/atom+xml', title: texts.changes, href: feedPath(lang, slug) },
  ].map(({ title, ...link }) => ({ ...link, title: `${title[lang]}: ${name}` }));
}

function linksOfSite(lang: Lang) {
  return [
    { label: texts.all[lang], href: frontPath(lang) },
    { label: texts.data[lang], href: apiDocumentationPath(lang) },
    { label: texts.accessibility[lang], href: accessibilityPath(lang) },
    { label: texts.privacy[lang], href: privacyPath(lang) },
  ];
}

function drawn(page: Parameters<typeof render>[0]): string {
  return `<!doctype html>${render(page)}`;
}
