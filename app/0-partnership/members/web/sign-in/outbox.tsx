import type { ComponentChildren } from 'preact';
import { signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { formatDay } from '#base/format.ts';
import type { Text } from '#base/text.ts';
import { dayInNorway, timeInNorway } from '#platform/clock.ts';
import { forbidden, type Page } from '#platform/http/page.ts';
import { newestLetters } from '#platform/mail/newest-letters.ts';
import { LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';

const texts = {
  title: { nb: 'Utboks', nn: 'Utboks', en: 'Outbox' },
  lead: {
    nb: 'Eksempelet sender ingen e-post. Her ligger det som ville ha blitt sendt, det nyeste først. Lenkene kan åpnes.',
    nn: 'Dømet sender ingen e-post. Her ligg det som ville ha vorte sendt, det nyaste først. Lenkjene kan opnast.',
    en: 'The example sends no e-mails. Here are those that would have been sent, the newest first. Their links can be opened.',
  },
  empty: { nb: 'Ingen e-post ennå', nn: 'Ingen e-post enno', en: 'No e-mails yet' },
  emptyText: {
    nb: 'E-post kommer hit når noen ber om en lenke å logge inn med, blir invitert, eller skal minnes på en frist.',
    nn: 'E-post kjem hit når nokon ber om ei lenkje å logge inn med, blir invitert, eller skal minnast på ein frist.',
    en: 'E-mails come here when someone asks for a link to sign in with, is invited, or is to be reminded of a deadline.',
  },
  signIn: { nb: 'Logg inn med e-post', nn: 'Logg inn med e-post', en: 'Sign in by e-mail' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
} satisfies Record<string, Text>;

const mostShown = 50;

/** In the local example: the letters that would have been sent. Nowhere else, for they open accounts. */
export function outboxPage(example: boolean): Page {
  return async ({ lang, read, origin }) => {
    if (!example) return forbidden;
    const letters = await read((tx) => newestLetters(tx, mostShown));
    return {
      title: texts.title[lang],
      unlisted: true,
      keep: false,
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
          {letters.length === 0 && (
            <EmptyState
              title={texts.empty[lang]}
              action={<LinkButton href={signInPath(lang)}>{texts.signIn[lang]}</LinkButton>}
            >
              {texts.emptyText[lang]}
            </EmptyState>
          )}
          <ul class="entries">
            {letters.map((letter) => (
              <li key={letter.id} class="entry">
                <p class="small">
                  {formatDay(dayInNorway(letter.writtenAt), lang)} {timeInNorway(letter.writtenAt)}
                </p>
                <h2 class="entry-title">{letter.subject}</h2>
                <p class="small">
                  {texts.to[lang]}: {letter.to}
                </p>
                <p class="letter">{withLinks(letter.text, origin)}</p>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  };
}

/** The text of a letter, with what leads to this very site as links. */
function withLinks(text: string, origin: string | null): ComponentChildren[] {
  return text.split(/(https?:\/\/\S+)/).map((part, at) => {
    const own = at % 2 === 1 && origin !== null && part.startsWith(`${origin}/`);
    return own ? <a href={part.slice(origin.length)}>{part}</a> : part;
  });
}
