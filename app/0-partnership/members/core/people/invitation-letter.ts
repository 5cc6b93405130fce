import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { invitationDays } from './invitation.ts';
import { roleNames } from './role-names.ts';
import { memberRoles } from './roles.ts';

export type Invitation = {
  lang: Lang;
  /** The partnership's. */
  name: string;
  /** Whom one is to act for; null for the partnership itself. */
  organisation: string | null;
  roles: readonly string[];
  /** The bodies one is to record for. */
  bodies: readonly string[];
  /** Where the site is reached; null where nobody has said. */
  site: string | null;
};

const subject: Text = {
  nb: 'Du er invitert til {name} i Tannhjul',
  nn: 'Du er invitert til {name} i Tannhjul',
  en: 'You are invited to {name} in Tannhjul',
};

const text: Text = {
  nb: `Hei!

Du er invitert til å være med i {name} i Tannhjul, der planen for partnerskapet blir skrevet og fulgt opp.

{place}

Slik blir du med: {how} og skriv inn denne e-postadressen. Da får du en lenke tilsendt, og er inne. Du trenger ikke noe passord.

Invitasjonen gjelder i {days} dager. Kjenner du ikke til dette, kan du se bort fra denne e-posten: ingenting skjer før du logger inn.
`,
  nn: `Hei!

Du er invitert til å vere med i {name} i Tannhjul, der planen for partnarskapet blir skriven og følgd opp.

{place}

Slik blir du med: {how} og skriv inn denne e-postadressa. Då får du ei lenkje tilsend, og er inne. Du treng ikkje noko passord.

Invitasjonen gjeld i {days} dagar. Kjenner du ikkje til dette, kan du sjå bort frå denne e-posten: ingenting skjer før du loggar inn.
`,
  en: `Hello,

You are invited to take part in {name} in Tannhjul, where the partnership’s plan is written and followed up.

{place}

This is how you join: {how} and type this e-mail address. You are then sent a link, and are in. You need no password.

The invitation holds for {days} days. If this means nothing to you, you can ignore this e-mail: nothing happens until you sign in.
`,
};

const forWhom: Text = {
  nb: 'Du blir med for {organisation}, som:',
  nn: 'Du blir med for {organisation}, som:',
  en: 'You take part for {organisation}, as:',
};

const forAll: Text = {
  nb: 'Du blir med for partnerskapet selv, som:',
  nn: 'Du blir med for partnarskapet sjølv, som:',
  en: 'You take part for the partnership itself, as:',
};

const forBodies: Text = {
  nb: 'Du registrerer vedtak for: {bodies}',
  nn: 'Du registrerer vedtak for: {bodies}',
  en: 'You record decisions for: {bodies}',
};

/** For whom and as what, what one may do as that, and for which bodies. */
function placeIn({ lang, organisation, roles, bodies }: Invitation): string {
  const named = organisation === null ? null : onOneLine(organisation);
  const as = named ? fill(forWhom, lang, { organisation: named }) : forAll[lang];
  const known = memberRoles.filter((role) => roles.includes(role)).map((role) => roleNames[role]);
  const lines = known.map(({ name, does }) => `- ${name[lang]}: ${does[lang]}`);
  const asked = fill(forBodies, lang, { bodies: bodies.map(onOneLine).join(', ') });
  return [as, ...lines, ...(bodies.length > 0 ? ['', asked] : [])].join('\n');
}

/** A name is not to look like more of the letter than a name. */
function onOneLine(name: string): string {
  return name.replace(/\s+/g, ' ');
}

const how: Text = {
  nb: 'gå til {address}',
  nn: 'gå til {address}',
  en: 'go to {address}',
};

const howSomewhere: Text = {
  nb: 'gå til innloggingen i Tannhjul',
  nn: 'gå til innlogginga i Tannhjul',
  en: 'go to where one signs in to Tannhjul',
};

/** The letter of an invitation: in the language of the partnership, and without the name of anyone. */
export function invitationLetter(invitation: Invitation): { subject: string; text: string } {
  const { lang, name, site } = invitation;
  // One's own page says who one is here, what one's organisation leads and what is due.
  const back = encodeURIComponent(myPagePath(lang));
  const address = site === null ? null : new URL(`/${lang}/logg-inn?back=${back}`, site).href;
  const way = address === null ? howSomewhere[lang] : fill(how, lang, { address });
  return {
    subject: fill(subject, lang, { name }),
    text: fill(text, lang, { name, place: placeIn(invitation), how: way, days: invitationDays }),
  };
}
