import { fileTypes } from '#3-plan/exchange/core/file-formats.ts';
import { progressPath } from '#3-plan/plan/core/paths.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { importSpendingPath, spentPath } from '#5-follow-up/progress/core/paths.ts';
import {
  addUsed,
  type Used,
  type UsedTable,
  usedTable,
} from '#5-follow-up/progress/core/spent-table.ts';
import { importSpending } from '#5-follow-up/progress/data/import-spending.ts';
import { spentIn } from '#5-follow-up/progress/data/spent.ts';
import type { Value } from '#base/document.ts';
import { formatAmount } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { csv } from '#platform/export/csv.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { FundedChart } from '#ui/funded-chart.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { progressTexts } from './progress-texts.ts';
import { withRef } from './shown.ts';

const texts = {
  lead: {
    nb: 'Det som er brukt, kommer fra økonomisystemet der det er hentet inn, og ellers fra det som er meldt.',
    nn: 'Det som er brukt, kjem frå økonomisystemet der det er henta inn, og elles frå det som er meldt.',
    en: 'What was spent comes from the finance system where it has been imported, and else from what was reported.',
  },
  picture: {
    nb: 'Brukt av det som er planlagt',
    nn: 'Brukt av det som er planlagt',
    en: 'Spent of what is planned',
  },
  table: { nb: 'Etter mål og år', nn: 'Etter mål og år', en: 'By goal and year' },
  caption: {
    nb: 'Planlagt, finansiert og brukt etter mål og år, i kroner',
    nn: 'Planlagt, finansiert og brukt, fordelt på mål og år, i kroner',
    en: 'Planned, funded and spent by goal and year, in Norwegian kroner',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  funded: { nb: 'Finansiert', nn: 'Finansiert', en: 'Funded' },
  spent: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  unplanned: { nb: 'Ikke satt', nn: 'Ikkje sett', en: 'Not set' },
  loose: { nb: 'Tiltak uten mål', nn: 'Tiltak utan mål', en: 'Measures without a goal' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  csv: { nb: 'Last ned som CSV', nn: 'Last ned som CSV', en: 'Download as CSV' },
  none: {
    nb: 'Ingen penger å vise ennå',
    nn: 'Ingen pengar å vise enno',
    en: 'No money to show yet',
  },
  noneText: {
    nb: 'Beløpene kommer hit når planen har budsjett, eller når noen melder hva som er brukt.',
    nn: 'Beløpa kjem hit når planen har budsjett, eller når nokon melder kva som er brukt.',
    en: 'Amounts appear here when the plan has a budget, or when someone reports what was spent.',
  },
} satisfies Record<string, Text>;

/** `again` where the line above is of the same, so that its name need not be looked past once more. */
type Line = Used & { label: string; year: string; again: boolean };

/** What was planned, found and spent, by goal and year: a picture, a table, and a file of the same figures. */
export const moneyPage: PlacedPage = async (request) => {
  const { lang, place, viewer } = request;
  const found = await moneyIn(request);
  const title = progressTexts.money[lang];
  const contentLang = found && found.lang !== lang ? found.lang : undefined;
  const rows = found?.table.rows ?? [];
  return {
    title,
    description: texts.lead[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: progressTexts.title[lang], href: progressPath(lang, place.slug) }],
    body: (
      <>
        <PageTitle title={title} lead={texts.lead[lang]} />
        {found === null || rows.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <>
            {found.table.totals.some(({ spent }) => spent !== 0n) && (
              <Invented lang={lang} place={place} />
            )}
            <Section title={texts.picture[lang]} id="bilde" tinted>
              <FundedChart
                lang={lang}
                id="spent-chart"
                kinds={[texts.spent[lang]]}
                contentLang={contentLang}
                rows={rows.map((row) => {
                  const { planned, spent } = addUsed(row.years);
                  return { label: found.nameOf(row), planned, parts: [spent] };
                })}
              />
            </Section>
            <Section title={texts.table[lang]} id="tabell">
              <DataTable
                id="spent-table"
                caption={texts.caption[lang]}
                contentLang={contentLang}
                rows={linesOf(found)}
                foot={found.table.years.map((year, at) => ({
                  label: texts.sum[lang],
                  year: String(year),
                  again: at > 0,
                  ...addUsed([found.table.totals[at]]),
                }))}
                columns={[
                  {
                    title: texts.goal[lang],
                    heads: true,
                    cell: ({ label, again }) =>
                      again ? <span class="ds-sr-only">{label}</span> : label,
                  },
                  { title: texts.year[lang], numeric: true, cell: ({ year }) => year },
                  ...(['planned', 'funded', 'spent'] as const).map((name) => ({
                    title: texts[name][lang],
                    numeric: true,
                    // Nothing planned is no budget of nothing.
                    cell: (line: Line) =>
                      name === 'planned' && line.planned === 0n
                        ? texts.unplanned[lang]
                        : formatAmount(line[name], lang),
                  })),
                ]}
              />
            </Section>
          </>
        )}
        <Actions>
          {rows.length > 0 && (
            <LinkButton href={spentPath(lang, place.slug, true)} weight="secondary" download>
              {texts.csv[lang]}
            </LinkButton>
          )}
          {allows(importSpending, viewer) && (
            <LinkButton href={importSpendingPath(lang, place.slug)} weight="secondary">
              {progressTexts.importSpending[lang]}
            </LinkButton>
          )}
        </Actions>
      </>
    ),
  };
};

/** The same figures as a file for a spreadsheet, in the plan’s language. */
export const moneyFile: PlacedPage = async (request) => {
  const found = await moneyIn(request);
  if (found === null) return notFound;
  const { lang } = found;
  const heads = (['goal', 'year', 'planned', 'funded', 'spent'] as const).map((name) => ({
    header: texts[name][lang],
    kind:
      name === 'goal'
        ? ('text' as const)
        : name === 'year'
          ? ('year' as const)
          : ('money' as const),
  }));
  const rows = linesOf(found).map(({ label, year, planned, funded, spent }): Value[] => [
    { kind: 'text', text: label },
    { kind: 'number', number: Number(year) },
    ...[planned, funded, spent].map((amount): Value => ({ kind: 'money', amount })),
  ]);
  return {
    turn: 'file',
    type: fileTypes.csv,
    name: `${request.place.slug}-forbruk.csv`,
    body: csv({ columns: heads, rows }, lang),
  };
};

type Found = { lang: Lang; table: UsedTable; nameOf(row: UsedTable['rows'][number]): string };

/** Null when there is no plan to see. */
async function moneyIn({ lang, place, read }: PlacedRequest): Promise<Found | null> {
  const [plan, spent] = await read(
    async (tx) => [await planPage(tx, place.id, null), await spentIn(tx, place.id)] as const,
  );
  if (plan === null) return null;
  const names = new Map(plan.goals.map((goal) => [goal.id, withRef(goal)]));
  return {
    lang: plan.edition.lang,
    table: usedTable(plan.goals, plan.measures, plan.money, spent),
    nameOf: ({ goalId, label }) => names.get(goalId ?? '') ?? label ?? texts.loose[lang],
  };
}

function linesOf({ table, nameOf }: Found): Line[] {
  return table.rows.flatMap((row) =>
    table.years
      .flatMap((year, at) => {
        const used = row.years[at];
        const some = used && (used.planned !== 0n || used.funded !== 0n || used.spent !== 0n);
        return some ? [{ label: nameOf(row), year: String(year), ...used }] : [];
      })
      .map((line, at) => ({ ...line, again: at > 0 })),
  );
}
