import { shortIn } from '#0-partnership/members/core/paths.ts';
import { withNumber } from '#3-plan/exchange/core/out/labels.ts';
import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { reportStateNames } from '#5-follow-up/reports/core/names.ts';
import {
  publishReportPath,
  reportPath,
  type SectionFilter,
  sectionFilters,
  sectionPath,
  takeAnewPath,
  writePath,
} from '#5-follow-up/reports/core/paths.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
import {
  answeredIn,
  type Writing,
  type WritingSection,
  writing,
} from '#5-follow-up/reports/data/writing.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { FilterLinks } from '#ui/filter-links.tsx';
import { Token } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { texts as pageTexts } from './texts.ts';
import { texts } from './write-texts.ts';

/** A report as it is being written: its sections, how far each has come, and what to do with the whole. */
export const writePage: PlacedPage = async (request) => {
  const found = await writingIn(request);
  return found ? writeView(request, found) : notFound;
};

/** The report an address names, as it is being written. */
export function writingIn({ params, place, read }: PlacedRequest): Promise<Writing | null> {
  const short = shortIn(params.report);
  return short === null ? Promise.resolve(null) : read((tx) => writing(tx, place.id, short));
}

/** The same, with what was wrong when something was to be done with all of it. */
export function writeView(
  request: PlacedRequest,
  found: Writing,
  { faults = [], status }: { faults?: readonly Fault[]; status?: 403 | 409 } = {},
): View {
  const { lang, place } = request;
  const { report, sections, missing } = found;
  return {
    title: report.title,
    stage: { stage: 'follow-up' },
    crumbs: [{ label: pageTexts.title[lang], href: reportsPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle
          title={report.title}
          over={reportStateNames[report.state][lang]}
          contentLang={report.lang === lang ? undefined : report.lang}
        />
        <ErrorSummary lang={lang} faults={faults} />
        {missing > 0 && (
          <Alert lang={lang} tone="warning" title={fill(texts.missing, lang, { n: missing })} />
        )}
        <Section title={texts.sections[lang]} id="deler">
          <p>{texts.sectionsLead[lang]}</p>
          <FilterLinks label={texts.show[lang]} links={filters(request, found)} />
          <Sections request={request} found={found} />
        </Section>
        {(missing > 0 || sections.some(({ now }) => now === 'newer')) && (
          <form method="post" action={takeAnewPath(lang, place.slug, report)}>
            <Token />
            <p>{texts.takeAllText[lang]}</p>
            <Actions>
              <Button weight="secondary">{texts.takeAll[lang]}</Button>
            </Actions>
          </form>
        )}
        <Ways request={request} report={report} />
      </>
    ),
  };
}

/** The sections there are, those that lack answers, and those with older facts than there are: only where there are any. */
function filters({ lang, place, query }: PlacedRequest, found: Writing) {
  const here = filterIn(query, found);
  const link = (shown: SectionFilter | null, label: Text) => {
    const n = sectionsShown(found, shown).length;
    const href = `${writePath(lang, place.slug, found.report, shown)}#deler`;
    return n === 0 ? [] : [{ label: fill(label, lang, { n }), href, here: shown === here }];
  };
  return [...link(null, texts.all), ...link('mangler', texts.open), ...link('nyere', texts.old)];
}

/** Which the address asks for; where there are none of them (any longer), all. */
function filterIn(query: URLSearchParams, found: Writing): SectionFilter | null {
  const asked = sectionFilters.find((one) => one === query.get('vis')) ?? null;
  return sectionsShown(found, asked).length > 0 ? asked : null;
}

function sectionsShown({ report, sections }: Writing, shown: SectionFilter | null) {
  if (shown === 'nyere') return sections.filter(({ now }) => now === 'newer');
  if (shown === null) return sections;
  return sections.filter((section) => {
    const { answered, all } = answeredIn(section, report.questions);
    return answered < all;
  });
}

function Sections({ request, found }: { request: PlacedRequest; found: Writing }) {
  const { lang, place, query } = request;
  const { report } = found;
  const own = report.lang === lang ? undefined : report.lang;
  return (
    <DataTable
      id="delene"
      caption={texts.sections[lang]}
      rows={sectionsShown(found, filterIn(query, found))}
      columns={[
        {
          title: texts.section[lang],
          heads: true,
          cell: (section: WritingSection) => (
            <a
              class={`depth-${Math.min(section.taken.depth, 4)}`}
              href={sectionPath(lang, place.slug, report, section.key)}
              lang={section.kind === 'whole' ? undefined : own}
            >
              {nameOf(section, lang)}
            </a>
          ),
        },
        {
          title: texts.answered[lang],
          cell: (section) => {
            const { answered, all } = answeredIn(section, report.questions);
            return fill(texts.answeredOf, lang, { n: answered, all });
          },
        },
        {
          title: texts.hasLesson[lang],
          cell: ({ written }) => texts[written.lesson === null ? 'no' : 'yes'][lang],
        },
        {
          title: texts.takenOn[lang],
          cell: ({ takenAt, now }) => {
            const day = formatDay(dayInNorway(takenAt), lang);
            return now === 'newer' ? `${day} (${texts.newer[lang]})` : day;
          },
        },
      ]}
    />
  );
}

/** What a section is called where one chooses among them. */
export function nameOf({ kind, taken }: WritingSection, lang: Lang): string {
  return kind === 'whole' ? texts.whole[lang] : withNumber(taken.ref, taken.title);
}

function Ways({
  request: { lang, place, viewer },
  report,
}: {
  request: PlacedRequest;
  report: Writing['report'];
}) {
  const publishes = allows(publishReport, viewer);
  const preview = `${reportPath(lang, place.slug, report)}?utkast=ja`;
  return (
    <Section title={texts.publish[lang]} id="legg-ut">
      {report.state === 'published' && <p>{texts.isOut[lang]}</p>}
      {!publishes && report.state !== 'published' && <p>{texts.whoPublishes[lang]}</p>}
      <Actions>
        {publishes && report.state !== 'published' && (
          <LinkButton href={publishReportPath(lang, place.slug, report)}>
            {texts.publish[lang]}
          </LinkButton>
        )}
        <LinkButton href={preview} weight="secondary">
          {pageTexts.see[lang]}
        </LinkButton>
      </Actions>
    </Section>
  );
}
