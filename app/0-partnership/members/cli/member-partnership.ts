import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import type { Answer, Call, CommandHouse } from '#platform/cli/command.ts';
import { asOwner } from '#platform/database/as-owner.ts';

/** The partnership that --partnership names, or the answer when there is none. */
export async function partnershipIn(
  call: Call,
  { database }: CommandHouse,
): Promise<{ ok: true; id: string; name: string } | { ok: false; answer: Answer }> {
  const [slug = ''] = call.values('partnership');
  const found = await partnershipBySlug(asOwner(database.owner), slug);
  if (found) return { ok: true, id: found.id, name: found.name };
  const sentences = [`There is no partnership «${slug}»; «partnership list» lists them.`];
  return { ok: false, answer: { kind: 'refused', reasons: ['no-such-partnership'], sentences } };
}
