import type { ComponentChildren } from 'preact';
import type { OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { ledBy } from '#3-plan/plan/data/led-by.ts';
import { formatPeriod } from '#base/format.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { otherLang, withRef } from './shown.ts';

const texts = {
  leads: { nb: 'Har ansvaret for', nn: 'Har ansvaret for', en: 'Leads' },
  takesPart: { nb: 'Er med på', nn: 'Er med på', en: 'Takes part in' },
  none: {
    nb: 'Organisasjonen din er ikke med i noe tiltak i planen.',
    nn: 'Organisasjonen din er ikkje med i noko tiltak i planen.',
    en: 'Your organisation is not in any measure of the plan.',
  },
} satisfies Record<string, Text>;

type Measure = { id: string; title: string };
/** What a later stage says beside each measure: how it goes, and what one can do about it. */
export type BesideOwn = (
  tx: Tx,
  place: OwnPlace,
  lang: Lang,
  measures: readonly Measure[],
) => Promise<(measure: Measure) => { said: string; way: ComponentChildren }>;

/** What the organisations one acts for lead and take part in, for the page of one's own. */
export function ownMeasures(beside: BesideOwn) {
  return (tx: Tx, place: OwnPlace, lang: Lang) => drawn(tx, place, lang, beside);
}

async function drawn(tx: Tx, place: OwnPlace, lang: Lang, beside: BesideOwn) {
  const actors = place.memberships.flatMap(({ standing, actorId }) =>
    standing === 'active' && actorId ? [actorId] : [],
  );
  if (actors.length === 0) return null;
  const measures = await ledBy(tx, place.id, actors);
  if (measures.length === 0) return <p class="small">{texts.none[lang]}</p>;
  const besideOne = await beside(tx, place, lang, measures);
  return (['lead', 'partner'] as const).flatMap((role) => {
    const own = measures.filter((measure) => measure.role === role);
    if (own.length === 0) return [];
    return [
      <h3 key={`${role} title`}>{(role === 'lead' ? texts.leads : texts.takesPart)[lang]}</h3>,
      <ul key={role} class="people">
        {own.map((measure) => {
          const { said, way } = besideOne(measure);
          return (
            <li key={measure.id} class="person">
              <p class="person-name">
                <a
                  href={measurePath(lang, place.slug, measure)}
                  lang={otherLang(measure.edition.lang, lang)}
                >
                  {withRef(measure)}
                </a>
              </p>
              <p class="small">{[formatPeriod(measure, lang), said].join(' · ')}</p>
              {way && <div class="person-ways">{way}</div>}
            </li>
          );
        })}
      </ul>,
    ];
  });
}
