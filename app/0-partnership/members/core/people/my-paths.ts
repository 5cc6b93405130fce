import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { Lang } from '#base/text.ts';

/** Where invitations that wait for one who is signed in are taken up. */
export function acceptPath(lang: Lang): string {
  return `${myPagePath(lang)}/ta-imot`;
}

/** Where one says that one has seen what is new. */
export function seenPath(lang: Lang): string {
  return `${myPagePath(lang)}/sett`;
}

/** Where one signs out everywhere else. */
export function elsewherePath(lang: Lang): string {
  return `${myPagePath(lang)}/andre-steder`;
}

/** What is held of a person, with the download and the way to erase it. */
export function heldPath(lang: Lang): string {
  return `${myPagePath(lang)}/opplysninger`;
}

export function downloadPath(lang: Lang): string {
  return `${heldPath(lang)}/last-ned`;
}

/** Where one erases oneself. */
export function erasePath(lang: Lang): string {
  return `${heldPath(lang)}/slett`;
}

/** Where one stops the letters of what is due and new, by what stands in each of them. */
export function stopPath(lang: Lang, token: string): string {
  return `${myPagePath(lang)}/stopp/${token}`;
}
