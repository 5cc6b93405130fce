/** An invitation that is not taken up within this many days can no longer be. */
export const invitationDays = 14;

/** invited: waits for its first sign-in; lapsed: waited too long; active; ended. */
export type Standing = 'invited' | 'lapsed' | 'active' | 'ended';

export type Instants = { invitedAt: Date; acceptedAt: Date | null; endedAt: Date | null };

/** The instant from which an invitation can no longer be taken up. */
export function lapsesAt(invitedAt: Date): Date {
  return new Date(invitedAt.getTime() + invitationDays * 86_400_000);
}

/** How a membership stands at an instant. A sign-in may take up one that is `invited`, and no other. */
export function standingOf({ invitedAt, acceptedAt, endedAt }: Instants, now: Date): Standing {
  if (endedAt) return 'ended';
  if (acceptedAt) return 'active';
  return now < lapsesAt(invitedAt) ? 'invited' : 'lapsed';
}
