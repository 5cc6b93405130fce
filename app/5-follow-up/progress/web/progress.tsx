import { actorPath, shortOf } from '#0-partnership/members/core/paths.ts';
import { noReportName } from '#3-plan/plan/core/names.ts';
import { measurePath, reportsPath } from '#3-plan/plan/core/paths.ts';
import { firstThings, perPage } from '#5-follow-up/progress/core/first-things.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import {
  importSpendingPath,
  progressListPath,
  roundsPath,
  type Shown,
  spentPath,
  standingsFilePath,
  standingsFormats,
} from '#5-follow-up/progress/core/paths.ts';
import { rollUp, rollUpOf } from '#5-follow-up/progress/core/roll-up.ts';
import { progressStates } from '#5-follow-up/progress/core/states.ts';
import { importSpending } from '#5-follow-up/progress/data/import-spending.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { formatDay } from '#base/format.ts';
import { pageAsked, pageOf } from '#base/page-of.ts';
import type { Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Field } from '#ui/field.tsx';
import { FilterLinks } from '#ui/filter-links.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { type Followed, followed, isShown, type Row, shownNames } from './followed.ts';
import { ActCell } from './progress-act.tsx';
import { progressTexts as texts } from './progress-texts.ts';
import { Standings } from './roll-up.tsx';
import { stateShapes } from './shapes.ts';
import { ofLang, withRef } from './shown.ts';

const formatNames = { docx: 'Word', xlsx: 'Excel', csv: 'CSV' } as const;

/** How every measure of the plan stands, by state; for those who can act, also what is owed and the act beside it. */
export const progressPage: PlacedPage = async (request) => {
  const { lang, place, viewer } = request;
  const inside = allows(reportProgress, viewer);
  const found = await followed(request);
  const { whole, some, shown, lead, acts } = found;
  const here = pageOf(firstThings(some, acts), pageAsked(request.query.get('side')), perPage);
  return {
    title: texts.title[lang],
    description: texts.lead[lang],
    stage: { stage: 'follow-up', exact: shown === null && lead === null },
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        {whole.some(({ state }) => state !== null) && <Invented lang={lang} place={place} />}
        {whole.length === 0 ? (
          <EmptyState title={texts.empty[lang]}>{texts.emptyText[lang]}</EmptyState>
        ) : (
          <>
            <Standings lang={lang} all={rollUp(whole.map(rollUpOf))} />
            <Section title={texts.measures[lang]} id="tiltakene">
              <ByLead request={request} found={found} />
              <FilterLinks label={texts.show[lang]} links={filters(request, found)} />
              <DownloadMenu
                label={texts.download[lang]}
                downloads={standingsFormats.map((format) => ({
                  href: standingsFilePath(lang, place.slug, format, { shown, lead }),
                  ...{ format: formatNames[format], use: texts[`${format}Use`][lang] },
                }))}
              />
              {inside && <p class="small">{texts[acts ? 'lateFirst' : 'ownFirst'][lang]}</p>}
              <Measures request={request} rows={here.shown} acts={acts} inside={inside} />
              <Pagination
                lang={lang}
                page={here.page}
                pages={here.pages}
                href={(page) =>
                  `${progressListPath(lang, place.slug, { shown, lead, page })}#tiltakene`
                }
              />
            </Section>
          </>
        )}
        <Actions>
          <LinkButton href={reportsPath(lang, place.slug)} weight="secondary">
            {texts.reports[lang]}
          </LinkButton>
          <LinkButton href={spentPath(lang, place.slug)} weight="secondary">
            {texts.money[lang]}
          </LinkButton>
          {allows(importSpending, viewer) && (
            <LinkButton href={importSpendingPath(lang, place.slug)} weight="secondary">
              {texts.importSpending[lang]}
            </LinkButton>
          )}
          {acts && (
            <LinkButton href={roundsPath(lang, place.slug)} weight="secondary">
              {texts.rounds[lang]}
            </LinkButton>
          )}
        </Actions>
      </>
    ),
  };
};

/** Only those there are any of, each with how many. */
function filters({ lang, place }: PlacedRequest, { rows, shown, lead, acts }: Followed) {
  const link = (one: Shown) => {
    const n = rows.filter((row) => isShown(row, one)).length;
    const href = progressListPath(lang, place.slug, { shown: one, lead });
    const label = `${shownNames[one][lang]} (${n})`;
    return n === 0 ? [] : [{ label, href, here: shown === one }];
  };
  const all = {
    label: `${texts.all[lang]} (${rows.length})`,
    href: progressListPath(lang, place.slug, { lead }),
    here: shown === null,
  };
  return [
    all,
    ...[...progressStates, 'none' as const].flatMap(link),
    ...(acts ? (['waiting', 'overdue', 'silent', 'ownerless'] as const).flatMap(link) : []),
  ];
}

/** Chooses whose measures are shown, where several lead; what else is asked for stays. */
function ByLead({
  request: { lang, place },
  found: { whole, shown, lead },
}: {
  request: PlacedRequest;
  found: Followed;
}) {
  const leads = new Map(whole.flatMap((row) => row.leads.map(({ id, name }) => [id, name])));
  if (leads.size < 2) return null;
  const options = [...leads].map(([id, name]) => ({ value: shortOf(id), label: name }));
  return (
    <form class="filter-form" method="get" action={progressListPath(lang, place.slug)}>
      {shown !== null && <input type="hidden" name="vis" value={shown} />}
      <Field
        lang={lang}
        name="ansvar"
        label={texts.lead_[lang]}
        value={lead ?? ''}
        options={[
          { value: '', label: texts.anyLead[lang] },
          ...options.sort((one, other) => one.label.localeCompare(other.label, 'nb')),
        ]}
        sparse
      />
      <Button weight="secondary">{texts.showLed[lang]}</Button>
    </form>
  );
}

function Measures({
  request,
  rows,
  acts,
  inside,
}: {
  request: PlacedRequest;
  rows: readonly Row[];
  acts: boolean;
  inside: boolean;
}) {
  const { lang, place } = request;
  const columns: Column<Row>[] = [
    {
      title: texts.measure[lang],
      heads: true,
      cell: (row) => (
        <a
          href={measurePath(lang, place.slug, { id: row.measureId, title: row.title })}
          {...ofLang(row.lang, lang)}
        >
          {withRef(row)}
        </a>
      ),
    },
    { title: texts.state[lang], cell: (row) => <State lang={lang} row={row} /> },
    ...(rows.some(({ sentence }) => sentence)
      ? [
          {
            title: texts.said[lang],
            cell: (row: Row) =>
              row.sentence && <span {...ofLang(row.lang, lang)}>{row.sentence}</span>,
          },
        ]
      : []),
    {
      title: texts.lead_[lang],
      cell: (row) =>
        row.leads.map(({ id, name }, at) => (
          <span key={id} {...ofLang(row.lang, lang)}>
            {at > 0 && ', '}
            <a href={actorPath(lang, place.slug, { id, name })}>{name}</a>
          </span>
        )),
    },
  ];
  if (inside) {
    // Right after the name: on a phone what stands last is out of sight.
    columns.splice(1, 0, {
      title: texts.owed[lang],
      cell: (row) => <ActCell lang={lang} slug={place.slug} row={row} acts={acts} />,
    });
  }
  return <DataTable id="tilstand" caption={texts.caption[lang]} columns={columns} rows={rows} />;
}

function State({ lang, row }: { lang: Lang; row: Row }) {
  if (row.state === null || row.reported === null) {
    return <Tag shape="silent">{noReportName[lang]}</Tag>;
  }
  return (
    <>
      <Tag shape={stateShapes[row.state]}>{stateNames[row.state][lang]}</Tag>{' '}
      <span class="small">{formatDay(row.reported, lang)}</span>
    </>
  );
}
