import type { OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { lifePath } from '#3-plan/editions/core/life/paths.ts';
import { putForward } from '#3-plan/editions/data/life/put-forward.ts';
import { type LifeView, lifeView } from '#3-plan/editions/data/life/view.ts';
import { putInPath } from '#3-plan/exchange/core/paths.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { isAhead } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { editions } from '#3-plan/plan/data/editions.ts';
import type { Day } from '#base/period.ts';
import type { Lang, Text } from '#base/text.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { stepsOpen } from './steps-open.ts';
import { turnOf } from './turn.ts';

const texts = {
  title: {
    nb: 'Neste steg for planen',
    nn: 'Neste steg for planen',
    en: 'The plan’s next step',
  },
  none: {
    nb: 'Partnerskapet har ingen plan ennå.',
    nn: 'Partnarskapet har ingen plan enno.',
    en: 'The partnership has no plan yet.',
  },
  putIn: {
    nb: 'Legg inn dokumentet planen står i',
    nn: 'Legg inn dokumentet planen står i',
    en: 'Put in the document that holds the plan',
  },
} satisfies Record<string, Text>;

/**
 * Where the plans stand that are not agreed yet or can be led on, for those who do that: whose turn it is, and
 * the way there. Nothing when there are none.
 */
export async function ownSteps(tx: Tx, place: OwnPlace, lang: Lang, viewer: Actor, today: Day) {
  const active = place.memberships.filter(({ standing }) => standing === 'active');
  const here = { ...viewer, roles: active.flatMap(({ roles }) => roles) };
  if (!allows(putForward, here)) return null;
  const all = await editions(tx, place.id);
  if (all.length === 0)
    return <NoPlan lang={lang} slug={place.slug} puts={allows(keepSource, here)} />;
  const views: LifeView[] = [];
  for (const { edition } of all) {
    if (edition.state === 'superseded') continue;
    const view = await lifeView(tx, place.id, edition.slug);
    if (view && (isAhead(edition.state) || canBeLedOn(view, here))) views.push(view);
  }
  if (views.length === 0) return null;
  return (
    <>
      <h3>{texts.title[lang]}</h3>
      <ul>
        {views.map((view) => (
          <li key={view.edition.id}>
            <a
              href={lifePath(lang, place.slug, view.edition.slug)}
              lang={view.edition.lang === lang ? undefined : view.edition.lang}
            >
              {view.edition.title}
            </a>{' '}
            ({editionStateNames[view.edition.state][lang].toLowerCase()}):{' '}
            {turnOf(view, lang, today).join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether a step that is more than a detail is open to the one who looks: the state’s approval, the next edition. */
function canBeLedOn(view: LifeView, viewer: Actor): boolean {
  return stepsOpen(view, viewer).some(({ leads }) => leads);
}

function NoPlan({ lang, slug, puts }: { lang: Lang; slug: string; puts: boolean }) {
  return (
    <>
      <h3>{texts.title[lang]}</h3>
      <p>
        {texts.none[lang]} {puts && <a href={putInPath(lang, slug)}>{texts.putIn[lang]}</a>}
      </p>
    </>
  );
}
