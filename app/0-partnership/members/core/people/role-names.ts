import type { Text } from '#base/text.ts';
import type { MemberRole } from './roles.ts';

/** What each role is called, and what it lets one do. */
export const roleNames: Readonly<Record<MemberRole, { name: Text; does: Text }>> = {
  'partner-contact': {
    name: { nb: 'Partnerkontakt', nn: 'Partnarkontakt', en: 'Partner contact' },
    does: {
      nb: 'Rapporterer og foreslår endringer for organisasjonen sin, og inviterer kolleger der.',
      nn: 'Rapporterer og foreslår endringar for organisasjonen sin, og inviterer kollegaer der.',
      en: 'Reports and proposes changes for their organisation, and invites colleagues there.',
    },
  },
  editor: {
    name: { nb: 'Redaktør', nn: 'Redaktør', en: 'Editor' },
    does: {
      nb: 'Skriver og endrer planen, leser inn dokumenter og svarer på forslag.',
      nn: 'Skriv og endrar planen, les inn dokument og svarar på framlegg.',
      en: 'Writes and changes the plan, reads documents in and answers proposals.',
    },
  },
  'decision-recorder': {
    name: {
      nb: 'Registrerer vedtak',
      nn: 'Registrerer vedtak',
      en: 'Decision recorder',
    },
    does: {
      nb: 'Registrerer hva organene som er valgt, har vedtatt. Ingen andre organer.',
      nn: 'Registrerer kva organa som er valde, har vedteke. Ingen andre organ.',
      en: 'Records what the chosen bodies have decided, and no others.',
    },
  },
  coordinator: {
    name: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
    does: {
      nb: 'Holder partnerskapet i gang: inviterer, minner på og legger fram planen.',
      nn: 'Held partnarskapet i gang: inviterer, minner på og legg fram planen.',
      en: 'Keeps the partnership going: invites, reminds and puts the plan forward.',
    },
  },
  administrator: {
    name: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
    does: {
      nb: 'Kan gi og ta alle roller. Det må alltid være minst én.',
      nn: 'Kan gi og ta alle roller. Det må alltid vere minst éin.',
      en: 'Can give and take every role. There must always be at least one.',
    },
  },
};

/** The word for a role; one that no member is given stands as it is. */
export function roleName(role: string): Text {
  return roleNames[role as MemberRole]?.name ?? { nb: role, nn: role, en: role };
}
