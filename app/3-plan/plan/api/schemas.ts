import { z } from 'zod';
import type { InEdition } from '#3-plan/plan/data/published/which.ts';
import { Lang } from '#base/text.ts';
import { linkTo, partnershipOf } from '#platform/http/api/of-partnership.ts';
import type { ApiRequest } from '#platform/http/api/resource.ts';
import type { Reader } from '#platform/http/api/rows.ts';
import { Link, told } from '#platform/http/api/schemas.ts';

export const ContentLang = told(Lang, {
  nb: 'Språket planen er skrevet på. Innholdet oversettes ikke.',
  nn: 'Språket planen er skriven på. Innhaldet blir ikkje omsett.',
  en: 'The language the plan is written in. Its content is never translated.',
});

/** Where a thing of a plan stands: every answer about one says so. */
export const standing = { edition: Link, partnership: Link, lang: ContentLang };

export function standingOf(row: InEdition, reader: Pick<Reader, 'at'>) {
  return {
    edition: linkTo('editions', row.editionId, row.editionTitle, reader),
    partnership: partnershipOf(row, reader),
    lang: row.lang,
  };
}

export const Edition = told(z.uuid().optional(), {
  nb: 'Id-en til en årsutgave. Uten den: utgaven som gjelder i hvert partnerskap.',
  nn: 'Identiteten til ei årsutgåve. Utan han: utgåva som gjeld i kvart partnarskap.',
  en: 'The id of an edition. Without it, the one that holds in each partnership.',
});

export const Year = z.coerce.number().int().min(1990).max(2100);
export const Id = z.uuid();

/** Which plan a query asks about. */
export function whichOf({
  place,
  query,
}: Pick<ApiRequest<{ edition?: string | undefined }>, 'place' | 'query'>) {
  return { partnershipId: place?.id ?? null, editionId: query.edition ?? null };
}
