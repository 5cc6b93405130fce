import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { addPersonByLogin } from '#0-partnership/members/data/oidc/add-person-by-login.ts';
import { tieLogin, untieLogin } from '#0-partnership/members/data/oidc/tie-login.ts';
import { changeMember } from '#0-partnership/members/data/people/change-member.ts';
import { changePerson, seeChanges } from '#0-partnership/members/data/people/change-person.ts';
import { deactivateMember, handOver } from '#0-partnership/members/data/people/end-member.ts';
import { erasePerson } from '#0-partnership/members/data/people/erase-person.ts';
import { addMember, inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { sendInvitationAgain } from '#0-partnership/members/data/people/send-invitation-again.ts';
import { stopDigest } from '#0-partnership/members/data/people/stop-letters.ts';
import { setCollective } from '#0-partnership/members/data/set-collective.ts';
import { setLook } from '#0-partnership/members/data/set-look.ts';
import { acceptInvitation } from '#0-partnership/members/data/sign-in/accept-invitation.ts';
import { addPerson } from '#0-partnership/members/data/sign-in/add-person.ts';
import {
  addPasskey,
  removePasskey,
  renamePasskey,
} from '#0-partnership/members/data/sign-in/passkeys.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what concerns members and their people. */
export const memberOperations: readonly Told[] = [
  {
    operation: addPartnership,
    said: {
      nb: 'Partnerskapet ble lagt til',
      nn: 'Partnarskapet vart lagt til',
      en: 'The partnership was added',
    },
  },
  {
    operation: setCollective,
    said: {
      nb: 'Det ble sagt hvem en aktør består av',
      nn: 'Det vart sagt kven ein aktør er sett saman av',
      en: 'It was said who an actor is made up of',
    },
    done: {
      nb: 'Det er lagret hvem som hører til.',
      nn: 'Det er lagra kven som høyrer til.',
      en: 'It has been saved who belongs to it.',
    },
  },
  {
    operation: addPerson,
    said: {
      nb: 'Noen logget inn for første gang',
      nn: 'Nokon logga inn for første gong',
      en: 'Someone signed in for the first time',
    },
  },
  {
    operation: addPersonByLogin,
    said: {
      nb: 'Noen logget inn for første gang, hos en annen tjeneste',
      nn: 'Nokon logga inn for første gong, hos ei anna teneste',
      en: 'Someone signed in for the first time, at another service',
    },
  },
  {
    operation: tieLogin,
    said: {
      nb: 'En innlogging hos en annen tjeneste ble knyttet til en person',
      nn: 'Ei innlogging hos ei anna teneste vart knytt til ein person',
      en: 'A login at another service was connected to a person',
    },
  },
  {
    operation: untieLogin,
    said: {
      nb: 'En innlogging hos en annen tjeneste ble tatt bort fra en person',
      nn: 'Ei innlogging hos ei anna teneste vart teken bort frå ein person',
      en: 'A login at another service was removed from a person',
    },
  },
  {
    operation: addPasskey,
    said: {
      nb: 'En passnøkkel ble laget',
      nn: 'Ein passnøkkel vart laga',
      en: 'A passkey was made',
    },
  },
  {
    operation: renamePasskey,
    said: {
      nb: 'En passnøkkel fikk et nytt navn',
      nn: 'Ein passnøkkel fekk eit nytt namn',
      en: 'A passkey got a new name',
    },
  },
  {
    operation: removePasskey,
    said: {
      nb: 'En passnøkkel ble fjernet',
      nn: 'Ein passnøkkel vart fjerna',
      en: 'A passkey was removed',
    },
  },
  {
    operation: acceptInvitation,
    said: {
      nb: 'En invitasjon ble tatt imot',
      nn: 'Ein invitasjon vart teken imot',
      en: 'An invitation was taken up',
    },
  },
  {
    operation: setLook,
    said: {
      nb: 'Utseendet på dokumentene ble valgt',
      nn: 'Utsjånaden på dokumenta vart vald',
      en: 'The look of the documents was chosen',
    },
    done: {
      nb: 'Utseendet er lagret. Det brukes i alle dokumenter som lages fra nå av.',
      nn: 'Utsjånaden er lagra. Han blir brukt i alle dokument som blir laga frå no av.',
      en: 'The look has been saved. It is used in all documents made from now on.',
    },
  },
  {
    operation: inviteMember,
    said: {
      nb: 'Noen ble invitert til å være med',
      nn: 'Nokon vart invitert til å vere med',
      en: 'Someone was invited to take part',
    },
    done: {
      nb: 'Invitasjonen er sendt. Den som er invitert, er med fra første innlogging.',
      nn: 'Invitasjonen er send. Den som er invitert, er med frå første innlogging.',
      en: 'The invitation has been sent. Whoever is invited takes part from their first sign-in.',
    },
  },
  {
    operation: addMember,
    said: {
      nb: 'Et medlem kom med eksempelet',
      nn: 'Ein medlem kom med dømet',
      en: 'A member came with the example',
    },
  },
  {
    operation: sendInvitationAgain,
    said: {
      nb: 'En invitasjon ble sendt på nytt',
      nn: 'Ein invitasjon vart send på nytt',
      en: 'An invitation was sent again',
    },
  },
  {
    operation: changeMember,
    said: {
      nb: 'Et medlem fikk andre roller eller en annen plass',
      nn: 'Ein medlem fekk andre roller eller ein annan plass',
      en: 'A member was given other roles or another place',
    },
    done: {
      nb: 'Rollene og plassen er lagret.',
      nn: 'Rollene og plassen er lagra.',
      en: 'The roles and the place have been saved.',
    },
  },
  {
    operation: deactivateMember,
    said: {
      nb: 'Et medlemskap ble avsluttet',
      nn: 'Ein medlemskap vart avslutta',
      en: 'A membership was ended',
    },
    done: {
      nb: 'Medlemskapet er avsluttet.',
      nn: 'Medlemskapen er avslutta.',
      en: 'The membership has ended.',
    },
  },
  {
    operation: handOver,
    said: {
      nb: 'Et medlem ga arbeidet videre og sluttet',
      nn: 'Ein medlem gav arbeidet vidare og slutta',
      en: 'A member handed over and left',
    },
    done: {
      nb: 'Ansvaret er gitt videre, og medlemskapet er avsluttet.',
      nn: 'Ansvaret er gitt vidare, og medlemskapen er avslutta.',
      en: 'What was answered for is handed over, and the membership has ended.',
    },
  },
  {
    operation: changePerson,
    said: {
      nb: 'Noen endret det som gjelder dem selv',
      nn: 'Nokon endra det som gjeld dei sjølve',
      en: 'Someone changed what concerns themselves',
    },
    done: {
      nb: 'Det du valgte, er lagret.',
      nn: 'Det du valde, er lagra.',
      en: 'What you chose has been saved.',
    },
  },
  {
    operation: stopDigest,
    said: {
      nb: 'Noen sa fra seg e-post om frister og nyheter',
      nn: 'Nokon sa frå seg e-post om fristar og nyheiter',
      en: 'Someone declined e-mails about deadlines and news',
    },
  },
  {
    operation: seeChanges,
    said: {
      nb: 'Noen så det som er nytt (står ikke i journalen)',
      nn: 'Nokon såg det som er nytt (står ikkje i journalen)',
      en: 'Someone saw what is new (not written in the journal)',
    },
  },
  {
    operation: erasePerson,
    said: {
      nb: 'Noen slettet seg selv',
      nn: 'Nokon sletta seg sjølv',
      en: 'Someone erased themselves',
    },
  },
];
