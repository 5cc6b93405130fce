import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { type Answer, type Call, type CommandHouse, found } from '#platform/cli/command.ts';
import { asOwner } from '#platform/database/as-owner.ts';

/** Lists the partnerships with what they are called and where they are. */
export async function partnershipList(_call: Call, { database }: CommandHouse): Promise<Answer> {
  const all = await listPartnerships(asOwner(database.owner));
  const width = Math.max(0, ...all.map(({ slug }) => slug.length));
  const text = all.map(
    ({ slug, name, lang, regions, example }) =>
      `${slug.padEnd(width)}  ${name} (${lang}; ${regions.join(', ')}${example ? '; example' : ''})`,
  );
  const json = all.map(({ id, slug, name, about, lang, regions, example }) => ({
    id,
    slug,
    name,
    about,
    lang,
    regions,
    example,
  }));
  return found({ partnerships: json }, text.join('\n') || 'There are no partnerships yet.');
}
