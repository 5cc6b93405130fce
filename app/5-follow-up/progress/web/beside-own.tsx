import type { OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { reportPath } from '#5-follow-up/progress/core/paths.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { LinkButton } from '#ui/button.tsx';
import { progressInWords } from './in-words.ts';

type Measure = { id: string; title: string };

const texts = {
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
  const ids = measures.map((measure) => measure.id);
  const said = await progressInWords(tx, lang, id, ids);
  const active = memberships.filter(({ standing }) => standing === 'active');
  // Who acts for several is not told here for whom just now, and could be sent to a form that is refused.
  const may =
    active.length === 1 &&
    reportProgress.may.some((role) => active.some(({ roles }) => roles.includes(role)));
  return (measure: Measure) => {
    return {
      said: said(measure.id),
      way: may && (
        <LinkButton weight="secondary" href={reportPath(lang, slug, measure)}>
          {texts.report[lang]}
          <span class="ds-sr-only"> {fill(texts.about, lang, { title: measure.title })}</span>
        </LinkButton>
      ),
    };
  };
}
