import { signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { View } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';

/** Why someone was not signed in: what happened, and what to do. */
export type Told = { title: Text; text: Text };

/** What is told alike whichever way one came. */
export const toldOfAll = {
  deactivated: {
    title: {
      nb: 'Du har ikke lenger tilgang',
      nn: 'Du har ikkje lenger tilgang',
      en: 'You no longer have access',
    },
    text: {
      nb: 'Tilgangen din er avsluttet. Ta kontakt med administratoren i partnerskapet om det ikke stemmer.',
      nn: 'Tilgangen din er avslutta. Ta kontakt med administratoren i partnarskapet om det ikkje stemmer.',
      en: 'Your access has been ended. Get in touch with the administrator of the partnership if that is not right.',
    },
  },
  'storage-full': {
    title: {
      nb: 'Ingen nye kan logge inn nå',
      nn: 'Ingen nye kan logge inn no',
      en: 'Nobody new can sign in just now',
    },
    text: {
      nb: 'Disken til databasen er nesten full. Be den som driver Tannhjul, om å frigjøre plass, og logg så inn på nytt.',
      nn: 'Disken til databasen er nesten full. Be den som driv Tannhjul, om å frigjere plass, og logg så inn på nytt.',
      en: 'The database’s disk is almost full. Ask whoever runs Tannhjul to free some space, and then sign in again.',
    },
  },
} satisfies Record<string, Told>;

/** The page that says so, and leads to where one tries again. */
export function notLetIn(
  lang: Lang,
  { title, text }: Told,
  { again, values = {}, status }: Offered,
): View {
  return {
    title: title[lang],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={title[lang]} lead={fill(text, lang, values)} />
        <Actions>
          <LinkButton href={signInPath(lang)}>{again[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}

type Offered = {
  /** What the way on is called. */
  again: Text;
  /** What stands in the braces of the text. */
  values?: Record<string, string | number>;
  status?: 403 | 409;
};
