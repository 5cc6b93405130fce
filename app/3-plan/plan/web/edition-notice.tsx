import { planPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import type { Lang, Text } from '#base/text.ts';
import { Alert } from '#ui/alert.tsx';
import { otherLang } from './shown.ts';

type What = 'plan' | 'goal' | 'measure';

const titles = {
  older: {
    nb: 'Du leser en eldre utgave av planen',
    nn: 'Du les ei eldre utgåve av planen',
    en: 'You are reading an older edition of the plan',
  },
  hidden: {
    nb: 'Du leser en utgave som ikke er lagt ut',
    nn: 'Du les ei utgåve som ikkje er lagd ut',
    en: 'You are reading an edition that has not been published',
  },
} satisfies Record<string, Text>;

type Kind = keyof typeof titles;

/** Said before the newest plan's name, which leads to the same thing there. */
const there: Record<Kind, Record<What, Text>> = {
  older: {
    plan: { nb: 'Den nyeste planen:', nn: 'Den nyaste planen:', en: 'The newest plan:' },
    goal: {
      nb: 'Målet slik det står i den nyeste planen:',
      nn: 'Målet slik det står i den nyaste planen:',
      en: 'The goal as the newest plan has it:',
    },
    measure: {
      nb: 'Tiltaket slik det står i den nyeste planen:',
      nn: 'Tiltaket slik det står i den nyaste planen:',
      en: 'The measure as the newest plan has it:',
    },
  },
  hidden: {
    plan: {
      nb: 'Planen slik alle ser den nå:',
      nn: 'Planen slik alle ser han no:',
      en: 'The plan as everyone sees it now:',
    },
    goal: {
      nb: 'Målet slik alle ser det nå:',
      nn: 'Målet slik alle ser det no:',
      en: 'The goal as everyone sees it now:',
    },
    measure: {
      nb: 'Tiltaket slik alle ser det nå:',
      nn: 'Tiltaket slik alle ser det no:',
      en: 'The measure as everyone sees it now:',
    },
  },
};

/** Said before the newest plan's name, when that does not have the thing. */
const gone: Record<Kind, Record<Exclude<What, 'plan'>, Text>> = {
  older: {
    goal: {
      nb: 'Målet er ikke med i den nyeste planen:',
      nn: 'Målet er ikkje med i den nyaste planen:',
      en: 'The goal is not in the newest plan:',
    },
    measure: {
      nb: 'Tiltaket er ikke med i den nyeste planen:',
      nn: 'Tiltaket er ikkje med i den nyaste planen:',
      en: 'The measure is not in the newest plan:',
    },
  },
  hidden: {
    goal: {
      nb: 'Målet står ikke i planen som er lagt ut:',
      nn: 'Målet står ikkje i planen som er lagd ut:',
      en: 'The goal is not in the published plan:',
    },
    measure: {
      nb: 'Tiltaket står ikke i planen som er lagt ut:',
      nn: 'Tiltaket står ikkje i planen som er lagd ut:',
      en: 'The measure is not in the published plan:',
    },
  },
};

/** Over what stands in another edition than the newest: which it is, and the way to the newest. */
export function EditionNotice({
  lang,
  slug,
  what,
  shown,
  newest,
  same,
}: {
  lang: Lang;
  slug: string;
  what: What;
  shown: Edition;
  newest: Pick<Edition, 'id' | 'title' | 'lang' | 'published'> | undefined;
  /** Where the same thing stands in the newest plan; null when that does not have it. */
  same: string | null;
}) {
  if (newest === undefined || newest.id === shown.id) return null;
  // Where nothing is published, the newest draft is what the others are older than.
  const kind = newest.published && !shown.published ? 'hidden' : 'older';
  const before = same === null && what !== 'plan' ? gone[kind][what] : there[kind][what];
  return (
    <Alert lang={lang} tone="info" title={titles[kind][lang]}>
      {before[lang]}{' '}
      <a href={same ?? planPath(lang, slug)} lang={otherLang(newest.lang, lang)}>
        {newest.title}
      </a>
      .
    </Alert>
  );
}
