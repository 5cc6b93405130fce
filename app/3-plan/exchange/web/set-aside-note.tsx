import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import type { SaidAside } from '#3-plan/exchange/core/set-aside.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { texts } from './set-aside-texts.ts';

/** That a finding was set aside: when, in which role, and why in the writer's own words. */
export function SetAsideNote({
  lang,
  said: { why, by, on },
  contentLang,
}: {
  lang: Lang;
  said: SaidAside;
  contentLang?: Lang | undefined;
}) {
  const role = roleName(by)[lang].toLocaleLowerCase(lang);
  return (
    <p class="finding-aside">
      <strong>{fill(texts.said, lang, { day: formatDay(on, lang), role })}</strong>{' '}
      <span lang={contentLang}>{why}</span>
    </p>
  );
}
