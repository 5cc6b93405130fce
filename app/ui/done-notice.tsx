import type { Lang, Text } from '#base/text.ts';

/** What has just been done, as the page one comes to says it. */
export const doneWords = {
  saved: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.', en: 'The change has been saved.' },
  added: { nb: 'Det er lagt til.', nn: 'Det er lagt til.', en: 'It has been added.' },
  ended: { nb: 'Det er avsluttet.', nn: 'Det er avslutta.', en: 'It has ended.' },
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
  proposed: {
    nb: 'Forslaget er sendt.',
    nn: 'Framlegget er sendt.',
    en: 'The proposal has been sent.',
  },
  accepted: {
    nb: 'Forslaget er godtatt og skrevet inn i planen.',
    nn: 'Framlegget er godteke og skrive inn i planen.',
    en: 'The proposal has been accepted and written into the plan.',
  },
  declined: {
    nb: 'Forslaget er avslått.',
    nn: 'Framlegget er avslått.',
    en: 'The proposal has been declined.',
  },
  withdrawn: {
    nb: 'Forslaget er trukket.',
    nn: 'Framlegget er trekt.',
    en: 'The proposal has been withdrawn.',
  },
  reported: {
    nb: 'Rapporten er lagret.',
    nn: 'Rapporten er lagra.',
    en: 'The report has been saved.',
  },
  invited: {
    nb: 'Invitasjonen er sendt. Den som er invitert, er med fra første innlogging.',
    nn: 'Invitasjonen er send. Den som er invitert, er med frå første innlogging.',
    en: 'The invitation has been sent. Whoever is invited takes part from their first sign-in.',
  },
  'sent-again': {
    nb: 'Invitasjonen er sendt på nytt.',
    nn: 'Invitasjonen er send på nytt.',
    en: 'The invitation has been sent again.',
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
  'link-sent': { nb: 'Lenken er sendt.', nn: 'Lenkja er send.', en: 'The link has been sent.' },
  'look-saved': {
    nb: 'Utseendet er lagret. Det brukes i alle dokumenter som lages fra nå av.',
    nn: 'Utsjånaden er lagra. Han blir brukt i alle dokument som blir laga frå no av.',
    en: 'The look has been saved. It is used in all documents made from now on.',
  },
} satisfies Record<string, Text>;

/**
 * Says on the page one comes to that what one did went well. It takes the focus, for what stands in a page
 * from the beginning is not read out as news; where the address leads further down, it is left to the title.
 */
export function DoneNotice({ lang, done }: { lang: Lang; done: keyof typeof doneWords }) {
  return (
    <div class="ds-alert done" data-color="success" role="status" tabindex={-1} autofocus>
      <p>{doneWords[done][lang]}</p>
    </div>
  );
}
