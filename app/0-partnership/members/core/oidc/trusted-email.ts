import { z } from 'zod';
import type { Claims } from './answer.ts';

const Email = z.email().max(200);

/**
 * The address a provider vouches for: verified, and in a domain that the operator says it answers for.
 * Null for any other, since many providers let people write whatever address they like. Entra ID says that
 * the tenant owns the domain by `xms_edov`, which it writes in three ways.
 */
export function trustedEmail(claims: Claims, domains: readonly string[]): string | null {
  const { email, email_verified: verified, xms_edov: owned } = claims;
  const vouched = verified === true || owned === true || owned === 1 || owned === '1';
  const parsed = Email.safeParse(email);
  if (!vouched || !parsed.success) return null;
  const address = parsed.data.toLowerCase();
  return domains.includes(address.slice(address.lastIndexOf('@') + 1)) ? address : null;
}
