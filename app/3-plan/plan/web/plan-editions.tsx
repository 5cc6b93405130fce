import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { planChangesPath, planPath } from '#3-plan/plan/core/paths.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { otherLang } from './shown.ts';

const texts = {
  editions: { nb: 'Utgaver av planen', nn: 'Utgåver av planen', en: 'Editions of the plan' },
  changes: {
    nb: 'Se hva som er endret',
    nn: 'Sjå kva som er endra',
    en: 'See what has changed',
  },
  hidden: { nb: 'ikke lagt ut', nn: 'ikkje lagd ut', en: 'not published' },
} satisfies Record<string, Text>;

/** The editions there are of the plan, and the way to what changed between them. */
export function Editions({ lang, slug, plan }: { lang: Lang; slug: string; plan: PlanPage }) {
  return (
    <nav class="editions" aria-labelledby="editions">
      <p class="over" id="editions">
        {texts.editions[lang]}
      </p>
      <ul>
        {plan.editions.map((edition) => (
          <li key={edition.id}>
            <a
              href={planPath(lang, slug, edition.slug)}
              aria-current={edition.id === plan.edition.id ? 'true' : undefined}
              lang={otherLang(edition.lang, lang)}
            >
              {edition.title}
            </a>{' '}
            ({editionStateNames[edition.state][lang].toLowerCase()}
            {!edition.published && `, ${texts.hidden[lang]}`})
          </li>
        ))}
      </ul>
      <p>
        <a href={planChangesPath(lang, slug)}>{texts.changes[lang]}</a>
      </p>
    </nav>
  );
}
