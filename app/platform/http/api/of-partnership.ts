import { z } from 'zod';
import { apiPath, type ListName } from './paths.ts';
import type { Reader } from './rows.ts';
import { type Link, told } from './schemas.ts';

/** Asks for what belongs to one partnership. */
export const Partnership = told(z.string().max(60).optional(), {
  nb: 'Bare i dette partnerskapet («vest-telemark»).',
  nn: 'Berre i dette partnarskapet («vest-telemark»).',
  en: 'Only in this partnership (“vest-telemark”).',
});

/** The partnership a row belongs to. */
export function partnershipOf(
  { slug, partnershipName }: { slug: string; partnershipName: string },
  { at }: Pick<Reader, 'at'>,
): Link {
  return { id: slug, name: partnershipName, url: at(apiPath('partnerships', slug)) };
}

/** A link to a thing that may not be there. */
export function linkTo<Id extends string | null>(
  list: ListName,
  id: Id,
  name: string | null,
  { at }: Pick<Reader, 'at'>,
): Id extends string ? Link : Link | null {
  const link = id === null ? null : { id, name: name ?? '', url: at(apiPath(list, id)) };
  return link as Id extends string ? Link : Link | null;
}
