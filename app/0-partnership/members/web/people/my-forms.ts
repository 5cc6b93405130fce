import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { seeChanges } from '#0-partnership/members/data/people/change-person.ts';
import { acceptInvitations } from '#0-partnership/members/data/sign-in/accept-invitation.ts';
import type { Ground } from '#platform/acts/act.ts';
import { type FormPage, type Page, redirect } from '#platform/http/page.ts';
import { endSessionsOf } from '#platform/sessions/sessions.ts';

/** Small forms of the page: each does one thing and leads back. */
export function myForms(
  ground: Ground,
): Record<'accept' | 'seen' | 'elsewhere', { get: Page; post: FormPage }> {
  const get: Page = async ({ lang }) => redirect(myPagePath(lang));
  return {
    accept: {
      get,
      post: async ({ lang, viewer }) => {
        if (viewer.personId) await acceptInvitations(ground, viewer.personId);
        return redirect(myPagePath(lang));
      },
    },
    seen: {
      get,
      post: async ({ lang, act }) => {
        await act(seeChanges, {});
        return redirect(myPagePath(lang));
      },
    },
    elsewhere: {
      get,
      post: async ({ lang, me, viewer }) => {
        const session = me?.session;
        if (!viewer.personId || !session || session === 'local-editor') {
          return redirect(myPagePath(lang));
        }
        // All of them, and a new one here: this browser's too gets another token.
        await endSessionsOf(ground.pool, viewer.personId);
        return {
          turn: 'signed-in',
          session,
          to: `${myPagePath(lang)}?gjort=andre-steder#innlogging`,
        };
      },
    },
  };
}
