import { notLetIn } from '#0-partnership/members/web/sign-in/not-let-in.tsx';
import { notFound, type Page } from '#platform/http/page.ts';
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
    const values = { name: nameOf(provider.settings)[lang] };
    return notLetIn(lang, notSignedIn[reason], { again, values });
  };
}
