import { eq } from 'drizzle-orm';
import { pictureIn } from '#0-partnership/members/core/picture.ts';
import { type Logo, type Look, plainLook } from '#base/look.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { partnershipLook } from './tables.ts';

/** How a partnership's documents look, and how many times that was chosen; the plain look before the first. */
export async function lookOf(
  tx: Tx,
  partnershipId: string,
): Promise<{ look: Look; revision: number }> {
  const [found] = await tx
    .select()
    .from(partnershipLook)
    .where(eq(partnershipLook.partnershipId, partnershipId));
  if (!found) return { look: plainLook, revision: 0 };
  const { colour, logo, logoAlt, revision } = found;
  return { look: { colour, logo: logo && logoIn(logo, logoAlt ?? '') }, revision };
}

function logoIn(bytes: Buffer, alt: string): Logo | null {
  const picture = pictureIn(bytes);
  return picture && { ...picture, bytes, alt };
}
