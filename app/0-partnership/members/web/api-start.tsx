import type { PlanFiles } from '#0-partnership/members/core/plan-files.ts';
import type { Lang } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { startTexts as texts } from './api-texts.ts';
import type { Tool } from './api-tools.ts';

/** Every published plan as files, for those who only want the figures. */
export function Files({ plans, lang }: { plans: readonly PlanFiles[]; lang: Lang }) {
  if (plans.length === 0) return <p>{texts.none[lang]}</p>;
  const link = (href: string, word: string, { partnership }: PlanFiles) => (
    <a href={href} key={href}>
      {word}
      <span class="ds-sr-only">: {partnership}</span>
    </a>
  );
  return (
    <>
      <p>{texts.filesText[lang]}</p>
      <DataTable
        id="plan-files"
        caption={texts.filesCaption[lang]}
        rows={plans}
        columns={[
          {
            title: texts.plan[lang],
            heads: true,
            cell: ({ partnership, title, lang: written, page }) => [
              <a key="page" href={page}>
                {partnership}
              </a>,
              <span key="title" class="api-plan" lang={written}>
                {title}
              </span>,
            ],
          },
          {
            title: texts.workbook[lang],
            cell: (plan) => link(plan.workbook, 'Excel', plan),
          },
          {
            title: 'CSV',
            cell: (plan) => (
              <span class="api-links">
                {link(plan.measures, texts.measures[lang], plan)}{' '}
                {link(plan.budget, texts.budget[lang], plan)}{' '}
                {link(plan.funding, texts.funding[lang], plan)}
              </span>
            ),
          },
          { title: texts.whole[lang], cell: (plan) => link(plan.whole, 'JSON', plan) },
        ]}
      />
      <p>{texts.adding[lang]}</p>
    </>
  );
}

/** What to paste into one's own tool. */
export function Tools({ tools }: { tools: readonly Tool[] }) {
  return (
    <>
      {tools.map(({ name, about, code }) => (
        <section class="api-operation" key={name}>
          <h3>{name}</h3>
          <p>{about}</p>
          {/* Too long for a narrow screen, the lines alone move sideways, by keyboard too. */}
          <section class="api-code" tabindex={0} aria-label={name}>
            <pre>
              <code>{code}</code>
            </pre>
          </section>
        </section>
      ))}
    </>
  );
}
