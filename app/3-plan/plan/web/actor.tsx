import { mayHaveMembers } from '#0-partnership/members/core/collective.ts';
import {
  actorPath,
  collectivePath,
  homePath,
  organisationPath,
  shortIn,
} from '#0-partnership/members/core/paths.ts';
import { setCollective } from '#0-partnership/members/data/set-collective.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { actorView } from '#3-plan/plan/data/actor-view.ts';
import { editions } from '#3-plan/plan/data/editions.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import {
  moved,
  notFound,
  type Place,
  type PlacedPage,
  type PlacedRequest,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import type { InWords } from './beside.ts';
import { Downloads } from './downloads.tsx';
import { otherLang, subtitleOf, withRef } from './shown.ts';
import { factsOf, sumOf } from './taking-part.ts';

const texts = {
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  section: { nb: 'Seksjon', nn: 'Seksjon', en: 'Section' },
  collective: {
    nb: 'Flere som opptrer sammen',
    nn: 'Fleire som opptrer saman',
    en: 'Several who act together',
  },
  of: { nb: 'Del av', nn: 'Del av', en: 'Part of' },
  contact: { nb: 'Kontakt:', nn: 'Kontakt:', en: 'Contact:' },
  over: {
    nb: 'Se alt den er med på, i alle partnerskap',
    nn: 'Sjå alt han er med på, i alle partnarskap',
    en: 'See all it takes part in, in all partnerships',
  },
  members: { nb: 'Består av', nn: 'Sett saman av', en: 'Made up of' },
  setMembers: {
    nb: 'Si hvem den består av',
    nn: 'Sei kven han er sett saman av',
    en: 'Say who it is made up of',
  },
  parts: { nb: 'Seksjoner', nn: 'Seksjonar', en: 'Sections' },
  speaksFor: { nb: 'Kontakt for', nn: 'Kontakt for', en: 'Contact for' },
  described: {
    nb: '{name} har ansvaret for {leads} tiltak og er med på {partner} i {place}.',
    nn: '{name} har ansvar for {leads} tiltak og tek del i {partner} i {place}.',
    en: 'Measures that {name} leads in {place}: {leads}. Measures it takes part in: {partner}.',
  },
  leads: { nb: 'Har ansvaret for', nn: 'Har ansvaret for', en: 'Leads' },
  takesPart: { nb: 'Er med på', nn: 'Er med på', en: 'Takes part in' },
  none: { nb: 'Ikke med i noe tiltak', nn: 'Ikkje med i noko tiltak', en: 'Not in any measure' },
  noneText: {
    nb: 'Tiltak kommer hit når planen nevner denne som ansvarlig eller samarbeidspart.',
    nn: 'Tiltak kjem hit når planen nemner denne som ansvarleg eller samarbeidspart.',
    en: 'Measures appear here when the plan names this one as lead or partner.',
  },
} satisfies Record<string, Text>;

type ActorView = NonNullable<Awaited<ReturnType<typeof actorView>>>;

/** An organisation, section or collective actor: what it leads and takes part in, what that costs and how it goes. */
export function actorPage(inWords: InWords): PlacedPage {
  return (request) => actorShown(request, inWords);
}

async function actorShown(request: PlacedRequest, inWords: InWords): Promise<View | Turn> {
  const { lang, place, params, path, read } = request;
  const short = shortIn(params.actor);
  if (short === null) return notFound;
  const found = await read(async (tx) => {
    const [view, [current]] = await Promise.all([
      actorView(tx, place.id, short),
      editions(tx, place.id),
    ]);
    if (!view) return null;
    const ids = view.measures.map(({ id }) => id);
    return { view, current, goes: await inWords(tx, lang, place.id, ids) };
  });
  if (found === null) return notFound;
  const { view, current, goes } = found;
  const address = actorPath(lang, place.slug, view.actor);
  if (address !== `/${lang}${path}`) return moved(address);
  const contentLang = otherLang(place.lang, lang);
  const { actor, number, of, parts, members, measures } = view;
  const [leads, partner] = [inRole(view, 'lead'), inRole(view, 'partner')];
  return {
    title: actor.name,
    description: fill(texts.described, lang, {
      name: actor.name,
      leads: leads.length,
      partner: partner.length,
      place: place.name,
    }),
    ...(current ? { subtitle: subtitleOf(current, lang) } : {}),
    crumbs: crumbs(view, lang, place),
    body: (
      <>
        <PageTitle title={actor.name} over={texts[actor.kind][lang]} contentLang={contentLang} />
        {of && (
          <p>
            {actor.kind === 'collective' ? texts.contact[lang] : texts.of[lang]}{' '}
            <a href={actorPath(lang, place.slug, of)} lang={contentLang}>
              {of.name}
            </a>
          </p>
        )}
        {number && (
          <p>
            <a href={organisationPath(lang, number)}>{texts.over[lang]}</a>
          </p>
        )}
        {[...leads, ...partner].some(({ edition }) => edition.slug === current?.edition.slug) && (
          <Downloads request={request} what={{ of: 'actor', actor }} />
        )}
        <MeasureList
          lang={lang}
          slug={place.slug}
          current={current?.edition.slug}
          title={texts.leads[lang]}
          measures={leads}
          goes={goes}
        />
        <MeasureList
          lang={lang}
          slug={place.slug}
          current={current?.edition.slug}
          title={texts.takesPart[lang]}
          measures={partner}
          goes={goes}
        />
        {measures.length > 0 && <Invented lang={lang} place={place} />}
        <Parts lang={lang} place={place} title={texts.members[lang]} parts={members} />
        {mayHaveMembers(actor.kind) && allows(setCollective, request.viewer) && (
          <p>
            <a href={collectivePath(lang, place.slug, actor)}>{texts.setMembers[lang]}</a>
          </p>
        )}
        <Parts
          lang={lang}
          place={place}
          title={texts.parts[lang]}
          parts={parts.filter(({ kind }) => kind === 'section')}
        />
        <Parts
          lang={lang}
          place={place}
          title={texts.speaksFor[lang]}
          parts={parts.filter(({ kind }) => kind !== 'section')}
        />
        {measures.length + parts.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
      </>
    ),
  };
}

function inRole({ measures }: ActorView, wanted: ActorView['measures'][number]['role']) {
  return measures.filter(({ role }) => role === wanted);
}

/** The partnership, and the organisation a section is part of. */
function crumbs({ actor, of }: ActorView, lang: Lang, place: Place) {
  const own = otherLang(place.lang, lang);
  const ofLang = own === undefined ? {} : { lang: own };
  const home = { label: place.name, href: homePath(lang, place.slug), ...ofLang };
  if (of === null || actor.kind !== 'section') return [home];
  return [home, { label: of.name, href: actorPath(lang, place.slug, of), ...ofLang }];
}

function Parts({
  lang,
  place,
  title,
  parts,
}: {
  lang: Lang;
  place: Place;
  title: string;
  parts: readonly { id: string; name: string }[];
}) {
  if (parts.length === 0) return null;
  return (
    <Section title={title}>
      <ul lang={otherLang(place.lang, lang)}>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={actorPath(lang, place.slug, part)}>{part.name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MeasureList({
  lang,
  slug,
  current,
  title,
  measures,
  goes,
}: {
  lang: Lang;
  slug: string;
  /** The edition an address leads to by itself. */
  current: string | undefined;
  title: string;
  measures: ActorView['measures'];
  goes: (measureId: string) => string;
}) {
  if (measures.length === 0) return null;
  const inAll = sumOf(
    measures.filter(({ edition }) => edition.slug === current),
    lang,
  );
  return (
    <Section title={title}>
      {inAll && <p>{inAll}</p>}
      <EntryList
        level={3}
        entries={measures.map((measure) => ({
          title: withRef(measure),
          href: measurePath(
            lang,
            slug,
            measure,
            measure.edition.slug === current ? null : measure.edition.slug,
          ),
          facts: [
            ...(measure.edition.slug === current ? [] : [measure.edition.title]),
            ...factsOf(measure, lang),
            goes(measure.id),
          ],
          lang: otherLang(measure.edition.lang, lang),
        }))}
      />
    </Section>
  );
}
