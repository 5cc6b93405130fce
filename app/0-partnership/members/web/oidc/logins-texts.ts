import type { Text } from '#base/text.ts';

export const texts = {
  title: { nb: 'Innlogginger', nn: 'Innloggingar', en: 'Logins' },
  lead: {
    nb: 'Knytt en innlogging hos en annen tjeneste til deg, så kan du logge inn her med den. Vi kjenner den igjen på et nummer tjenesten gir oss, og lagrer ikke noe annet om den.',
    nn: 'Knyt ei innlogging hos ei anna teneste til deg, så kan du logge inn her med henne. Vi kjenner henne att på eit nummer tenesta gir oss, og lagrar ikkje noko anna om henne.',
    en: 'Connect a login at another service to yourself, and you can sign in here with it. We know it by a number the service gives us, and keep nothing else of it.',
  },
  yours: { nb: 'Knyttet til deg', nn: 'Knytte til deg', en: 'Connected to you' },
  none: { nb: 'Ingen innlogginger ennå', nn: 'Ingen innloggingar enno', en: 'No logins yet' },
  noneText: {
    nb: 'Her kommer innloggingene du knytter til deg, for eksempel ID-porten eller jobbkontoen din.',
    nn: 'Her kjem innloggingane du knyter til deg, til dømes ID-porten eller jobbkontoen din.',
    en: 'The logins you connect to yourself come here, for example ID-porten or your work account.',
  },
  noneToTie: {
    nb: 'Den som driver nettstedet, har ikke satt opp noen tjeneste å logge inn hos.',
    nn: 'Den som driv nettstaden, har ikkje sett opp noka teneste å logge inn hos.',
    en: 'Whoever runs the site has set up no service to sign in at.',
  },
  since: { nb: 'knyttet til deg {day}', nn: 'knytt til deg {day}', en: 'connected to you {day}' },
  more: { nb: 'Knytt til en innlogging', nn: 'Knyt til ei innlogging', en: 'Connect a login' },
  tie: { nb: 'Knytt til {name}', nn: 'Knyt til {name}', en: 'Connect {name}' },
  untie: { nb: 'Ta bort {name}', nn: 'Ta bort {name}', en: 'Remove {name}' },
  onTitle: {
    nb: 'Logg inn hos {name}',
    nn: 'Logg inn hos {name}',
    en: 'Sign in at {name}',
  },
  onLead: {
    nb: 'Gå videre til {name} og logg inn der. Etterpå er innloggingen knyttet til deg. Pass på at det er din egen: Den du logger inn som, kan siden komme inn her som deg.',
    nn: 'Gå vidare til {name} og logg inn der. Etterpå er innlogginga knytt til deg. Pass på at det er di eiga: Den du loggar inn som, kan sidan kome inn her som deg.',
    en: 'Go on to {name} and sign in there. After that the login is connected to you. Make sure it is your own: whoever you sign in as can come in here as you later on.',
  },
  on: { nb: 'Gå videre til {name}', nn: 'Gå vidare til {name}', en: 'Go on to {name}' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  onPage: {
    nb: 'Du kan knytte innlogginger hos andre tjenester til deg, for eksempel {names}.',
    nn: 'Du kan knyte innloggingar hos andre tenester til deg, til dømes {names}.',
    en: 'You can connect logins at other services to yourself, for example {names}.',
  },
  mine: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
} satisfies Record<string, Text>;
