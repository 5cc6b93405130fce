import { linkMinutes } from '#0-partnership/members/core/sign-in/letter.ts';
import { linkPath, myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { lookAtLink, useLink } from '#0-partnership/members/data/sign-in/use-link.ts';
import type { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { FormPage, Page, View } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { mayTry, triedTooOften } from './limits.ts';
import { notLetIn } from './not-let-in.tsx';
import { linkSentences, texts } from './texts.ts';

/**
 * Where the link of a letter leads. Opening it signs nobody in: programs that look through mail open links
 * too, and would use it up. The button does.
 */
export function linkPage(ground: Ground): { get: Page; post: FormPage } {
  return {
    get: async ({ lang, query, knownBrowser }) => {
      const token = query.get('kode') ?? '';
      const looked = await lookAtLink(ground, { token, browser: knownBrowser });
      return looked === 'ready' ? buttonView(lang, token) : refusedView(lang, looked);
    },

    post: async ({ lang, form, knownBrowser, network }) => {
      if (!(await mayTry(ground, network()))) return triedTooOften(ground);
      const token = form.typed.kode ?? '';
      const used = await useLink(ground, { token, browser: knownBrowser });
      if (!used.ok) return refusedView(lang, used.refused[0] ?? 'gone');
      const { personId, back } = used.value;
      return {
        turn: 'signed-in',
        session: { personId, membershipId: null, means: 'mail', provider: null },
        to: back || myPagePath(lang),
      };
    },
  };
}

function buttonView(lang: Lang, token: string): View {
  return {
    title: texts.linkTitle[lang],
    unlisted: true,
    keep: false,
    body: (
      <>
        <PageTitle title={texts.linkTitle[lang]} lead={texts.linkLead[lang]} />
        <form method="post" action={linkPath(lang)}>
          <input type="hidden" name="kode" value={token} />
          <Actions>
            <Button>{texts.enter[lang]}</Button>
          </Actions>
        </form>
      </>
    ),
  };
}

function refusedView(lang: Lang, reason: keyof typeof linkSentences): View {
  return notLetIn(lang, linkSentences[reason], {
    again: texts.ask,
    values: { minutes: linkMinutes },
    status: reason === 'deactivated' ? 403 : 409,
  });
}
