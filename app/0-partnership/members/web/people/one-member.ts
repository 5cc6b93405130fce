import { homePath, shortIn, shortOf } from '#0-partnership/members/core/paths.ts';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import { type MemberRow, membersWithNames } from '#0-partnership/members/data/people/members-of.ts';
import type { Crumb, PlacedRequest } from '#platform/http/page.ts';
import { texts } from './members-texts.ts';
import { calledBy } from './rows.ts';

export type Asked = { row: MemberRow; rows: MemberRow[]; who: string };

/** The member whose id the address ends with, among all; null when there is none. */
export async function memberAsked(request: PlacedRequest): Promise<Asked | null> {
  const { lang, place, params, now, read } = request;
  const short = shortIn(params.member);
  if (short === null) return null;
  const rows = await read((tx) => membersWithNames(tx, place.id, now));
  const row = rows.find(({ id }) => shortOf(id) === short);
  return row ? { row, rows, who: calledBy(row) ?? texts.erased[lang] } : null;
}

/** The way back from a page about a member. */
export function crumbsTo({ lang, place }: PlacedRequest): Crumb[] {
  return [
    { label: place.name, href: homePath(lang, place.slug) },
    { label: texts.title[lang], href: membersPath(lang, place.slug) },
  ];
}
