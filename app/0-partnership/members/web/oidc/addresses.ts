import type { FormPage, Page } from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { loginsPage } from './logins.tsx';
import { notSignedInPage } from './not-signed-in.tsx';
import {
  leaveFor,
  signedOutBoth,
  signedOutByToken,
  signedOutThere,
  signOutTherePage,
} from './sign-out.tsx';
import type { Elsewhere } from './site.ts';
import { fromProvider, toProvider } from './turn.ts';

type Pages = { get: Page; post?: FormPage; who: Who };

/** Every address of signing in elsewhere. Those without a language are what providers have registered. */
export function oidcAddresses(elsewhere: Elsewhere): Record<string, Pages> {
  const who = 'everyone' as const;
  return {
    '/logg-inn/oidc/:provider': { who, get: toProvider(elsewhere) },
    '/logg-inn/oidc/:provider/svar': { who, get: fromProvider(elsewhere) },
    '/logg-inn/oidc/:provider/ut': {
      who,
      get: signedOutThere(elsewhere),
      post: signedOutByToken(elsewhere),
    },
    '/logg-inn/oidc/:provider/ute': { who, get: signedOutBoth },
    '/logg-inn/oidc/:provider/logg-ut': { who, get: leaveFor(elsewhere) },
    '/:lang/logg-inn/hos/:provider': { who, get: notSignedInPage(elsewhere) },
    '/:lang/logg-ut/hos/:provider': { who, get: signOutTherePage(elsewhere) },
    '/:lang/min-side/innlogginger': { who: 'signed-in', ...loginsPage(elsewhere) },
  };
}
