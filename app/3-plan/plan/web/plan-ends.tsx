import { planDecidedPath } from '#3-plan/plan/core/paths.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { BudgetFigure } from '#ui/budget-figure.tsx';
import { Section } from '#ui/section.tsx';
import { ApprovalTable } from './approvals.tsx';
import { budgetOf } from './budget.ts';
import { FundedTable } from './funded-table.tsx';
import { MoneyLink } from './money-links.tsx';
import type { PlanEnd } from './plan-contents.tsx';
import { Sources } from './sources.tsx';

const texts = {
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  caption: {
    nb: 'Budsjett etter mål og år, i kroner',
    nn: 'Budsjett etter mål og år, i kroner',
    en: 'Budget by goal and year, in Norwegian kroner',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  approvals: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decisions' },
  decided: {
    nb: 'Se hvordan planen behandles, og hva som er neste steg',
    nn: 'Sjå korleis planen blir handsama, og kva som er neste steg',
    en: 'See how the plan is decided, and what comes next',
  },
} satisfies Record<string, Text>;

/** What the page of a plan ends with: its money, and those who decide on it. */
export function PlanEnds({
  request,
  asked,
  plan,
  contentLang,
}: {
  request: PlacedRequest;
  asked: string | null;
  plan: PlanPage;
  contentLang: Lang | undefined;
}) {
  const { lang, place } = request;
  const { edition, money, approvals } = plan;
  return (
    <>
      {money.budget.length > 0 && (
        <Section title={texts.budget[lang]} id="budsjett" tinted>
          <BudgetFigure
            lang={lang}
            id="budget"
            caption={texts.caption[lang]}
            head={texts.goal[lang]}
            contentLang={contentLang}
            {...budgetOf(plan, lang, place.slug)}
          />
          <MoneyLink lang={lang} slug={place.slug} file="budsjett" edition={asked} />
        </Section>
      )}
      {money.funding.length > 0 && (
        <Section title={texts.funding[lang]} id="finansiering">
          <FundedTable lang={lang} plan={plan} contentLang={contentLang} />
          <Sources lang={lang} plan={plan} contentLang={contentLang} />
          <MoneyLink lang={lang} slug={place.slug} file="finansiering" edition={asked} />
        </Section>
      )}
      {(approvals.length > 0 || isInside(request.viewer)) && (
        <Section title={texts.approvals[lang]} id="vedtak">
          {approvals.length > 0 && (
            <ApprovalTable
              lang={lang}
              slug={place.slug}
              edition={edition.slug}
              approvals={approvals}
              contentLang={contentLang}
            />
          )}
          <p>
            <a href={planDecidedPath(lang, place.slug, edition.slug)}>{texts.decided[lang]}</a>
          </p>
        </Section>
      )}
    </>
  );
}

/** The ways to it from the top, where there is any of it. */
export function endsOf({ money, approvals }: PlanPage): PlanEnd[] {
  return [
    { id: 'budsjett', title: texts.budget, there: money.budget.length > 0 },
    { id: 'finansiering', title: texts.funding, there: money.funding.length > 0 },
    { id: 'vedtak', title: texts.approvals, there: approvals.length > 0 },
  ].filter(({ there }) => there);
}
