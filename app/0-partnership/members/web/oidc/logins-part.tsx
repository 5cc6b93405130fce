import { loginsPath } from '#0-partnership/members/core/oidc/paths.ts';
import type { SignInPart } from '#0-partnership/members/web/people/my-page.tsx';
import { fill } from '#base/text.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { texts } from './logins-texts.ts';
import { nameOf } from './names.ts';
import type { Elsewhere } from './site.ts';

/** What the page of one's own says of logins elsewhere; nothing where there is nowhere else to sign in. */
export function loginsPart({ providers }: Elsewhere): SignInPart {
  return async ({ lang }) => {
    if (providers.size === 0) return null;
    const names = [...providers.values()].map(({ settings }) => nameOf(settings)[lang]).join(', ');
    return (
      <div key="logins">
        <p>{fill(texts.onPage, lang, { names })}</p>
        <Actions>
          <LinkButton weight="secondary" href={loginsPath(lang)}>
            {texts.title[lang]}
          </LinkButton>
        </Actions>
      </div>
    );
  };
}
