import { type Difference, difference } from '#3-plan/editions/core/difference.ts';
import { type Concerning, concerning } from '#3-plan/editions/core/life/concerns.ts';
import { editionBefore } from '#3-plan/editions/core/pair.ts';
import { becameLinks } from '#3-plan/editions/data/links.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { reachedBy } from './approving.ts';
import type { BodyView } from './view.ts';

/** What differs for a body between the version it decided on and the one that stands. */
export type SinceDecided = {
  from: number;
  to: number;
  before: PlanContent;
  after: PlanContent;
  difference: Difference;
  /** The part that concerns the body. */
  own: Concerning;
};

/** Null when the body has decided on no version, or on the one that stands. */
export async function sinceDecided({
  body,
  approving,
  readVersion,
}: BodyView): Promise<SinceDecided | null> {
  const from = body.stands?.version ?? null;
  const to = approving.versions.at(-1)?.number ?? null;
  if (from === null || to === null || from === to) return null;
  const [before, after] = [await readVersion(from), await readVersion(to)];
  const own = concerning({ before, after }, reachedBy(body));
  return { from, to, before, after, difference: difference(before, after), own };
}

/** What a body's case is told apart from, and the text it is about: the newest version, or the draft as it is. */
export async function caseOf(tx: Tx, partnershipId: string, view: BodyView) {
  const { edition, approving, readVersion, all } = view;
  const version = approving.versions.at(-1)?.number ?? null;
  const live = await planContent(tx, partnershipId, edition.slug);
  const content = version === null ? live?.content : await readVersion(version);
  if (!content) return null;
  const since = await sinceDecided(view);
  if (since) {
    const { before, difference: found } = since;
    return { version, content, before: { content: before, from: since.from, difference: found } };
  }
  const earlier = editionBefore(all, edition);
  const read = earlier && (await planContent(tx, partnershipId, earlier.slug));
  if (!read) return { version, content, before: null };
  const found = difference(read.content, content, await becameLinks(tx, partnershipId));
  return { version, content, before: { content: read.content, from: null, difference: found } };
}
