import { actingIn, type OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { waitingFor } from '#5-follow-up/progress/data/waiting-for.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';

const title: Text = {
  nb: 'Rapporter som venter på at du godtar dem',
  nn: 'Rapportar som ventar på at du godtek dei',
  en: 'Reports waiting for you to accept them',
};

/** The measures a partner has reported on and someone may let count, for the page of one's own. */
export async function ownWaiting(tx: Tx, place: OwnPlace, lang: Lang, viewer: Actor) {
  const measures = await waitingFor(tx, place.id, actingIn(place, viewer));
  if (measures.length === 0) return null;
  return (
    <>
      <h3>{title[lang]}</h3>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>
            <a
              href={`${measurePath(lang, place.slug, measure)}#framdrift`}
              lang={measure.edition.lang === lang ? undefined : measure.edition.lang}
            >
              {[measure.ref, measure.title].filter(Boolean).join('. ')}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
