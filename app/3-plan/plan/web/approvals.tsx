import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { bodyDecidesPath } from '#3-plan/plan/core/paths.ts';
import type { Approval } from '#3-plan/plan/data/plan-page.ts';
import { formatDay } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';

const texts = {
  caption: {
    nb: 'Hvem som tar stilling til planen, og når',
    nn: 'Kven som tek stilling til planen, og når',
    en: 'Who decides on the plan, and when',
  },
  body: { nb: 'Organ', nn: 'Organ', en: 'Body' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  decided: { nb: 'Behandlet', nn: 'Handsama', en: 'Decided' },
  caseNumber: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  notYet: { nb: 'ikke meldt', nn: 'ikkje meldt', en: 'not reported' },
} satisfies Record<string, Text>;

/** One line a body: planned and decided day, case number and outcome. */
export function ApprovalTable({
  lang,
  slug,
  edition,
  approvals,
  contentLang,
}: {
  lang: Lang;
  slug: string;
  edition: string;
  approvals: readonly Approval[];
  contentLang: Lang | undefined;
}) {
  const day = (value: string | null) =>
    value === null ? texts.notYet[lang] : formatDay(value, lang);
  const said = approvals.some(({ caseNumber, outcome }) => caseNumber || outcome);
  return (
    <DataTable
      id="approvals"
      caption={texts.caption[lang]}
      contentLang={contentLang}
      rows={approvals}
      columns={[
        {
          title: texts.body[lang],
          heads: true,
          cell: ({ bodyId, body }) => (
            <a href={bodyDecidesPath(lang, slug, { id: bodyId, name: body }, edition)}>{body}</a>
          ),
        },
        {
          title: texts.planned[lang],
          cell: ({ planned }) => (planned ? formatDay(planned, lang) : '–'),
        },
        { title: texts.decided[lang], cell: ({ decided }) => day(decided) },
        ...(said
          ? [
              {
                title: texts.caseNumber[lang],
                cell: ({ caseNumber }: Approval) => caseNumber ?? '–',
              },
              {
                title: texts.outcome[lang],
                cell: ({ outcome }: Approval) =>
                  outcome ? approvalOutcomeNames[outcome][lang] : '–',
              },
            ]
          : []),
      ]}
    />
  );
}
