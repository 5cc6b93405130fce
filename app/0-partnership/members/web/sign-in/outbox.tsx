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
    nb: 'Eksempelet sender ingen brev. Her ligger de som ville ha gått ut, de nyeste først. Lenkene kan åpnes.',
    nn: 'Dømet sender ingen brev. Her ligg dei som ville ha gått ut, dei nyaste først. Lenkjene kan opnast.',
    en: 'The example sends no letters. Here are those that would have gone out, the newest first. Their links can be opened.',
  },
  empty: { nb: 'Ingen brev ennå', nn: 'Ingen brev enno', en: 'No letters yet' },
  emptyText: {
    nb: 'Brev kommer hit når noen ber om en lenke å logge inn med, blir invitert, eller skal minnes på en frist.',
    nn: 'Brev kjem hit når nokon bed om ei lenkje å logge inn med, blir invitert, eller skal minnast på ein frist.',
    en: 'Letters come here when someone asks for a link to sign in by, is invited, or is to be reminded of a deadline.',
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
