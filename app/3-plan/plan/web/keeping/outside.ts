import { keepers } from '#3-plan/plan/data/keeping/propose.ts';
import { partIn } from '#3-plan/plan/data/keeping/speaks-for.ts';
import type { Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { Around } from './form-page.tsx';
import { proposalSentences } from './proposal-texts.ts';

/** Why one who asks cannot propose a change of a measure, whatever they type: they have no part in it. */
export async function outsideMeasure(
  { viewer, read }: PlacedRequest,
  { edition }: Around,
  measureId: string,
): Promise<Text | null> {
  if (allows(keepers, viewer)) return null;
  const { takesPart } = await read((tx) => partIn(tx, edition, measureId, viewer));
  return takesPart ? null : proposalSentences['not-taking-part'];
}
