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

/** Said before the newest plan's name, which leads to the same thing there. */
const there: Record<What, Text> = {
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
};

const gone: Record<Exclude<What, 'plan'>, Text> = {
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
  newest: Pick<Edition, 'id' | 'title' | 'lang'> | undefined;
  /** Where the same thing stands in the newest plan; null when that does not have it. */
  same: string | null;
}) {
  if (newest === undefined || newest.id === shown.id) return null;
  const before = same === null && what !== 'plan' ? gone[what] : there[what];
  return (
    <Alert lang={lang} tone="info" title={titles[shown.published ? 'older' : 'hidden'][lang]}>
      {before[lang]}{' '}
      <a href={same ?? planPath(lang, slug)} lang={otherLang(newest.lang, lang)}>
        {newest.title}
      </a>
      .
    </Alert>
  );
}
