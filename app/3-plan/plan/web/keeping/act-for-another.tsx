import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { actByPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill, type Text } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Sentence } from '#ui/sentence.tsx';

const texts = {
  hint: {
    nb: 'Du handler for {now} nå. {other} er med på dette tiltaket: {link} for å foreslå endringer.',
    nn: 'Du handlar for {now} no. {other} er med på dette tiltaket: {link} for å foreslå endringar.',
    en: 'You act for {now} now. {other} takes part in this measure: {link} to propose changes.',
  },
  change: {
    nb: 'bytt hvem du handler for',
    nn: 'byt kven du handlar for',
    en: 'change whom you act for',
  },
  and: { nb: ' og ', nn: ' og ', en: ' and ' },
} satisfies Record<string, Text>;

/** For one who belongs to several: that another of them takes part here, and the way to act for it. */
export function ActForAnother({
  request: { lang, place, path, query, viewer },
  couldActFor,
}: {
  request: PlacedRequest;
  couldActFor: readonly string[];
}) {
  if (couldActFor.length === 0) return null;
  const words = fill(texts.hint, lang, {
    now: viewer.organisation ?? partnershipItself.within[lang],
    other: couldActFor.join(texts.and[lang]),
  });
  const back = `/${lang}${path}${query.size > 0 ? `?${query}` : ''}`;
  return (
    <p class="small">
      <Sentence text={words}>
        <a href={actByPath(lang, place.slug, back)}>{texts.change[lang]}</a>
      </Sentence>
    </p>
  );
}
