import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { frontPath } from '#0-partnership/members/core/paths.ts';
import { Email } from '#0-partnership/members/core/people/email.ts';
import { letterSentPath, signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { askForLink } from '#0-partnership/members/data/sign-in/ask-for-link.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { withinSite } from '#platform/http/origin.ts';
import {
  type FormPage,
  type Page,
  type PageRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { relyingParty } from '#platform/passkeys/passkeys.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { mayAskForLetter, triedTooOften } from './limits.ts';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { texts } from './texts.ts';

/** A way in besides the letter: a provider of sign-in, with the link that starts there. */
export type OtherWay = { name: Text; href(lang: Lang, back: string): string };

const Asked = z.object({ email: Email });

/** Where one signs in. The answer to an address is the same whether anybody here has it. */
export function signInPage(
  ground: Ground,
  others: readonly OtherWay[] = [],
): { get: Page; post: FormPage } {
  return {
    get: async (request) => signInView(request, others, { typed: '' }),

    post: async (request) => {
      const { lang, form, origin } = request;
      const read = form.read(Asked);
      const typed = form.typed.email ?? '';
      if (origin === null) return signInView(request, others, { typed });
      if (!read.ok) return signInView(request, others, { typed, wrong: true });
      const { email } = read.value;
      if (!(await mayAskForLetter(ground, email, request.network()))) {
        return triedTooOften(ground);
      }
      const back = withinSite(form.typed.back, '');
      await askForLink(ground, { email, lang, back, browser: request.browser(), origin });
      return redirect(letterSentPath(lang));
    },
  };
}

function signInView(
  request: PageRequest,
  others: readonly OtherWay[],
  { typed, wrong = false }: { typed: string; wrong?: boolean },
): View {
  const { lang, query, origin, me } = request;
  const back = withinSite(query.get('back') ?? '', '');
  const named = relyingParty(origin) !== null;
  const error = wrong ? texts.emailFault[lang] : undefined;
  return {
    title: texts.title[lang],
    ...(named ? { elements: ['passkey-form'] } : {}),
    unlisted: true,
    keep: false,
    status: wrong ? 422 : undefined,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={origin === null ? '' : texts.lead[lang]} />
        {me && (
          <Alert lang={lang} tone="info" title={texts.signedIn[lang]}>
            <p>{texts.signedInText[lang]}</p>
          </Alert>
        )}
        {error && <ErrorSummary lang={lang} faults={[{ field: 'email', message: error }]} />}
        {origin === null ? (
          <Alert lang={lang} tone="warning" title={texts.noMail[lang]}>
            <p>{texts.noMailText[lang]}</p>
          </Alert>
        ) : (
          <form class="form" method="post" action={signInPath(lang, back || undefined)} noValidate>
            <input type="hidden" name="back" value={back} />
            <Field
              lang={lang}
              name="email"
              kind="email"
              label={texts.email[lang]}
              hint={texts.emailHint[lang]}
              error={error}
              value={typed}
              autocomplete="email"
              required
            />
            <Actions>
              <Button>{texts.send[lang]}</Button>
            </Actions>
          </form>
        )}
        {named && <PasskeySignIn lang={lang} back={back} />}
        {others.length > 0 && (
          <Section title={texts.otherwise[lang]}>
            <Actions>
              {others.map(
                (way): ComponentChildren => (
                  <LinkButton
                    key={way.name.nb}
                    weight="secondary"
                    href={way.href(lang, back || frontPath(lang))}
                  >
                    {way.name[lang]}
                  </LinkButton>
                ),
              )}
            </Actions>
          </Section>
        )}
      </>
    ),
  };
}
