import type { HandOverRefusal } from '#0-partnership/members/core/people/hand-over.ts';
import type { InviteRefusal } from '#0-partnership/members/data/people/invite-member.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export type MemberFault =
  | InviteRefusal
  | HandOverRefusal
  | ActRefusal
  | 'not-waiting'
  | 'sent-just-now'
  | 'email'
  | 'name'
  | 'organisation'
  | 'roles';

/** The field each fault is in; null when it is about the whole. */
export const fieldOf: Record<
  MemberFault,
  'email' | 'name' | 'actorId' | 'organisation' | 'roles' | 'bodies' | 'to' | null
> = {
  email: 'email',
  name: 'name',
  organisation: 'organisation',
  roles: 'roles',
  'role-not-yours': 'roles',
  'other-organisation': 'actorId',
  'raises-oneself': 'roles',
  'organisation-missing': 'actorId',
  'body-missing': 'bodies',
  'body-without-recorder': 'bodies',
  'no-such-organisation': 'actorId',
  'no-such-body': 'bodies',
  'member-already': null,
  'no-such-colleague': 'to',
  'nobody-left': 'to',
  'no-such-member': null,
  'changed-meanwhile': null,
  'ended-already': null,
  'last-administrator': null,
  'not-waiting': null,
  'sent-just-now': null,
  'not-allowed': null,
  'storage-full': null,
};

export const sentences: Record<MemberFault, Text> = {
  email: {
    nb: 'Skriv en e-postadresse, som navn@eksempel.no.',
    nn: 'Skriv ei e-postadresse, som namn@eksempel.no.',
    en: 'Type an e-mail address, like name@example.org.',
  },
  name: {
    nb: 'Navnet er for langt. Bruk høyst 120 tegn.',
    nn: 'Namnet er for langt. Bruk høgst 120 teikn.',
    en: 'The name is too long. Use at most 120 characters.',
  },
  organisation: {
    nb: 'Navnet på organisasjonen må ha fra 2 til 200 tegn.',
    nn: 'Namnet på organisasjonen må ha frå 2 til 200 teikn.',
    en: 'The name of the organisation must have from 2 to 200 characters.',
  },
  roles: { nb: 'Velg minst én rolle.', nn: 'Vel minst éi rolle.', en: 'Choose at least one role.' },
  'role-not-yours': {
    nb: 'Du kan ikke gi eller ta en av disse rollene. Be en administrator gjøre det.',
    nn: 'Du kan ikkje gi eller ta ei av desse rollene. Be ein administrator gjere det.',
    en: 'You cannot give or take one of these roles. Ask an administrator to do it.',
  },
  'other-organisation': {
    nb: 'Du kan bare invitere til organisasjonen du selv handler for. Be en koordinator om hjelp for andre.',
    nn: 'Du kan berre invitere til organisasjonen du sjølv handlar for. Be ein koordinator om hjelp for andre.',
    en: 'You can invite only to the organisation you act for yourself. Ask a coordinator for help with others.',
  },
  'raises-oneself': {
    nb: 'Ingen gir seg selv flere roller eller organer enn de har. Be en annen koordinator eller administrator.',
    nn: 'Ingen gir seg sjølv fleire roller eller organ enn dei har. Be ein annan koordinator eller administrator.',
    en: 'Nobody gives themselves more roles or bodies than they have. Ask another coordinator or administrator.',
  },
  'organisation-missing': {
    nb: 'En partnerkontakt handler for en organisasjon. Velg hvilken, eller skriv navnet på en ny.',
    nn: 'Ein partnarkontakt handlar for ein organisasjon. Vel kva for ein, eller skriv namnet på ein ny.',
    en: 'A partner contact acts for an organisation. Choose which, or type the name of a new one.',
  },
  'body-missing': {
    nb: 'Velg hvilke organer det skal registreres vedtak for.',
    nn: 'Vel kva organ det skal registrerast vedtak for.',
    en: 'Choose which bodies decisions are to be recorded for.',
  },
  'body-without-recorder': {
    nb: 'Organer velges bare sammen med rollen «Registrerer vedtak». Kryss av for rollen, eller ta bort organene.',
    nn: 'Organ blir berre valde saman med rolla «Registrerer vedtak». Kryss av for rolla, eller ta bort organa.',
    en: 'Bodies go with the role “Decision recorder”. Tick the role, or take the bodies away.',
  },
  'no-such-organisation': {
    nb: 'Organisasjonen finnes ikke her lenger. Velg en annen.',
    nn: 'Organisasjonen finst ikkje her lenger. Vel ein annan.',
    en: 'The organisation is no longer here. Choose another.',
  },
  'no-such-body': {
    nb: 'Et av organene finnes ikke her lenger. Velg på nytt.',
    nn: 'Eit av organa finst ikkje her lenger. Vel på nytt.',
    en: 'One of the bodies is no longer here. Choose again.',
  },
  'member-already': {
    nb: 'Denne adressen er allerede med eller invitert for den organisasjonen. Finn den i listen over medlemmer, og endre der.',
    nn: 'Denne adressa er alt med eller invitert for den organisasjonen. Finn henne i lista over medlemer, og endre der.',
    en: 'This address already takes part or is invited for that organisation. Find it in the list of members, and change it there.',
  },
  'no-such-colleague': {
    nb: 'Velg en kollega som er med for samme organisasjon.',
    nn: 'Vel ein kollega som er med for same organisasjon.',
    en: 'Choose a colleague who takes part for the same organisation.',
  },
  'nobody-left': {
    nb: 'Ingen andre er med for organisasjonen, så ingen ville få vite hva den skal gjøre. Inviter en kollega først, eller be en koordinator avslutte for deg.',
    nn: 'Ingen andre er med for organisasjonen, så ingen ville få vite kva han skal gjere. Inviter ein kollega først, eller be ein koordinator avslutte for deg.',
    en: 'Nobody else takes part for the organisation, so no one would hear what it is to do. Invite a colleague first, or ask a coordinator to end it for you.',
  },
  'no-such-member': {
    nb: 'Medlemmet finnes ikke her lenger. Se listen over medlemmer.',
    nn: 'Medlemen finst ikkje her lenger. Sjå lista over medlemer.',
    en: 'The member is no longer here. See the list of members.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre endret dette mens du hadde siden åpen, så ditt er ikke lagret. Det som gjelder nå, står øverst: se på det og lagre på nytt.',
    nn: 'Nokon andre endra dette medan du hadde sida open, så ditt er ikkje lagra. Det som gjeld no, står øvst: sjå på det og lagre på nytt.',
    en: 'Someone else changed this while you had the page open, so yours was not saved. What holds now stands at the top: look at it and save again.',
  },
  'ended-already': {
    nb: 'Dette er avsluttet allerede.',
    nn: 'Dette er avslutta alt.',
    en: 'This has ended already.',
  },
  'last-administrator': {
    nb: 'Dette er den siste administratoren i partnerskapet. Gjør en annen til administrator først.',
    nn: 'Dette er den siste administratoren i partnarskapet. Gjer ein annan til administrator først.',
    en: 'This is the last administrator of the partnership. Make someone else an administrator first.',
  },
  'not-waiting': {
    nb: 'Invitasjonen er tatt imot eller trukket tilbake, så det er ikke noe å sende.',
    nn: 'Invitasjonen er teken imot eller trekt tilbake, så det er ikkje noko å sende.',
    en: 'The invitation was taken up or withdrawn, so there is nothing to send.',
  },
  'sent-just-now': {
    nb: 'Invitasjonen ble sendt for under ti minutter siden. Vent litt før du sender den igjen.',
    nn: 'Invitasjonen vart send for under ti minutt sidan. Vent litt før du sender han igjen.',
    en: 'The invitation was sent less than ten minutes ago. Wait a little before you send it again.',
  },
  ...actSentences,
};

/** 403 where one may not, 409 where something stands in the way, 422 where a field is wrong. */
export function statusOf(faults: readonly MemberFault[]): 403 | 409 | 422 {
  if (faults.includes('not-allowed')) return 403;
  return faults.some((fault) => fieldOf[fault] !== null) ? 422 : 409;
}
