import type { HandOverRefusal } from '#0-partnership/members/core/people/hand-over.ts';
import type { InviteRefusal } from '#0-partnership/members/data/people/invite-member.ts';
import { actSentences } from '#platform/cli/act-sentences.ts';

/** Why a command about members was refused. */
export const memberSentences: Record<
  InviteRefusal | HandOverRefusal | keyof typeof actSentences,
  string
> = {
  ...actSentences,
  'role-not-yours': 'The command line may not give that role.',
  'other-organisation': 'That organisation is another’s.',
  'raises-oneself': 'Nobody gives themselves more than they have.',
  'organisation-missing': 'A partner contact needs an organisation: --organisation NAME.',
  'body-missing': 'A decision recorder needs a body to record for: --body NAME.',
  'body-without-recorder': '--body goes with --role decision-recorder.',
  'no-such-member': 'There is no such member; «member list» lists them.',
  'changed-meanwhile': 'The member was changed meanwhile. Try again.',
  'ended-already': 'That membership has ended already.',
  'last-administrator':
    'That is the last administrator of the partnership. Add another first, and let them sign in.',
  'no-such-organisation': 'There is no such organisation.',
  'no-such-body': 'There is no such body in the partnership.',
  'member-already': 'There is a membership or a waiting invitation for that address there already.',
  'no-such-colleague': 'There is no such colleague.',
  'nobody-left': 'Nobody would be left for that organisation.',
};
