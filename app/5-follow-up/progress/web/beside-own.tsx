import type { OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { reportPath } from '#5-follow-up/progress/core/paths.ts';
import { newestOf } from '#5-follow-up/progress/data/newest-of.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { LinkButton } from '#ui/button.tsx';

type Measure = { id: string; title: string };

const texts = {
  told: { nb: '{state}, meldt {day}', nn: '{state}, meldt {day}', en: '{state}, reported {day}' },
  never: { nb: 'ikke meldt ennå', nn: 'ikkje meldt enno', en: 'not reported yet' },
  report: { nb: 'Meld', nn: 'Meld', en: 'Report' },
  about: {
    nb: 'hvordan det går med {title}',
    nn: 'korleis det går med {title}',
    en: 'how {title} is going',
  },
} satisfies Record<string, Text>;

/** How each measure goes that someone's organisation is in, and the way to say so: for the page of one's own. */
export async function progressBesideOwn(
  tx: Tx,
  { id, slug, memberships }: OwnPlace,
  lang: Lang,
  measures: readonly Measure[],
) {
  const newest = await newestOf(
    tx,
    id,
    measures.map((measure) => measure.id),
  );
  const active = memberships.filter(({ standing }) => standing === 'active');
  // Who acts for several is not told here for whom just now, and could be sent to a form that is refused.
  const may =
    active.length === 1 &&
    reportProgress.may.some((role) => active.some(({ roles }) => roles.includes(role)));
  return (measure: Measure) => {
    const one = newest.get(measure.id);
    const state = one && stateNames[one.state][lang];
    return {
      said: one
        ? fill(texts.told, lang, { state: state ?? '', day: formatDay(one.day, lang) })
        : texts.never[lang],
      way: may && (
        <LinkButton weight="secondary" href={reportPath(lang, slug, measure)}>
          {texts.report[lang]}
          <span class="ds-sr-only"> {fill(texts.about, lang, { title: measure.title })}</span>
        </LinkButton>
      ),
    };
  };
}
