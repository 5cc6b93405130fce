import { PartnershipDraft } from '#0-partnership/members/core/partnership.ts';
import { homePath } from '#0-partnership/members/core/paths.ts';
import type { PartnershipRefusal } from '#0-partnership/members/core/refusals.ts';
import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { act } from '#platform/acts/act.ts';
import { actSentences } from '#platform/cli/act-sentences.ts';
import {
  type Answer,
  type Call,
  type CommandHouse,
  commandLine,
  found,
} from '#platform/cli/command.ts';
import { dayInNorway } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';

/** Founds a partnership; its actors and bodies come with the plans that name them. */
export async function partnershipAdd(call: Call, { ground }: CommandHouse): Promise<Answer> {
  const [slug = ''] = call.words;
  const [name] = call.values('name');
  const [about] = call.values('about');
  const [lang] = call.values('lang');
  const regions = call.values('region');
  const [year = dayInNorway(call.now()).slice(0, 4)] = call.values('year');
  const draft = PartnershipDraft.safeParse({
    slug,
    name,
    about,
    lang,
    regions,
    regionsIn: Number(year),
  });
  if (!draft.success) {
    const wrong = new Set(draft.error.issues.map(({ path: [field] }) => String(field)));
    return { kind: 'unreadable', sentences: [...wrong].map((field) => faults[field] ?? field) };
  }
  const partnershipId = newId();
  const added = await act(
    ground,
    { partnershipId, actor: commandLine },
    addPartnership,
    draft.data,
  );
  if (!added.ok) {
    const sentences = { ...actSentences, ...refusals(draft.data) };
    return {
      kind: 'refused',
      reasons: added.refused,
      sentences: added.refused.map((reason) => sentences[reason]),
    };
  }
  const address = homePath(draft.data.lang, slug);
  return found({ id: partnershipId, slug, address }, `${name} is added: ${address}`);
}

/** What may be wrong with what was typed, by the field it became. */
const faults: Record<string, string> = {
  slug: 'SLUG is the word in addresses: 2 to 60 small letters a–z, digits and hyphens, and no word that pages of their own use.',
  name: '--name is 2 to 120 characters.',
  about: '--about is one sentence of at most 600 characters.',
  lang: '--lang is nb, nn or en.',
  regions: '--region is the two digits of a county or the four of a municipality.',
  regionsIn: '--year is a year from 2020 on.',
};

function refusals({
  slug,
  regions,
  regionsIn,
}: PartnershipDraft): Record<PartnershipRefusal, string> {
  return {
    'slug-taken': `There is a partnership «${slug}» already.`,
    'region-unknown': `Not every code among ${regions.join(', ')} was a county or municipality in ${regionsIn}; --year names another year.`,
    'actor-named-twice': 'Two actors have the same name.',
    'body-named-twice': 'Two bodies have the same name.',
    'actor-unknown': 'An actor or body belongs to an actor that is not named.',
    'number-wrong': 'An organisation number is not right.',
  };
}
