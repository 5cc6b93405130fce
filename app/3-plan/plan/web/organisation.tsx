import { actorPath, homePath } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { type OrganisationView, organisationView } from '#3-plan/plan/data/organisation-view.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { notFound, type Page } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { otherLang, withRef } from './shown.ts';
import { factsOf } from './taking-part.ts';

const texts = {
  number: {
    nb: 'Organisasjonsnummer {number}',
    nn: 'Organisasjonsnummer {number}',
    en: 'Organisation number {number}',
  },
  lead: {
    nb: 'Det organisasjonen og seksjonene i den leder og er med på, i alle partnerskap.',
    nn: 'Det organisasjonen og seksjonane i han leier og er med på, i alle partnarskap.',
    en: 'What the organisation and its sections lead and take part in, in all partnerships.',
  },
  leads: { nb: 'Har ansvaret for', nn: 'Har ansvaret for', en: 'Leads' },
  takesPart: { nb: 'Er med på', nn: 'Er med på', en: 'Takes part in' },
  known: { nb: 'I partnerskapene', nn: 'I partnarskapa', en: 'In the partnerships' },
  none: { nb: 'Ikke med i noe tiltak', nn: 'Ikkje med i noko tiltak', en: 'Not in any measure' },
  noneText: {
    nb: 'Tiltak kommer hit når en plan nevner organisasjonen som ansvarlig eller samarbeidspart.',
    nn: 'Tiltak kjem hit når ein plan nemner organisasjonen som ansvarleg eller samarbeidspart.',
    en: 'Measures appear here when a plan names the organisation as lead or partner.',
  },
} satisfies Record<string, Text>;

/** An organisation over all partnerships: what it and its sections lead and take part in. */
export const organisationPage: Page = async ({ lang, params, read }) => {
  const number = params.number ?? '';
  const view = /^\d{9}$/.test(number) ? await read((tx) => organisationView(tx, number)) : null;
  if (view === null) return notFound;
  const { name, actors, measures } = view;
  return {
    title: name,
    description: `${name}. ${texts.lead[lang]}`,
    body: (
      <>
        <PageTitle
          title={name}
          over={fill(texts.number, lang, { number: inThrees(number) })}
          lead={texts.lead[lang]}
        />
        {measures.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
        <Measures lang={lang} title={texts.leads[lang]} view={view} taking="lead" />
        <Measures lang={lang} title={texts.takesPart[lang]} view={view} taking="partner" />
        <Section title={texts.known[lang]}>
          <ul>
            {actors.map(({ id, partnership, ...actor }) => (
              <li key={id}>
                <a
                  href={actorPath(lang, partnership.slug, { id, name: actor.name })}
                  lang={otherLang(partnership.lang, lang)}
                >
                  {actor.name}
                </a>{' '}
                ({partnership.name})
              </li>
            ))}
          </ul>
        </Section>
      </>
    ),
  };
};

/** By partnership, each measure once, with the part of the organisation that is named where that is a section. */
function Measures({
  lang,
  title,
  view: { measures, actors },
  taking,
}: {
  lang: Lang;
  title: string;
  view: OrganisationView;
  taking: OrganisationView['measures'][number]['role'];
}) {
  const sections = new Map(actors.filter((one) => one.section).map(({ id, name }) => [id, name]));
  const own = measures.filter((measure) => measure.role === taking);
  if (own.length === 0) return null;
  const entryOf = (rows: OrganisationView['measures']) => {
    const [measure] = rows;
    if (!measure) return [];
    const named = rows.flatMap(({ actorId }) => sections.get(actorId) ?? []);
    return {
      title: withRef(measure),
      href: measurePath(lang, measure.partnership.slug, measure),
      facts: [measure.edition.title, ...named, ...factsOf(measure, lang)],
      lang: otherLang(measure.edition.lang, lang),
    };
  };
  return (
    <Section title={title}>
      {[...Map.groupBy(own, ({ partnership }) => partnership.slug)].map(([slug, there]) => (
        <section key={slug} class="section">
          <h3>
            <a href={homePath(lang, slug)}>{there[0]?.partnership.name}</a>
          </h3>
          <EntryList
            level={4}
            entries={[
              ...Map.groupBy(there, ({ id, edition }) => `${id} ${edition.slug}`).values(),
            ].flatMap(entryOf)}
          />
        </section>
      ))}
    </Section>
  );
}

/** «974 767 880», as the register writes them. */
function inThrees(number: string): string {
  return number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}
