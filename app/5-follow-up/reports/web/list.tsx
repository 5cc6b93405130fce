import { kindNames, reportStateNames } from '#5-follow-up/reports/core/names.ts';
import {
  newReportPath,
  reportPath,
  templatesPath,
  writePath,
} from '#5-follow-up/reports/core/paths.ts';
import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { reports } from '#5-follow-up/reports/data/reports.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { texts } from './texts.ts';

/** The reports of a partnership, the newest first; those being written for who writes. */
export const reportsPage: PlacedPage = async ({ lang, place, viewer, read }) => {
  const found = await read((tx) => reports(tx, place.id));
  const writes = allows(beginReport, viewer);
  return {
    title: texts.title[lang],
    description: texts.lead[lang],
    stage: { stage: 'follow-up' },
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        {found.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <div>
            <EntryList
              entries={found.map((one) => ({
                title: one.title,
                href: (one.published || !writes ? reportPath : writePath)(lang, place.slug, one),
                over: kindNames[one.kind][lang],
                facts: [
                  reportStateNames[writes || !one.published ? one.state : 'published'][lang],
                  ...(one.dueOn !== null && one.state !== 'published'
                    ? [fill(texts.due, lang, { day: formatDay(one.dueOn, lang) })]
                    : []),
                ],
                lang: one.lang === lang ? undefined : one.lang,
              }))}
            />
            <Invented lang={lang} place={place} />
          </div>
        )}
        {writes && (
          <Actions>
            <LinkButton href={newReportPath(lang, place.slug)}>{texts.begin[lang]}</LinkButton>
            <LinkButton href={templatesPath(lang, place.slug)} weight="secondary">
              {texts.templates[lang]}
            </LinkButton>
          </Actions>
        )}
      </>
    ),
  };
};
