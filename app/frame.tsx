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
  searchPath,
} from '#0-partnership/members/core/paths.ts';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import { actByPath, myPagePath, signOutPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { lessonsPath } from '#1-knowledge/lessons/core/paths.ts';
import { planPath, progressPath } from '#3-plan/plan/core/paths.ts';
import { type Lang, langs, type Text } from '#base/text.ts';
import { type Actor, isInside } from '#platform/acts/actor.ts';
import type { Assets } from '#platform/http/assets.ts';
import type { SaidDone } from '#platform/http/done-cookie.ts';
import { errorPages } from '#platform/http/error-pages.ts';
import type { Doing, Place, View } from '#platform/http/page.ts';
import type { Frame, Site } from '#platform/http/site.ts';
import type { Me } from '#platform/http/viewer.ts';
import { Breadcrumbs } from '#ui/breadcrumbs.tsx';
import { Document } from '#ui/document.tsx';
import { DoneNotice, doneWords } from '#ui/done-notice.tsx';
import { type ElementName, elements } from '#ui/elements.ts';
import { ErrorPage } from '#ui/error-page.tsx';
import { errorTexts } from '#ui/error-texts.ts';
import { Footer } from '#ui/footer.tsx';
import { Header } from '#ui/header.tsx';
import { wordsOf } from './operations.ts';

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

/** What stands around every page: head, menu, footer. */
export function frameOf(assets: Assets, publicUrl: string | null, signIn: Site['signIn']): Frame {
  const built = {
    css: [assets.addressOf('app/ui/styles.css')],
    fonts: assets.beginning('inter-latin-wght-normal'),
    icon: assets.beginning('icon')[0],
  };
  const absolute = (path: string) => (publicUrl === null ? path : new URL(path, publicUrl).href);
  const scriptsOf = (names: readonly string[] = []) =>
    names.map((name) => assets.addressOf(elements[name as ElementName]));
  return {
    page(view, { lang, path, query, viewer, me }, place, done) {
      const search = query.size > 0 ? `?${query}` : '';
      const said = saidOf(done);
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
          done={said}
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
          {said && <DoneNotice lang={lang} said={said} />}
          {view.body}
        </Document>,
      );
    },
    error: errorPages((status, lang, requestId, minutes) =>
      drawn(
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
            minutes={minutes}
          />
        </Document>,
      ),
    ),
  };
}

const doings: Readonly<Record<Doing, Text>> = doneWords;

/** What one who has just done something is told; nothing for a word that a browser made up. */
function saidOf(done: SaidDone): Text | null {
  if (done === null) return null;
  if (Object.hasOwn(doings, done)) return doings[done as Doing];
  const words = wordsOf(done);
  return words ? (words.done ?? doings.saved) : null;
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
