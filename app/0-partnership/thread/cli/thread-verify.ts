import { slugsById } from '#0-partnership/members/data/partnerships.ts';
import {
  type KindTables,
  type Loose,
  looseEnds,
} from '#0-partnership/thread/data/verify-thread.ts';
import { type Answer, type CommandHouse, found } from '#platform/cli/command.ts';
import { asOwner } from '#platform/database/as-owner.ts';

/** Lists the links and deadlines that point to something that is not there. */
export async function threadVerify(
  tables: KindTables,
  { database }: CommandHouse,
): Promise<Answer> {
  const owner = asOwner(database.owner);
  const loose = await looseEnds(owner, tables);
  const slugs = await slugsById(owner);
  const text =
    loose.length === 0
      ? 'Every link and every deadline leads somewhere.'
      : loose.map((one) => sayLoose(one, slugs)).join('\n');
  return found({ whole: loose.length === 0, looseEnds: loose }, text, { error: loose.length > 0 });
}

function sayLoose(
  { partnershipId, from, id, kind, pointsTo }: Loose,
  slugs: ReadonlyMap<string, string>,
): string {
  const what = from === 'due' ? 'deadline' : 'link';
  return `${slugs.get(partnershipId) ?? partnershipId}: the ${what} ${id} points to the ${kind} ${pointsTo}, which is not there`;
}
