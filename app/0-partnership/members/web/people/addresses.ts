import { changeMember } from '#0-partnership/members/data/people/change-member.ts';
import { deactivateMember, handOver } from '#0-partnership/members/data/people/end-member.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { sendInvitationAgain } from '#0-partnership/members/data/people/send-invitation-again.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { FormPage, Page, PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { changePage } from './change.tsx';
import { againPage, endPage, handOverPage } from './end.tsx';
import { erasePage, heldFile, heldPage } from './held.tsx';
import { invitePage } from './invite.tsx';
import { membersPage } from './members.tsx';
import { myForms } from './my-forms.ts';
import { myPage, type Parts } from './my-page.tsx';
import { stopPage } from './stop.tsx';

type Placed = { who: Who; get: PlacedPage; post?: PlacedFormPage };
type Over = { who: Who; get: Page; post?: FormPage };

/** The addresses under a partnership where its members are seen and looked after. */
export const memberAddresses: Readonly<Record<string, Placed>> = {
  medlemmer: { who: 'inside', get: membersPage },
  'medlemmer/inviter': { who: [inviteMember], ...invitePage },
  'medlemmer/:member': { who: [changeMember], ...changePage },
  'medlemmer/:member/avslutt': { who: [deactivateMember], ...endPage },
  'medlemmer/:member/gi-videre': { who: [handOver], ...handOverPage },
  'medlemmer/:member/send-igjen': { who: [sendInvitationAgain], ...againPage },
};

/** The addresses of one's own, over partnerships. */
export function myAddresses(ground: Ground, parts: Parts): Readonly<Record<string, Over>> {
  const { accept, seen, elsewhere } = myForms(ground);
  return {
    'min-side': { who: 'signed-in', ...myPage(ground, parts) },
    'min-side/ta-imot': { who: 'signed-in', ...accept },
    'min-side/sett': { who: 'signed-in', ...seen },
    'min-side/andre-steder': { who: 'signed-in', ...elsewhere },
    // Whoever has the letter may stop it, which is all that stands in it can do.
    'min-side/stopp/:token': { who: 'everyone', ...stopPage(ground) },
    'min-side/opplysninger': { who: 'signed-in', get: heldPage(ground) },
    'min-side/opplysninger/last-ned': { who: 'signed-in', get: heldFile(ground) },
    'min-side/opplysninger/slett': { who: 'signed-in', ...erasePage },
  };
}
