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
        const taken = viewer.personId ? await acceptInvitations(ground, viewer.personId) : 0;
        return redirect(myPagePath(lang), taken > 0 ? 'joined' : undefined);
      },
    },
    seen: {
      get,
      post: async ({ lang, act }) => {
        const seen = await act(seeChanges, {});
        return redirect(myPagePath(lang), seen.ok ? 'seen' : undefined);
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
        return { turn: 'signed-in', session, to: myPagePath(lang), done: 'only-here' };
      },
    },
  };
}
