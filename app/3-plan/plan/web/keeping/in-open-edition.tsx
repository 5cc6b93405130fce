import { isOpen } from '#3-plan/plan/core/edition.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { otherLang } from '#3-plan/plan/web/shown.ts';
import type { Lang, Text } from '#base/text.ts';

/** Said before the name of the edition that is written on now, which leads to the same thing there. */
const texts: Record<'goal' | 'measure', Text> = {
  goal: {
    nb: 'Neste utgave er under arbeid. Der kan målet endres:',
    nn: 'Neste utgåve er under arbeid. Der kan målet endrast:',
    en: 'The next edition is being written. There the goal can be changed:',
  },
  measure: {
    nb: 'Neste utgave er under arbeid. Der kan tiltaket endres, og endringer foreslås:',
    nn: 'Neste utgåve er under arbeid. Der kan tiltaket endrast, og endringar foreslåast:',
    en: 'The next edition is being written. There the measure can be changed, and changes proposed:',
  },
};

/** The way to a goal or measure in the edition that is written on now, for those who may change it there or ask for it. */
export function InOpenEdition({
  lang,
  what,
  having,
  pathIn,
}: {
  lang: Lang;
  what: 'goal' | 'measure';
  /** The editions that have it. */
  having: readonly { edition: Edition; title: string }[];
  pathIn: (edition: string, title: string) => string;
}) {
  const open = having.find(({ edition }) => isOpen(edition.state));
  if (!open) return null;
  const { edition, title } = open;
  return (
    <p>
      {texts[what][lang]}{' '}
      <a href={pathIn(edition.slug, title)} lang={otherLang(edition.lang, lang)}>
        {edition.title}
      </a>
    </p>
  );
}
