import { isOrganisationNumber } from '#0-partnership/members/core/refusals.ts';

/**
 * The organisations someone chose to act for at Ansattporten, by number; none when they came as
 * themselves. What is asked of Altinn 2 comes as `reportees`, of Altinn 3 and employers as
 * `authorized_parties`, and an employer may also stand alone (docs.digdir.no, «RAR-typer i Ansattporten»).
 */
export function representedBy(details: unknown): string[] {
  const found = listOf(details)
    .filter(({ type }) => typeof type === 'string' && type.startsWith('ansattporten:'))
    .flatMap((detail) => [
      detail.orgno,
      ...listOf(detail.reportees),
      ...listOf(detail.authorized_parties).map(({ orgno }) => orgno),
    ])
    .flatMap((party) => numberIn(party) ?? []);
  return [...new Set(found)];
}

/** 0192 is Norway's register among those of ISO 6523. */
function numberIn(party: unknown): string | null {
  const { ID: id } = isRecord(party) ? party : {};
  const number = typeof id === 'string' ? /^0192:(\d{9})$/.exec(id)?.[1] : undefined;
  return number !== undefined && isOrganisationNumber(number) ? number : null;
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
