import type { PasskeyRefusal } from '#0-partnership/members/core/sign-in/passkey.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const texts = {
  use: {
    nb: 'Logg inn med passnøkkel',
    nn: 'Logg inn med passnøkkel',
    en: 'Sign in with a passkey',
  },
  failed: {
    nb: 'Det kom ingen passnøkkel fra enheten. Prøv igjen, eller be om en lenke på e-post.',
    nn: 'Det kom ingen passnøkkel frå eininga. Prøv igjen, eller be om ei lenkje på e-post.',
    en: 'No passkey came from the device. Try again, or ask for a link by e-mail.',
  },
  wrongTitle: {
    nb: 'Passnøkkelen ble ikke godtatt',
    nn: 'Passnøkkelen vart ikkje godteken',
    en: 'The passkey was not accepted',
  },
  wrong: {
    nb: 'Den hører ikke til noen her, eller det gikk for lang tid. Prøv igjen, eller be om en lenke på e-post.',
    nn: 'Han høyrer ikkje til nokon her, eller det gjekk for lang tid. Prøv igjen, eller be om ei lenkje på e-post.',
    en: 'It belongs to nobody here, or it took too long. Try again, or ask for a link by e-mail.',
  },
  toSignIn: { nb: 'Til innloggingen', nn: 'Til innlogginga', en: 'To sign-in' },
  title: { nb: 'Passnøkler', nn: 'Passnøklar', en: 'Passkeys' },
  lead: {
    nb: 'Med en passnøkkel logger du inn med fingeravtrykk, ansikt eller kode på din egen enhet, uten å vente på en e-post.',
    nn: 'Med ein passnøkkel loggar du inn med fingeravtrykk, ansikt eller kode på di eiga eining, utan å vente på ein e-post.',
    en: 'With a passkey you sign in by fingerprint, face or code on a device of your own, without waiting for an e-mail.',
  },
  mine: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
  none: { nb: 'Ingen passnøkler ennå', nn: 'Ingen passnøklar enno', en: 'No passkeys yet' },
  noneText: {
    nb: 'Lag en her, på den enheten du pleier å bruke. Nøkkelen forlater den aldri; vi får bare vite at du har den.',
    nn: 'Lag ein her, på den eininga du plar bruke. Nøkkelen forlèt aldri eininga; vi får berre vite at du har han.',
    en: 'Make one here, on the device you usually use. The key never leaves it; we only learn that you have it.',
  },
  new: { nb: 'Lag en ny', nn: 'Lag ein ny', en: 'Make a new one' },
  name: { nb: 'Navn på nøkkelen', nn: 'Namn på nøkkelen', en: 'Name of the key' },
  nameHint: {
    nb: 'Noe du kjenner igjen, for eksempel «Jobbtelefonen».',
    nn: 'Noko du kjenner att, til dømes «Jobbtelefonen».',
    en: 'Something you recognise, for example “Work phone”.',
  },
  make: { nb: 'Lag passnøkkel', nn: 'Lag passnøkkel', en: 'Make a passkey' },
  makeFailed: {
    nb: 'Det ble ikke laget noen passnøkkel. Enten avbrøt du, eller så har enheten alt en for dette nettstedet.',
    nn: 'Det vart ikkje laga nokon passnøkkel. Anten avbraut du, eller så har eininga alt ein for denne nettstaden.',
    en: 'No passkey was made. Either you broke off, or the device has one for this site already.',
  },
  added: { nb: 'Laget {day}', nn: 'Laga {day}', en: 'Made {day}' },
  used: { nb: 'sist brukt {day}', nn: 'sist brukt {day}', en: 'last used {day}' },
  never: { nb: 'ikke brukt ennå', nn: 'ikkje brukt enno', en: 'not used yet' },
  rename: { nb: 'Lagre navnet', nn: 'Lagre namnet', en: 'Save the name' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  script: {
    nb: 'Passnøkler lages med JavaScript, som er slått av i nettleseren din. Uten kan du logge inn med lenke på e-post.',
    nn: 'Passnøklar blir laga med JavaScript, som er slått av i nettlesaren din. Utan kan du logge inn med lenkje på e-post.',
    en: 'Passkeys are made with JavaScript, which is off in your browser. Without it you can sign in by a link in an e-mail.',
  },
  needsName: {
    nb: 'Passnøkler virker bare der nettstedet har et navn',
    nn: 'Passnøklar verkar berre der nettstaden har eit namn',
    en: 'Passkeys work only where the site has a name',
  },
  needsNameText: {
    nb: 'Åpne eksempelet som localhost i stedet for et tall, så kan du lage dem.',
    nn: 'Opne dømet som localhost i staden for eit tal, så kan du lage dei.',
    en: 'Open the example as localhost rather than a number, and you can make them.',
  },
  count: {
    nb: 'Du har {n} passnøkler.',
    nn: 'Du har {n} passnøklar.',
    en: 'You have {n} passkeys.',
  },
  countOne: {
    nb: 'Du har én passnøkkel.',
    nn: 'Du har éin passnøkkel.',
    en: 'You have one passkey.',
  },
  countNone: {
    nb: 'Du har ingen passnøkkel. Med en slik slipper du å vente på en e-post.',
    nn: 'Du har ingen passnøkkel. Med ein slik slepp du å vente på ein e-post.',
    en: 'You have no passkey. With one you need not wait for an e-mail.',
  },
  look: { nb: 'Passnøklene mine', nn: 'Passnøklane mine', en: 'My passkeys' },
} satisfies Record<string, Text>;

type Refused = PasskeyRefusal | ActRefusal | 'no-such-passkey' | 'no-name';

/** Why a passkey was not made, renamed or removed. */
export const refusalSentences: Record<Refused, Text> = {
  'no-name': {
    nb: 'Skriv et navn på nøkkelen, på høyst 60 tegn.',
    nn: 'Skriv eit namn på nøkkelen, på høgst 60 teikn.',
    en: 'Type a name for the key, of at most 60 characters.',
  },
  'passkey-not-made': {
    nb: 'Svaret fra enheten ble ikke godtatt. Prøv en gang til.',
    nn: 'Svaret frå eininga vart ikkje godteke. Prøv ein gong til.',
    en: 'The answer from the device was not accepted. Try once more.',
  },
  'passkey-known': {
    nb: 'Denne passnøkkelen er alt i bruk her.',
    nn: 'Denne passnøkkelen er alt i bruk her.',
    en: 'This passkey is in use here already.',
  },
  'too-many-passkeys': {
    nb: 'Du har så mange passnøkler som du kan ha. Fjern en du ikke bruker, først.',
    nn: 'Du har så mange passnøklar som du kan ha. Fjern ein du ikkje bruker, først.',
    en: 'You have as many passkeys as you can. Remove one you do not use first.',
  },
  'no-such-passkey': {
    nb: 'Passnøkkelen er ikke her lenger.',
    nn: 'Passnøkkelen er ikkje her lenger.',
    en: 'The passkey is no longer here.',
  },
  'storage-full': actSentences['storage-full'],
  'not-allowed': {
    nb: 'Du er ikke logget inn nå. Logg inn, og prøv igjen.',
    nn: 'Du er ikkje logga inn no. Logg inn, og prøv igjen.',
    en: 'You are not signed in now. Sign in, and try again.',
  },
};
