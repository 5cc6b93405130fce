import type { PartnershipDraft } from './partnership.ts';

export type PartnershipRefusal =
  | 'slug-taken'
  | 'region-unknown'
  | 'actor-named-twice'
  | 'body-named-twice'
  | 'actor-unknown'
  | 'number-wrong';

/** Every reason in the draft itself why it is no partnership; none when it is one. */
export function partnershipRefusals(draft: PartnershipDraft): PartnershipRefusal[] {
  const found: PartnershipRefusal[] = [];
  const names = draft.actors.map(({ name }) => name);
  const named = new Set(names);
  if (named.size < names.length) found.push('actor-named-twice');
  const bodies = draft.bodies.map(({ name }) => name);
  if (new Set(bodies).size < bodies.length) found.push('body-named-twice');
  const pointedTo = [...draft.actors, ...draft.bodies].map((thing) => thing.of);
  const members = draft.actors.flatMap((one) => one.members);
  if ([...pointedTo, ...members].some((name) => name !== null && !named.has(name))) {
    found.push('actor-unknown');
  }
  if (draft.actors.some(({ number }) => number !== null && !isOrganisationNumber(number))) {
    found.push('number-wrong');
  }
  return found;
}

/**
 * Whether nine digits are a Norwegian organisation number: weighted by 3 2 7 6 5 4 3 2 the first
 * eight give the ninth, modulus 11 (Brønnøysundregistrene, «Organisasjonsnummeret»).
 */
export function isOrganisationNumber(number: string): boolean {
  if (!/^\d{9}$/.test(number)) return false;
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const weighted = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  const check = (11 - (weighted % 11)) % 11;
  return check !== 10 && check === Number(number[8]);
}
