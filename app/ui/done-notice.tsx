import type { Lang, Text } from '#base/text.ts';

/** What has just been done, where no operation alone tells it. Operations have theirs in the rooms' `web/told.ts`. */
export const doneWords = {
  saved: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.', en: 'The change has been saved.' },
  undone: {
    nb: 'Endringen er angret.',
    nn: 'Endringa er angra.',
    en: 'The change has been undone.',
  },
  back: {
    nb: 'Det er tatt inn i planen igjen.',
    nn: 'Det er teke inn i planen igjen.',
    en: 'It has been brought back into the plan.',
  },
  'sent-again': {
    nb: 'Invitasjonen er sendt på nytt.',
    nn: 'Invitasjonen er send på nytt.',
    en: 'The invitation has been sent again.',
  },
  uninvited: {
    nb: 'Invitasjonen er trukket tilbake.',
    nn: 'Invitasjonen er trekt tilbake.',
    en: 'The invitation has been withdrawn.',
  },
  joined: {
    nb: 'Du er med. Det du kan gjøre der, står under.',
    nn: 'Du er med. Det du kan gjere der, står under.',
    en: 'You have joined. What you can do there stands below.',
  },
  seen: {
    nb: 'Det nye er merket som sett.',
    nn: 'Det nye er merkt som sett.',
    en: 'What is new has been marked as seen.',
  },
  'only-here': {
    nb: 'Du er nå bare innlogget her.',
    nn: 'Du er no berre innlogga her.',
    en: 'You are now signed in only here.',
  },
  'login-tied': {
    nb: 'Innloggingen er knyttet til deg. Neste gang kan du logge inn med den.',
    nn: 'Innlogginga er knytt til deg. Neste gong kan du bruke ho til å logge inn.',
    en: 'The login is connected to you. Next time you can sign in with it.',
  },
  'login-untied': {
    nb: 'Innloggingen er tatt bort. Ingen kan lenger logge inn som deg med den.',
    nn: 'Innlogginga er teken bort. Ingen kan lenger bruke ho til å logge inn som deg.',
    en: 'The login is removed. Nobody can sign in as you with it any longer.',
  },
} satisfies Record<string, Text>;

/**
 * Says on the page one comes to that what one did went well. It takes the focus, for what stands in a page
 * from the beginning is not read out as news; where the address leads further down, it is left to the title.
 */
export function DoneNotice({ lang, said }: { lang: Lang; said: Text }) {
  return (
    <div class="ds-alert done" data-color="success" role="status" tabindex={-1} autofocus>
      <p>{said[lang]}</p>
    </div>
  );
}
