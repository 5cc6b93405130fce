import { stopPath } from '#0-partnership/members/core/people/my-paths.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { stopByLetter, whoseLetter } from '#0-partnership/members/data/people/stop-letters.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { FormPage, Page, View } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';

const texts = {
  title: {
    nb: 'Vil du slutte å få e-post fra oss?',
    nn: 'Vil du slutte å få e-post frå oss?',
    en: 'Do you want to stop getting e-mails from us?',
  },
  lead: {
    nb: 'Da får du verken påminnelser om frister eller oppsummering. E-post du selv ber om, som lenken du logger inn med, kommer som før.',
    nn: 'Då får du verken påminningar om fristar eller oppsummering. E-post du sjølv ber om, som lenkja du loggar inn med, kjem som før.',
    en: 'You then get neither reminders of deadlines nor digests. E-mails you ask for yourself, such as the link you sign in with, come as before.',
  },
  stop: {
    nb: 'Slutt å sende meg e-post',
    nn: 'Slutt å sende meg e-post',
    en: 'Stop sending me e-mails',
  },
  rarely: {
    nb: 'Velg heller hvor ofte',
    nn: 'Vel heller kor ofte',
    en: 'Choose how often instead',
  },
  done: {
    nb: 'Du får ikke mer e-post fra oss',
    nn: 'Du får ikkje meir e-post frå oss',
    en: 'You get no more e-mails from us',
  },
  doneText: {
    nb: 'Vil du ha dem igjen, velger du det på Min side. Der står også fristene dine.',
    nn: 'Vil du ha dei att, vel du det på Mi side. Der står òg fristane dine.',
    en: 'If you want them back, choose so on My page. Your deadlines are there too.',
  },
  gone: { nb: 'Lenken er for gammel', nn: 'Lenkja er for gammal', en: 'The link is too old' },
  goneText: {
    nb: 'Bruk lenken i en nyere e-post, eller velg på Min side hvor ofte du vil ha e-post.',
    nn: 'Bruk lenkja i ein nyare e-post, eller vel på Mi side kor ofte du vil ha e-post.',
    en: 'Use the link in a newer e-mail, or choose on My page how often you want e-mails.',
  },
  notNow: { nb: 'Det gikk ikke', nn: 'Det gjekk ikkje', en: 'It did not work' },
  notNowText: {
    nb: 'Ingenting kan lagres akkurat nå. Prøv igjen om en stund.',
    nn: 'Ingenting kan lagrast akkurat no. Prøv igjen om ei stund.',
    en: 'Nothing can be saved just now. Try again in a while.',
  },
  myPage: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
} satisfies Record<string, Text>;

/**
 * Where the link at the foot of a letter leads. Opening it stops nothing, since programs that look through
 * mail open links too; the button does, also for one who is not signed in.
 */
export function stopPage(ground: Ground): { get: Page; post: FormPage } {
  return {
    get: async ({ lang, params }) => {
      const token = params.token ?? '';
      const whose = await whoseLetter(ground.pool, token);
      return whose === null ? told(lang, 'gone') : asked(lang, token);
    },
    post: async ({ lang, params }) => {
      const stopped = await stopByLetter(ground, params.token ?? '');
      if (stopped.ok) return told(lang, 'done');
      return told(lang, stopped.refused.includes('storage-full') ? 'notNow' : 'gone');
    },
  };
}

function asked(lang: Lang, token: string): View {
  return {
    ...around(lang, 'title'),
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <form method="post" action={stopPath(lang, token)}>
          <Actions>
            <Button>{texts.stop[lang]}</Button>
            <LinkButton weight="secondary" href={`${myPagePath(lang)}#om-deg`}>
              {texts.rarely[lang]}
            </LinkButton>
          </Actions>
        </form>
      </>
    ),
  };
}

function told(lang: Lang, what: 'done' | 'gone' | 'notNow'): View {
  return {
    ...around(lang, what),
    ...(what === 'done' ? {} : { status: 409 }),
    body: (
      <>
        <PageTitle title={texts[what][lang]} lead={texts[`${what}Text`][lang]} />
        <Actions>
          <LinkButton href={`${myPagePath(lang)}#om-deg`}>{texts.myPage[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}

/** Opened by what stands in its address, whoever asks. */
function around(lang: Lang, title: 'title' | 'done' | 'gone' | 'notNow') {
  return { title: texts[title][lang], unlisted: true, keep: false, secret: true } as const;
}
