import { progressPath } from '#3-plan/plan/core/paths.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { standingIn } from '#5-follow-up/progress/core/plan-roll-up.ts';
import type { RollUp } from '#5-follow-up/progress/core/roll-up.ts';
import { type NewestBeside, newestBeside } from '#5-follow-up/progress/data/newest-beside.ts';
import type { Lang, Text } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Invented } from '#ui/invented.tsx';
import { Section } from '#ui/section.tsx';
import { Standings } from './roll-up.tsx';

const texts = {
  title: { nb: 'Slik ligger det an', nn: 'Slik ligg det an', en: 'Where it stands' },
  silent: {
    nb: 'Ingen av tiltakene er meldt om ennå. Det betyr ikke at ingenting er gjort.',
    nn: 'Ingen av tiltaka er melde om enno. Det tyder ikkje at ingenting er gjort.',
    en: 'None of the measures has been reported on yet. That does not mean nothing has been done.',
  },
  all: {
    nb: 'Se hvordan det går med hvert tiltak',
    nn: 'Sjå korleis det går med kvart tiltak',
    en: 'See how each measure is going',
  },
} satisfies Record<string, Text>;

/** What the plan, its goals and the home show of how its measures go: asked for along with the plan. */
export const progressBesidePlan = {
  name: 'progress',
  asks: newestBeside,
  shown: (
    request: PlacedRequest,
    plan: PlanPage,
    newest: readonly NewestBeside[],
    goalId?: string,
  ) => standsIn(request, standingIn(plan, newest, goalId)),
};

/** Nothing where there are no measures. */
function standsIn({ lang, place }: PlacedRequest, all: RollUp) {
  const measures = Object.values(all.counts).reduce((sum, one) => sum + one, 0);
  if (measures === 0) return null;
  const silent = all.counts.silent === measures;
  return (
    <Section title={texts.title[lang]} id="slik-ligger-det-an">
      <Standings lang={lang} all={all} />
      {silent ? <p class="small">{texts.silent[lang]}</p> : <Invented lang={lang} place={place} />}
      <More lang={lang} href={progressPath(lang, place.slug)} />
    </Section>
  );
}

function More({ lang, href }: { lang: Lang; href: string }) {
  return (
    <p>
      <a href={href}>{texts.all[lang]}</a>
    </p>
  );
}
