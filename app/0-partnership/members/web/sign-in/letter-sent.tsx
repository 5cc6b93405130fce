import { linkMinutes } from '#0-partnership/members/core/sign-in/letter.ts';
import { outboxPath, signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill } from '#base/text.ts';
import type { Page } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { texts } from './texts.ts';

/** What one is told when a letter was asked for: the same to everyone. */
export function letterSentPage(example: boolean): Page {
  return async ({ lang }) => ({
    title: texts.sentTitle[lang],
    unlisted: true,
    body: (
      <>
        <PageTitle title={texts.sentTitle[lang]} lead={texts.sentLead[lang]} />
        <div class="column info">
          <p>{fill(texts.sentItems, lang, { minutes: linkMinutes })}</p>
          <p>{texts.sentMissing[lang]}</p>
          <Actions>
            {example && <LinkButton href={outboxPath(lang)}>{texts.outbox[lang]}</LinkButton>}
            <LinkButton weight="secondary" href={signInPath(lang)}>
              {texts.again[lang]}
            </LinkButton>
          </Actions>
        </div>
      </>
    ),
  });
}
