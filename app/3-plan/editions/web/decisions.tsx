import type { ApprovalChange } from '#3-plan/editions/core/approval-changes.ts';
import { changeWords } from '#3-plan/editions/core/words.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './texts.ts';
import { type Drawn, langOf } from './thing.tsx';

/** The bodies whose decision differs between the two editions. */
export function Decisions({ drawn: { lang, compared } }: { drawn: Drawn }) {
  const { approvals } = compared.difference;
  if (approvals.length === 0) return null;
  return (
    <Section title={texts.decisions[lang]} id="vedtak">
      <DataTable
        id="changed-decisions"
        caption={texts.decisionsCaption[lang]}
        contentLang={langOf(compared.after.edition, lang)}
        rows={approvals}
        columns={[
          { title: texts.body[lang], heads: true, cell: ({ body }) => body },
          { title: changeWords.before[lang], cell: ({ before }) => decision(before, lang) },
          { title: changeWords.after[lang], cell: ({ after }) => decision(after, lang) },
        ]}
      />
    </Section>
  );
}

function decision(approval: ApprovalChange['after'], lang: Lang): string {
  if (approval === null) return texts.notAsked[lang];
  const { planned, decided, outcome, caseNumber } = approval;
  const day = planned
    ? fill(texts.planned, lang, { day: formatDay(planned, lang) })
    : texts.noDay[lang];
  const said = [
    outcome && approvalOutcomeNames[outcome][lang],
    decided ? formatDay(decided, lang) : day,
    caseNumber,
  ];
  return said.filter(Boolean).join(', ');
}
