import { actorPath } from '#0-partnership/members/core/paths.ts';
import { invitePath, membersPath } from '#0-partnership/members/core/people/paths.ts';
import { searchPathIn } from '#0-partnership/members/core/search-paths.ts';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { dueBetween, dueSpan } from '#0-partnership/thread/data/due-list.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { nothingBeside, type PlanPage, planWith } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { PlacedPage, PlacedRequest, View } from '#platform/http/page.ts';
import { BudgetFigure } from '#ui/budget-figure.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import { SearchForm } from '#ui/search-form.tsx';
import { Columns, Section } from '#ui/section.tsx';
import type { Stands } from './beside.ts';
import { budgetOf } from './budget.ts';
import { Introduction } from './home-plan.tsx';
import { otherYearIn, Year, yearsOf } from './home-year.tsx';
import { MoneyLink } from './money-links.tsx';
import { otherLang, subtitleOf } from './shown.ts';

const texts = {
  aside: { nb: 'Årshjulet', nn: 'Årshjulet', en: 'The annual wheel' },
  search: {
    nb: 'Søk etter mål, tiltak eller aktører',
    nn: 'Søk etter mål, tiltak eller aktørar',
    en: 'Search for goals, measures or actors',
  },
  money: { nb: 'Pengene', nn: 'Pengane', en: 'The money' },
  caption: {
    nb: 'Budsjett etter mål og år, i kroner',
    nn: 'Budsjett etter mål og år, i kroner',
    en: 'Budget by goal and year, in Norwegian kroner',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  members: {
    nb: 'Medlemmer og roller',
    nn: 'Medlemer og roller',
    en: 'Members and roles',
  },
  invite: { nb: 'Inviter noen', nn: 'Inviter nokon', en: 'Invite someone' },
  parties: { nb: 'Hvem er med', nn: 'Kven er med', en: 'Who takes part' },
} satisfies Record<string, Text>;

/** A partnership's home: its goals, how it goes, its money, and what is next in the year. */
export function homePageView<Newest>(stands: Stands<Newest>): PlacedPage {
  const planOf = planWith(`home_${stands.name}`, nothingBeside, stands.asks);
  return (request) => drawn(request, planOf, stands);
}

async function drawn<Newest>(
  request: PlacedRequest,
  planOf: ReturnType<typeof planWith<null, Newest>>,
  stands: Stands<Newest>,
): Promise<View> {
  const { lang, place, today, viewer, read } = request;
  const other = otherYearIn(request.query, today);
  const { from, to } = yearsOf(today, other);
  const [plan, dues, span, parties] = await read((tx) =>
    Promise.all([
      planOf(tx, place.id, null),
      dueBetween(tx, place.id, from, to),
      dueSpan(tx, place.id),
      membersOf(tx, place.id),
    ]),
  );
  return {
    title: place.name,
    description: place.about,
    elements: ['search-suggestions'],
    // The same page with another year on its wheel.
    unlisted: other !== null,
    ...(plan ? { subtitle: subtitleOf(plan, lang) } : {}),
    body: (
      <>
        <Columns
          label={texts.aside[lang]}
          aside={<Year lang={lang} slug={place.slug} {...{ today, other, dues, span }} />}
        >
          <Introduction
            lang={lang}
            place={place}
            today={today}
            plan={plan}
            dues={dues}
            editor={allows(keepSource, viewer)}
          />
          {plan && stands.shown(request, plan, plan.stands)}
        </Columns>
        {plan && plan.money.budget.length > 0 && (
          <Money lang={lang} slug={place.slug} plan={plan} />
        )}
        <Parties request={request} parties={parties} />
        <SearchForm
          lang={lang}
          action={searchPathIn(lang, place.slug)}
          label={texts.search[lang]}
        />
      </>
    ),
  };
}

/** Who takes part; those inside are led to the people, and on to letting more in. */
function Parties({
  request: { lang, place, viewer },
  parties,
}: {
  request: PlacedRequest;
  parties: readonly { id: string; name: string }[];
}) {
  const inside = isInside(viewer);
  if (parties.length === 0 && !inside) return null;
  return (
    <Section title={texts.parties[lang]} id="partene">
      <ul class="parties" lang={otherLang(place.lang, lang)}>
        {parties.map((party) => (
          <li key={party.id}>
            <a href={actorPath(lang, place.slug, party)}>{party.name}</a>
          </li>
        ))}
      </ul>
      {inside && (
        <Actions>
          <LinkButton href={membersPath(lang, place.slug)} weight="secondary">
            {texts.members[lang]}
          </LinkButton>
          {allows(inviteMember, viewer) && (
            <LinkButton href={invitePath(lang, place.slug)} weight="tertiary">
              {texts.invite[lang]}
            </LinkButton>
          )}
        </Actions>
      )}
    </Section>
  );
}

function Money({ lang, slug, plan }: { lang: Lang; slug: string; plan: PlanPage }) {
  return (
    <Section title={texts.money[lang]} id="budsjett" tinted>
      <BudgetFigure
        lang={lang}
        id="budget"
        caption={texts.caption[lang]}
        head={texts.goal[lang]}
        contentLang={otherLang(plan.edition.lang, lang)}
        {...budgetOf(plan, lang, slug)}
      />
      <MoneyLink lang={lang} slug={slug} file="budsjett" edition={null} />
    </Section>
  );
}
