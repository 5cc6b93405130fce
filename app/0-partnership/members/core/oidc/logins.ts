export type LoginRefusal = 'login-of-another' | 'tied-already' | 'no-such-login' | 'only-way-in';

/** What someone can sign in by. */
export type WaysIn = { hasEmail: boolean; passkeys: number; logins: number };

/** Every reason why a login cannot be tied to this person. `owner` is whom it belongs to by now. */
export function tyingRefusals(personId: string, owner: string | null): LoginRefusal[] {
  if (owner === null) return [];
  return [owner === personId ? 'tied-already' : 'login-of-another'];
}

/** Every reason why a login cannot be untied: nobody may shut themselves out. */
export function untyingRefusals(isTheirs: boolean, ways: WaysIn): LoginRefusal[] {
  if (!isTheirs) return ['no-such-login'];
  const left = ways.passkeys + ways.logins - 1;
  return ways.hasEmail || left > 0 ? [] : ['only-way-in'];
}
