import { and, eq, inArray } from 'drizzle-orm';
import { publishActors } from '#0-partnership/members/data/actors.ts';
import { actor } from '#0-partnership/members/data/tables.ts';
import { measureWords } from '#3-plan/plan/data/index-edition.ts';
import { measureDueFollows } from '#3-plan/plan/data/measure-due.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { writeFindable } from '#platform/search/write.ts';
import type { HeldMeasure, OpenEdition } from './open.ts';

type Context = Pick<OperationContext, 'tx' | 'partnershipId'>;

/** What others find of a measure, and when it begins and ends, is what it says now. */
export async function measureFollows(
  { tx, partnershipId }: Context,
  edition: OpenEdition,
  measure: Omit<HeldMeasure, 'revision' | 'position' | 'changedAt' | 'planned' | 'listed'>,
): Promise<void> {
  await writeFindable(tx, partnershipId, [
    {
      kind: 'measure',
      id: measure.measureId,
      version: edition.id,
      lang: edition.lang,
      title: measure.title,
      body: measureWords(measure),
      published: edition.published,
    },
  ]);
  await measureDueFollows({ tx, partnershipId }, [measure.measureId]);
}

/** What others find of a goal is what it says now. */
export async function goalFollows(
  { tx, partnershipId }: Context,
  edition: OpenEdition,
  { goalId, title, purpose }: { goalId: string; title: string; purpose: string | null },
): Promise<void> {
  const { id: version, lang, published } = edition;
  const found = { kind: 'goal', id: goalId, version, lang, published };
  await writeFindable(tx, partnershipId, [{ ...found, title, body: purpose ?? '' }]);
}

/** Those a public edition names are public too. */
export async function namedFollow(
  { tx, partnershipId }: Context,
  edition: OpenEdition,
  actorIds: readonly string[],
): Promise<void> {
  if (!edition.published || actorIds.length === 0) return;
  const hidden = await tx
    .select({ id: actor.id })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, partnershipId),
        inArray(actor.id, [...actorIds]),
        eq(actor.published, false),
      ),
    );
  await publishActors(
    tx,
    partnershipId,
    hidden.map(({ id }) => id),
  );
}
