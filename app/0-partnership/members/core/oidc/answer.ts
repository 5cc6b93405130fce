/** What a provider says of someone, after its signature, issuer, audience and time are known to be right. */
export type Claims = Readonly<Record<string, unknown>>;

export type AnswerRefusal =
  | 'subject-missing'
  | 'meant-for-another'
  | 'not-of-this-turn'
  | 'recognised-too-weakly';

/** Levels that are as good as the one asked for, and better. An eID at a job is a level by itself. */
const asGoodAs: ReadonlyMap<string, readonly unknown[]> = new Map([
  ['idporten-loa-low', ['idporten-loa-substantial', 'idporten-loa-high']],
  ['idporten-loa-substantial', ['idporten-loa-high']],
  ['substantial', ['high']],
]);

/** Seconds that two clocks may differ. */
const skew = 30;

/**
 * Every reason why an answer signs nobody in, beyond what the library has checked: OpenID Connect Core
 * 3.1.3.7 leaves `azp`, `iat` and `acr` to the one who asks. `askedAt` and `now` in milliseconds.
 */
export function answerRefusals(
  claims: Claims,
  asked: { clientId: string; acr: readonly string[]; askedAt: number; now: number },
): AnswerRefusal[] {
  const found: AnswerRefusal[] = [];
  const { sub, azp, iat, acr } = claims;
  // 255 characters are the most a subject may have (Core, 2).
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) found.push('subject-missing');
  if (azp !== undefined && azp !== asked.clientId) found.push('meant-for-another');
  if (typeof iat !== 'number' || !isBetween(iat, asked.askedAt / 1_000, asked.now / 1_000))
    found.push('not-of-this-turn');
  if (!isStrongEnough(asked.acr, acr)) found.push('recognised-too-weakly');
  return found;
}

/**
 * Whether someone was recognised as surely as asked for, or more so. Told by `acr` alone: `amr` names the
 * means, and says nothing of how good it is (ID-porten's own rule). True where nothing was asked for.
 */
export function isStrongEnough(asked: readonly string[], got: unknown): boolean {
  const suffices = (one: string) => one === got || (asGoodAs.get(one)?.includes(got) ?? false);
  return asked.length === 0 || asked.some(suffices);
}

function isBetween(instant: number, from: number, to: number): boolean {
  return instant >= from - skew && instant <= to + skew;
}
