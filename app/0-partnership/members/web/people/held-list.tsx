import { held } from '#0-partnership/members/core/people/held.ts';
import type { Lang } from '#base/text.ts';
import { texts } from './held-texts.ts';

/** The list of what is held of persons; `numberOf` says how much there is of one's own. */
export function HeldList({ lang, numberOf }: { lang: Lang; numberOf?: (key: string) => number }) {
  return (
    <ul class="people">
      {held.map(({ key, what, why, basis, kept }) => (
        <li class="person" key={key}>
          <p class="person-name">{what[lang]}</p>
          <p>
            {texts.why[lang]}: {why[lang]}
          </p>
          <p>
            {texts.kept[lang]}: {kept[lang]}
          </p>
          <p class="small">
            {texts.basis[lang]}: {basis[lang]}
          </p>
          {numberOf && (
            <p class="person-ways small">
              {texts.number[lang]}: {numberOf(key)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
