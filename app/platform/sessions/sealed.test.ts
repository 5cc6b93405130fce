import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';

test('what is sealed is read again with the same token, and with no other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, token, other) => {
      fc.pre(token !== other);
      const sealed = seal(text, token);
      expect(unseal(sealed, token)).toBe(text);
      expect(unseal(sealed, other)).toBeNull();
      expect(seal(text, token)).not.toBe(sealed);
    }),
  );
});

test('what was changed or is no seal reads as nothing', () => {
  const sealed = Buffer.from(seal('hemmeleg', 'token'), 'base64url');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(changed.toString('base64url'), 'token')).toBeNull();
  }
  for (const none of ['', 'x', sealed.toString('base64url').slice(0, 20)])
    expect(unseal(none, 'token')).toBeNull();
});
