import { fill, type Lang, type Text } from '#base/text.ts';

/** A link in a letter opens for this long. */
export const linkMinutes = 15;

const subject: Text = {
  nb: 'Logg inn i Tannhjul',
  nn: 'Logg inn i Tannhjul',
  en: 'Sign in to Tannhjul',
};

const text: Text = {
  nb: `Hei!

Åpne denne lenken for å logge inn i Tannhjul:

{link}

Lenken virker én gang, i {minutes} minutter, og bare i nettleseren du ba om den fra.

Har du ikke bedt om å logge inn, kan du se bort fra denne e-posten. Da skjer ingenting.
`,
  nn: `Hei!

Opne denne lenkja for å logge inn i Tannhjul:

{link}

Lenkja verkar éin gong, i {minutes} minutt, og berre i nettlesaren du bad om henne frå.

Har du ikkje bede om å logge inn, kan du sjå bort frå denne e-posten. Då skjer ingenting.
`,
  en: `Hello,

Open this link to sign in to Tannhjul:

{link}

The link works once, for {minutes} minutes, and only in the browser you asked for it from.

If you did not ask to sign in, you can ignore this e-mail. Nothing happens then.
`,
};

/** The letter someone signs in by, the same to whoever asks. */
export function signInLetter(lang: Lang, link: string): { subject: string; text: string } {
  return {
    subject: subject[lang],
    text: fill(text, lang, { link, minutes: String(linkMinutes) }),
  };
}
