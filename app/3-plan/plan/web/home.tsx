import { actorPath } from '#0-partnership/members/core/paths.ts';
import { searchPathIn } from '#0-partnership/members/core/search-paths.ts';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { noReportName } from '#3-plan/plan/core/names.ts';
import { type PlanPage, planPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { BudgetFigure } from '#ui/budget-figure.tsx';
import { SearchForm } from '#ui/search-form.tsx';
import { Columns, Section } from '#ui/section.tsx';
import { StateCounts } from '#ui/state-counts.tsx';
import { budgetOf } from './budget.ts';
import { Introduction } from './home-plan.tsx';
import { Year, yearsOf } from './home-year.tsx';
import { MoneyLink } from './money-links.tsx';
import { otherLang, subtitleOf } from './shown.ts';

const texts = {
  aside: { nb: 'Årshjulet', nn: 'Årshjulet', en: 'The annual wheel' },
  state: { nb: 'Slik ligger det an', nn: 'Slik ligg det an', en: 'Where it stands' },
  unit: { nb: 'tiltak', nn: 'tiltak', en: 'measures' },
  silent: {
    nb: 'Ingen av tiltakene er meldt om ennå. Det betyr ikke at ingenting er gjort.',
    nn: 'Ingen av tiltaka er melde om enno. Det tyder ikkje at ingenting er gjort.',
    en: 'None of the measures has been reported on yet. That does not mean nothing has been done.',
  },
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
  parties: { nb: 'Hvem er med', nn: 'Kven er med', en: 'Who takes part' },
} satisfies Record<string, Text>;

/** A partnership's home: its goals, how it goes, its money, and what is next in the year. */
export const homePage: PlacedPage = async ({ lang, place, today, viewer, read }) => {
  const { from, to } = yearsOf(today);
  const [plan, dues, parties] = await read((tx) =>
    Promise.all([
      planPage(tx, place.id, null),
      dueBetween(tx, place.id, from, to),
      membersOf(tx, place.id),
    ]),
  );
  return {
    title: place.name,
    description: place.about,
    elements: ['search-suggestions'],
    ...(plan ? { subtitle: subtitleOf(plan, lang) } : {}),
    body: (
      <>
        <Columns
          label={texts.aside[lang]}
          aside={<Year lang={lang} slug={place.slug} today={today} dues={dues} />}
        >
          <Introduction
            lang={lang}
            place={place}
            today={today}
            plan={plan}
            editor={allows(keepSource, viewer)}
          />
          {plan && plan.measures.length > 0 && (
            <States lang={lang} measures={plan.measures.length} />
          )}
        </Columns>
        {plan && plan.money.budget.length > 0 && (
          <Money lang={lang} slug={place.slug} plan={plan} />
        )}
        {parties.length > 0 && (
          <Section title={texts.parties[lang]} id="partene">
            <ul class="parties" lang={otherLang(place.lang, lang)}>
              {parties.map((party) => (
                <li key={party.id}>
                  <a href={actorPath(lang, place.slug, party)}>{party.name}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <SearchForm
          lang={lang}
          action={searchPathIn(lang, place.slug)}
          label={texts.search[lang]}
        />
      </>
    ),
  };
};

/** How many measures are in each state. Until someone can report, they are all in the same. */
function States({ lang, measures }: { lang: Lang; measures: number }) {
  return (
    <Section title={texts.state[lang]} id="slik-ligger-det-an">
      <StateCounts
        lang={lang}
        unit={texts.unit[lang]}
        states={[{ label: noReportName[lang], shape: 'silent', count: measures }]}
      />
      <p class="small">{texts.silent[lang]}</p>
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
