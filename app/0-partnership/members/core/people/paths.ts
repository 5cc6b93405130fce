import { homePath, shortOf } from '#0-partnership/members/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** Who is in a partnership, for those who are. */
export function membersPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/medlemmer`;
}

/** Where someone is invited, to an organisation when one is named. */
export function invitePath(lang: Lang, partnership: string, to?: { id: string }): string {
  const path = `${membersPath(lang, partnership)}/inviter`;
  return to ? `${path}?hos=${to.id}` : path;
}

/** Where a member is given another place. */
export function memberPath(lang: Lang, partnership: string, id: string): string {
  return `${membersPath(lang, partnership)}/${shortOf(id)}`;
}

/** Where a membership is ended, or an invitation withdrawn. */
export function endMemberPath(lang: Lang, partnership: string, id: string): string {
  return `${memberPath(lang, partnership, id)}/avslutt`;
}

/** Where an invitation is sent once more. */
export function inviteAgainPath(lang: Lang, partnership: string, id: string): string {
  return `${memberPath(lang, partnership, id)}/send-igjen`;
}

/** Where who leaves hands over. */
export function handOverPath(lang: Lang, partnership: string, id: string): string {
  return `${memberPath(lang, partnership, id)}/gi-videre`;
}
