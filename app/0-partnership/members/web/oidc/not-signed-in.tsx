import { signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill } from '#base/text.ts';
import { notFound, type Page } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { nameOf } from './names.ts';
import { isReason, notSignedIn } from './refusal-texts.ts';
import { type Elsewhere, providerIn } from './site.ts';

const again = { nb: 'Til innlogging', nn: 'Til innlogging', en: 'To sign-in' };

/** Where one is told why a provider did not sign one in, and what to do. */
export function notSignedInPage(elsewhere: Elsewhere): Page {
  return async ({ lang, params, query }) => {
    const provider = providerIn(elsewhere, params);
    const reason = query.get('grunn');
    if (!provider || !isReason(reason)) return notFound;
    const { title, text } = notSignedIn[reason];
    return {
      title: title[lang],
      unlisted: true,
      body: (
        <>
          <PageTitle
            title={title[lang]}
            lead={fill(text, lang, { name: nameOf(provider.settings)[lang] })}
          />
          <Actions>
            <LinkButton href={signInPath(lang)}>{again[lang]}</LinkButton>
          </Actions>
        </>
      ),
    };
  };
}
