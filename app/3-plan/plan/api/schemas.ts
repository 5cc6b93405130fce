import { z } from 'zod';
import type { InEdition } from '#3-plan/plan/data/published/which.ts';
import { Lang } from '#base/text.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import type { ApiRequest } from '#platform/http/api/resource.ts';
import { Link, named, told } from '#platform/http/api/schemas.ts';

/** Money both as the whole øre we keep and as kroner; text, so that no reader of JSON rounds it. */
export const Amount = named(
  z.strictObject({
    ore: told(z.string().regex(/^-?\d+$/), {
      nb: 'Hele øre.',
      nn: 'Heile øre.',
      en: 'Whole øre (hundredths of a krone).',
    }),
    kroner: told(z.string().regex(/^-?\d+\.\d{2}$/), {
      nb: 'Det samme i kroner, med to desimaler.',
      nn: 'Det same i kroner, med to desimalar.',
      en: 'The same in Norwegian kroner, with two decimals.',
    }),
  }),
  'Amount',
  {
    nb: 'Et beløp. Begge former er tekst, så ingen mister øre ved å lese JSON som flyttall.',
    nn: 'Eit beløp. Begge formene er tekst, så ingen mistar øre ved å lese JSON som flyttal.',
    en: 'An amount. Both forms are text, so that nobody loses øre by reading JSON as floats.',
  },
);

export function amount(ore: string | bigint): z.input<typeof Amount> {
  const whole = BigInt(ore);
  const [sign, plain] = whole < 0n ? ['-', -whole] : ['', whole];
  const decimals = String(plain % 100n).padStart(2, '0');
  return { ore: String(whole), kroner: `${sign}${plain / 100n}.${decimals}` };
}

export const ContentLang = told(Lang, {
  nb: 'Språket planen er skrevet på. Innholdet oversettes ikke.',
  nn: 'Språket planen er skriven på. Innhaldet blir ikkje omsett.',
  en: 'The language the plan is written in. Its content is never translated.',
});

/** Where a thing of a plan stands: every answer about one says so. */
export const standing = { edition: Link, partnership: Link, lang: ContentLang };

export function standingOf(row: InEdition, { at }: Pick<ApiRequest, 'at'>) {
  return {
    edition: {
      id: row.editionId,
      name: row.editionTitle,
      url: at(apiPath('editions', row.editionId)),
    },
    partnership: {
      id: row.slug,
      name: row.partnershipName,
      url: at(apiPath('partnerships', row.slug)),
    },
    lang: row.lang,
  };
}

/** A link to a thing that may not be there. */
export function linkTo(
  list: 'goals' | 'measures' | 'organisations',
  id: string | null,
  name: string | null,
  { at }: Pick<ApiRequest, 'at'>,
): Link | null {
  return id === null ? null : { id, name: name ?? '', url: at(apiPath(list, id)) };
}

export const Partnership = told(z.string().max(60).optional(), {
  nb: 'Bare i dette partnerskapet («vest-telemark»).',
  nn: 'Berre i dette partnarskapet («vest-telemark»).',
  en: 'Only in this partnership (“vest-telemark”).',
});

export const Edition = told(z.uuid().optional(), {
  nb: 'Id-en til en årsutgave. Uten den gjelder den nyeste i hvert partnerskap.',
  nn: 'Identiteten til ei årsutgåve. Utan han gjeld den nyaste i kvart partnarskap.',
  en: 'The id of an edition. Without it, each partnership’s newest one.',
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
