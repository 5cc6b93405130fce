import type { Digest } from '#0-partnership/members/core/people/person.ts';
import type { Text } from '#base/text.ts';

/** The words of the page of one's own. */
export const texts = {
  title: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
  lead: {
    nb: 'Hva som haster, hva du og organisasjonen din har ansvaret for, og hva som er nytt.',
    nn: 'Kva som hastar, kva du og organisasjonen din har ansvaret for, og kva som er nytt.',
    en: 'What is due, what you and your organisation answer for, and what is new.',
  },
  signedIn: { nb: 'Logget inn som {who}', nn: 'Logga inn som {who}', en: 'Signed in as {who}' },
  nowhere: {
    nb: 'Du er ikke med i noe partnerskap ennå',
    nn: 'Du er ikkje med i noko partnarskap enno',
    en: 'You do not take part in a partnership yet',
  },
  nowhereText: {
    nb: 'Et partnerskap kommer hit når noen der inviterer deg. Be koordinatoren i partnerskapet om en invitasjon til {email}.',
    nn: 'Eit partnarskap kjem hit når nokon der inviterer deg. Be koordinatoren i partnarskapet om ein invitasjon til {email}.',
    en: 'A partnership appears here when someone there invites you. Ask its coordinator for an invitation to {email}.',
  },
  forOrganisation: {
    nb: '{roles} for {organisation}',
    nn: '{roles} for {organisation}',
    en: '{roles}, acting for {organisation}',
  },
  yours: {
    nb: 'organisasjonen din',
    nn: 'organisasjonen din',
    en: 'your organisation',
  },
  actBy: {
    nb: 'Velg hvem du handler for',
    nn: 'Vel kven du handlar for',
    en: 'Choose whom you act for',
  },
  members: { nb: 'Se hvem som er med', nn: 'Sjå kven som er med', en: 'See who takes part' },
  waiting: {
    nb: 'Du er invitert til {name}',
    nn: 'Du er invitert til {name}',
    en: 'You are invited to {name}',
  },
  accept: { nb: 'Ta imot', nn: 'Ta imot', en: 'Accept' },
  due: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  late: { nb: 'over tiden', nn: 'over tida', en: 'overdue' },
  noDue: {
    nb: 'Ingen frister venter på dere nå.',
    nn: 'Ingen fristar ventar på dykk no.',
    en: 'No deadlines wait for you now.',
  },
  changes: { nb: 'Nytt siden {day}', nn: 'Nytt sidan {day}', en: 'New since {day}' },
  noChanges: {
    nb: 'Ingenting nytt i planen.',
    nn: 'Ingenting nytt i planen.',
    en: 'Nothing new in the plan.',
  },
  seen: {
    nb: 'Jeg har sett det som er nytt',
    nn: 'Eg har sett det som er nytt',
    en: 'I have seen what is new',
  },
  settings: { nb: 'Om deg', nn: 'Om deg', en: 'About you' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameHint: {
    nb: 'Vises bare for dem som er med i de samme partnerskapene.',
    nn: 'Blir berre vist for dei som er med i dei same partnarskapa.',
    en: 'Shown only to those who take part in the same partnerships.',
  },
  nameFault: {
    nb: 'Navnet er for langt. Bruk høyst 120 tegn.',
    nn: 'Namnet er for langt. Bruk høgst 120 teikn.',
    en: 'The name is too long. Use at most 120 characters.',
  },
  lang: {
    nb: 'Språk i e-post til deg',
    nn: 'Språk i e-post til deg',
    en: 'Language of e-mails to you',
  },
  digest: {
    nb: 'Hvor ofte vil du ha e-post om frister og nyheter?',
    nn: 'Kor ofte vil du ha e-post om fristar og nyheiter?',
    en: 'How often do you want e-mails about deadlines and news?',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  changedMeanwhile: {
    nb: 'Du lagret noe annet herfra i en annen fane. Det som gjelder nå, står i feltene: se over og lagre på nytt.',
    nn: 'Du lagra noko anna herifrå i ei anna fane. Det som gjeld no, står i felta: sjå over og lagre på nytt.',
    en: 'You saved something else from another tab. What holds now stands in the fields: look them over and save again.',
  },
  security: { nb: 'Innlogging', nn: 'Innlogging', en: 'Signing in' },
  elsewhere: {
    nb: 'Logg ut alle andre steder',
    nn: 'Logg ut alle andre stader',
    en: 'Sign out everywhere else',
  },
  elsewhereText: {
    nb: 'Har du vært innlogget på en maskin du ikke har lenger, kan du logge ut der herfra.',
    nn: 'Har du vore innlogga på ei maskin du ikkje har lenger, kan du logge ut der herifrå.',
    en: 'If you were signed in on a machine you no longer have, you can sign out there from here.',
  },
  held: {
    nb: 'Opplysninger om deg',
    nn: 'Opplysningar om deg',
    en: 'Data about you',
  },
  heldText: {
    nb: 'Se alt som er lagret om deg og hvorfor, last det ned, eller slett det.',
    nn: 'Sjå alt som er lagra om deg og kvifor, last det ned, eller slett det.',
    en: 'See all that is stored about you and why, download it, or erase it.',
  },
} satisfies Record<string, Text>;

export const digestNames: Readonly<Record<Digest, Text>> = {
  daily: {
    nb: 'Hver dag det er noe',
    nn: 'Kvar dag det er noko',
    en: 'Every day there is something',
  },
  weekly: {
    nb: 'Hver mandag, og når en frist er nær eller over',
    nn: 'Kvar måndag, og når ein frist er nær eller over',
    en: 'Every Monday, and when a deadline is near or past',
  },
  never: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
};
