import { actorPath, organisationPath, shortIn } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { actorView } from '#3-plan/plan/data/actor-view.ts';
import { formatPeriod } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { moved, notFound, type PlacedPage } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { otherLang, withRef } from './shown.ts';

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
  parts: { nb: 'Seksjoner', nn: 'Seksjonar', en: 'Sections' },
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

/** An organisation, section or collective actor: what it leads and what it takes part in. */
export const actorPage: PlacedPage = async ({ lang, place, params, path, read }) => {
  const short = shortIn(params.actor);
  const view = short && (await read((tx) => actorView(tx, place.id, short)));
  if (!view) return notFound;
  const address = actorPath(lang, place.slug, view.actor);
  if (address !== `/${lang}${path}`) return moved(address);
  const contentLang = otherLang(place.lang, lang);
  const { actor, number, of, parts, measures } = view;
  return {
    title: actor.name,
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
        <MeasureList
          lang={lang}
          slug={place.slug}
          title={texts.leads[lang]}
          measures={measures.filter(({ role }) => role === 'lead')}
        />
        <MeasureList
          lang={lang}
          slug={place.slug}
          title={texts.takesPart[lang]}
          measures={measures.filter(({ role }) => role === 'partner')}
        />
        {parts.length > 0 && (
          <section class="section">
            <h2>{texts.parts[lang]}</h2>
            <ul lang={contentLang}>
              {parts.map((part) => (
                <li key={part.id}>
                  <a href={actorPath(lang, place.slug, part)}>{part.name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {measures.length + parts.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
      </>
    ),
  };
};

function MeasureList({
  lang,
  slug,
  title,
  measures,
}: {
  lang: Lang;
  slug: string;
  title: string;
  measures: ActorView['measures'];
}) {
  if (measures.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <EntryList
        level={3}
        entries={measures.map((measure) => ({
          title: withRef(measure),
          href: measurePath(lang, slug, measure, measure.edition.slug),
          facts: [measure.edition.title, formatPeriod(measure, lang)].filter(Boolean),
          lang: otherLang(measure.edition.lang, lang),
        }))}
      />
    </section>
  );
}
