import { slugOf } from '#base/slug.ts';
import type { Lang } from '#base/text.ts';

/** The list of partnerships. */
export function frontPath(lang: Lang): string {
  return `/${lang}`;
}

/** A partnership's home. */
export function homePath(lang: Lang, partnership: string): string {
  return `/${lang}/${partnership}`;
}

export function searchPath(lang: Lang): string {
  return `/${lang}/sok`;
}

/** An organisation over all partnerships, by its number. */
export function organisationPath(lang: Lang, number: string): string {
  return `/${lang}/organisasjon/${number}`;
}

/** What holds for those who read in other ways, and where it fails. */
export function accessibilityPath(lang: Lang): string {
  return `/${lang}/tilgjengelighet`;
}

/** What is stored of those who read and edit. */
export function privacyPath(lang: Lang): string {
  return `/${lang}/personvern`;
}

/** Where one chooses who to be in the local example. */
export function rolePath(lang: Lang): string {
  return `/${lang}/rolle`;
}

/** A partnership's journal: its newest hash for all, its entries for members. */
export function journalPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/journal`;
}

/** Where a partnership chooses how its documents look. */
export function lookPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/utseende`;
}

/** An actor as one partnership knows it. */
export function actorPath(
  lang: Lang,
  partnership: string,
  actor: { id: string; name: string },
): string {
  return `${homePath(lang, partnership)}/aktor/${named(actor.name, actor.id)}`;
}

/** Where it is said who an actor is made up of. */
export function collectivePath(
  lang: Lang,
  partnership: string,
  actor: { id: string; name: string },
): string {
  return `${actorPath(lang, partnership, actor)}/medlemmer`;
}

/** What is due in a partnership, for a calendar to follow. */
export function calendarPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/frister.ics`;
}

/** What is due for one actor. */
export function actorCalendarPath(
  lang: Lang,
  partnership: string,
  actor: { id: string; name: string },
): string {
  return `${actorPath(lang, partnership, actor)}/frister.ics`;
}

/** What is due for one body. */
export function bodyCalendarPath(
  lang: Lang,
  partnership: string,
  body: { id: string; name: string },
): string {
  return `${homePath(lang, partnership)}/organ/${named(body.name, body.id)}/frister.ics`;
}

/** What changed in a partnership, for a feed reader to follow. */
export function feedPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/endringer.atom`;
}

/** How programs read the plans. */
export function apiDocumentationPath(lang: Lang): string {
  return `/${lang}/api`;
}

/** Readable words and the end of the id, which is what the address is looked up by. */
export function named(title: string, id: string): string {
  const words = slugOf(title);
  const short = shortOf(id);
  return words === '' ? short : `${words}-${short}`;
}

/** The end of an id, which addresses carry. */
export function shortOf(id: string): string {
  return id.slice(-10);
}

/** The end of the id in an address; null when it holds none. */
export function shortIn(segment: string | undefined): string | null {
  return segment?.match(/(?:^|-)([0-9a-f]{10})$/)?.[1] ?? null;
}
