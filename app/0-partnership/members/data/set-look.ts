import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { LookDraft, type LookRefusal, lookRefusals } from '#0-partnership/members/core/look.ts';
import { pictureIn } from '#0-partnership/members/core/picture.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { partnership, partnershipLook } from './tables.ts';

/** Chooses the colour and the logo of the partnership's documents. Gives how many times they were chosen. */
export const setLook = operation(
  { name: 'partnership-look-set', may: ['editor', 'administrator'], takes: LookDraft },
  async ({ tx, partnershipId, record }, draft): Promise<Outcome<number, LookRefusal>> => {
    const own = eq(partnershipLook.partnershipId, partnershipId);
    // The partnership's own row is what two who choose at once wait for: a look may not be there yet.
    const [whose] = await tx
      .select({ published: partnership.published })
      .from(partnership)
      .where(eq(partnership.id, partnershipId))
      .for('update');
    const [before] = await tx.select().from(partnershipLook).where(own);
    const kept = { revision: before?.revision ?? 0, hasLogo: (before?.logo ?? null) !== null };
    const [first, ...more] = lookRefusals(draft, kept);
    if (first) return refuse(first, ...more);
    const logo = draft.logo === 'keep' ? (before?.logo ?? null) : bytesOf(draft.logo);
    const chosen = {
      colour: draft.colour,
      logo,
      logoType: logo && (pictureIn(logo)?.type ?? null),
      logoAlt: logo && draft.alt,
      revision: kept.revision + 1,
    };
    await tx
      .insert(partnershipLook)
      .values({ partnershipId, published: whose?.published ?? false, ...chosen })
      .onConflictDoUpdate({ target: partnershipLook.partnershipId, set: chosen });
    record({
      about: ref('partnership', partnershipId),
      before: before && told(before),
      after: told(chosen),
    });
    return accept(chosen.revision);
  },
);

function bytesOf(logo: Uint8Array | 'remove'): Buffer | null {
  return logo === 'remove' ? null : Buffer.from(logo);
}

/** What the journal keeps: which picture it was, not the picture. */
function told(look: { colour: string; logo: Buffer | null; logoAlt: string | null }) {
  const { colour, logo, logoAlt } = look;
  return { colour, logo: logo && createHash('sha256').update(logo).digest('hex'), logoAlt };
}
