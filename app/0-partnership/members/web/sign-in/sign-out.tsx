import { frontPath } from '#0-partnership/members/core/paths.ts';
import { signInPath, signOutPath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { FormPage, Page, PageRequest } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { texts } from './texts.ts';

/**
 * Where one signs out. `leadOn` may say another address to go on to: the provider one signed in at, to end
 * the login there too.
 */
export function signOutPage(
  leadOn: (request: PageRequest) => Promise<string | null> = async () => null,
): { get: Page; post: FormPage } {
  return {
    get: async ({ lang, me }) => ({
      title: texts.outTitle[lang],
      unlisted: true,
      keep: false,
      body: (
        <>
          <PageTitle
            title={texts.outTitle[lang]}
            lead={me ? texts.outLead[lang] : texts.notIn[lang]}
          />
          <form method="post" action={signOutPath(lang)}>
            <Actions>
              {me ? (
                <Button>{texts.outTitle[lang]}</Button>
              ) : (
                <LinkButton href={signInPath(lang)}>{texts.title[lang]}</LinkButton>
              )}
            </Actions>
          </form>
        </>
      ),
    }),
    post: async (request) => ({
      turn: 'signed-out',
      to: (await leadOn(request)) ?? frontPath(request.lang),
    }),
  };
}
