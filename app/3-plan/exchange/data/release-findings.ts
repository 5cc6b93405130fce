import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { findingsAbout } from '#3-plan/exchange/core/findings-about.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { wordings } from './findings-beside.ts';
import { findingsOfEdition } from './readings.ts';
import { findingsRelease } from './tables.ts';

/** Why an edition's findings cannot be shown to everyone, or cannot be taken back. */
export type ReleaseRefusal =
  | 'no-such-edition'
  | 'no-findings'
  | 'already-released'
  | 'not-released';

const OfEdition = z.object({ editionId: z.uuid() });

/**
 * Shows what the checks noticed in an edition's document to everyone who may see the edition: at once
 * when it is public, else from when it becomes so. Kept as they are now, since the reading is not public.
 * Refuses an edition without findings, and findings that are shown already.
 */
export const releaseFindings = operation(
  { name: 'findings-released', may: ['editor', 'administrator'], takes: OfEdition },
  async (context, { editionId }): Promise<Outcome<string, ReleaseRefusal>> => {
    const { tx, partnershipId, now, record } = context;
    const key = { partnershipId, id: editionId };
    // Held, so that the edition is not made public between the look at it and the row that follows it.
    const [open] = await tx
      .select({ published: edition.published })
      .from(edition)
      .where(and(eq(edition.partnershipId, partnershipId), eq(edition.id, editionId)))
      .for('share');
    if (!open) return refuse('no-such-edition');
    const read = await findingsOfEdition(tx, key);
    if (read === null || read.findings.length === 0) return refuse('no-findings');
    const findings = findingsAbout(read.findings, read.measures, await wordings(tx, key));
    const written = await tx
      .insert(findingsRelease)
      .values({
        partnershipId,
        editionId,
        published: open.published,
        findings,
        readAt: read.readAt,
        releasedAt: now,
      })
      .onConflictDoNothing()
      .returning({ editionId: findingsRelease.editionId });
    if (written.length === 0) return refuse('already-released');
    record({ about: ref('edition', editionId), after: { findings: findings.length } });
    return accept(editionId);
  },
);

/** Takes findings back from the public. Refuses when they are not shown. */
export const withdrawFindings = operation(
  { name: 'findings-withdrawn', may: ['editor', 'administrator'], takes: OfEdition },
  async (context, { editionId }): Promise<Outcome<string, ReleaseRefusal>> => {
    const { tx, partnershipId, record } = context;
    const [gone] = await tx
      .delete(findingsRelease)
      .where(
        and(
          eq(findingsRelease.partnershipId, partnershipId),
          eq(findingsRelease.editionId, editionId),
        ),
      )
      .returning({ findings: findingsRelease.findings });
    if (!gone) return refuse('not-released');
    record({ about: ref('edition', editionId), before: { findings: gone.findings.length } });
    return accept(editionId);
  },
);
