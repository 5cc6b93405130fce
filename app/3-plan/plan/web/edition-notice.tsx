import { isInForce } from '#3-plan/plan/core/edition.ts';
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
  ahead: {
    nb: 'Du leser en utgave som ikke er vedtatt',
    nn: 'Du les ei utgåve som ikkje er vedteken',
    en: 'You are reading an edition that has not been adopted',
  },
} satisfies Record<string, Text>;

type Kind = keyof typeof titles;
type Shown = Pick<Edition, 'id' | 'state' | 'published'>;

/** Said before the name of the plan that holds, which leads to the same thing there. */
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
  ahead: {
    plan: {
      nb: 'Planen som gjelder nå:',
      nn: 'Planen som gjeld no:',
      en: 'The plan that holds now:',
    },
    goal: {
      nb: 'Målet slik det står i planen som gjelder:',
      nn: 'Målet slik det står i planen som gjeld:',
      en: 'The goal in the plan that holds:',
    },
    measure: {
      nb: 'Tiltaket slik det står i planen som gjelder:',
      nn: 'Tiltaket slik det står i planen som gjeld:',
      en: 'The measure in the plan that holds:',
    },
  },
};

/** Said before the name of the plan that holds, when that does not have the thing. */
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
  ahead: {
    goal: {
      nb: 'Målet er ikke med i planen som gjelder:',
      nn: 'Målet er ikkje med i planen som gjeld:',
      en: 'The goal is not in the plan that holds:',
    },
    measure: {
      nb: 'Tiltaket er ikke med i planen som gjelder:',
      nn: 'Tiltaket er ikkje med i planen som gjeld:',
      en: 'The measure is not in the plan that holds:',
    },
  },
};

/** Over what stands in another edition than the one that holds: which it is, and the way to that one. */
export function EditionNotice({
  lang,
  slug,
  what,
  shown,
  current,
  same,
}: {
  lang: Lang;
  slug: string;
  what: What;
  shown: Edition;
  /** The one that holds. */
  current: Pick<Edition, 'id' | 'title' | 'lang' | 'state' | 'published'> | undefined;
  /** Where the same thing stands in that; null when that does not have it. */
  same: string | null;
}) {
  if (current === undefined || current.id === shown.id) return null;
  const kind = kindOf(shown, current);
  // An agreed plan is the one that holds, also where a newer has been put out since.
  const to = kind === 'older' && isInForce(current.state) ? 'ahead' : kind;
  const before = same === null && what !== 'plan' ? gone[to][what] : there[to][what];
  return (
    <Alert lang={lang} tone="info" title={titles[kind][lang]}>
      {before[lang]}{' '}
      <a href={same ?? planPath(lang, slug)} lang={otherLang(current.lang, lang)}>
        {current.title}
      </a>
      .
    </Alert>
  );
}

/** Where nothing is published, the newest draft is what the others are older than; ids are in the order of time. */
function kindOf(shown: Shown, current: Shown): Kind {
  if (current.published && !shown.published) return 'hidden';
  return isInForce(current.state) && shown.id > current.id ? 'ahead' : 'older';
}
