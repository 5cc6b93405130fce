import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tyingRefusals, untyingRefusals } from './logins.ts';
import { representedBy } from './representation.ts';
import { trustedEmail } from './trusted-email.ts';

describe('whom someone acts for at Ansattporten', () => {
  const party = (id: string) => ({ orgno: { authority: 'iso6523-actorid-upis', ID: id } });

  test('is read from each of the three ways it is told', () => {
    const service = {
      type: 'ansattporten:altinn:service',
      reportees: [{ Authority: 'iso6523-actorid-upis', ID: '0192:987464291', Name: 'Eining' }],
    };
    const resource = {
      type: 'ansattporten:altinn:resource',
      authorized_parties: [party('0192:991825827'), party('0192:987464291')],
    };
    const employer = { type: 'ansattporten:orgno', ...party('0192:991825827') };
    expect(representedBy([service])).toEqual(['987464291']);
    expect(representedBy([resource])).toEqual(['991825827', '987464291']);
    expect(representedBy([employer])).toEqual(['991825827']);
    expect(representedBy([service, resource, employer])).toEqual(['987464291', '991825827']);
  });

  test.each<[string, unknown]>([
    ['is not there', undefined],
    ['is empty', []],
    ['names nobody: they came as themselves', [{ type: 'ansattporten:altinn:resource' }]],
    ['is of another sort', [{ type: 'idporten:fullmakt', ...party('0192:991825827') }]],
    ['is of no sort', [party('0192:991825827')]],
    ['has a number that is none', [{ type: 'ansattporten:orgno', ...party('0192:991825828') }]],
    ['is of another register', [{ type: 'ansattporten:orgno', ...party('0007:991825827') }]],
    ['has a number alone', [{ type: 'ansattporten:orgno', ...party('991825827') }]],
    ['has more behind it', [{ type: 'ansattporten:orgno', ...party('0192:991825827 ') }]],
  ])('gives nobody when it %s', (_, details) => {
    expect(representedBy(details)).toEqual([]);
  });

  test('whatever is sent, what comes out are numbers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const number of representedBy(value)) expect(number).toMatch(/^\d{9}$/);
      }),
    );
  });
});

describe('an e-mail that a provider vouches for', () => {
  const domains = ['fylke.example'];

  test.each([
    { email: 'Kari@Fylke.example', email_verified: true },
    { email: 'kari@fylke.example', xms_edov: true },
    { email: 'kari@fylke.example', xms_edov: '1' },
    { email: 'kari@fylke.example', xms_edov: 1 },
  ])('%j is believed', (claims) => {
    expect(trustedEmail(claims, domains)).toBe('kari@fylke.example');
  });

  test.each<Record<string, unknown>>([
    { email: 'kari@fylke.example' },
    { email: 'kari@fylke.example', email_verified: false },
    { email: 'kari@fylke.example', email_verified: 'true' },
    { email: 'kari@fylke.example', xms_edov: '0' },
    { email: 'kari@elsewhere.example', email_verified: true },
    { email: 'kari@sub.fylke.example', email_verified: true },
    { email: 'kari@xfylke.example', email_verified: true },
    { email: '"kari@fylke.example"@elsewhere.example', email_verified: true },
    { email: 'kari@elsewhere.example@fylke.example', email_verified: true },
    { email: ['kari@fylke.example'], email_verified: true },
    { preferred_username: 'kari@fylke.example', email_verified: true },
  ])('%j is not', (claims) => {
    expect(trustedEmail(claims, domains)).toBeNull();
  });

  test('none is where no domain is named', () => {
    expect(trustedEmail({ email: 'kari@fylke.example', email_verified: true }, [])).toBeNull();
  });
});

describe('a login', () => {
  test('is tied to one person at most', () => {
    expect(tyingRefusals('p', null)).toEqual([]);
    expect(tyingRefusals('p', 'p')).toEqual(['tied-already']);
    expect(tyingRefusals('p', 'q')).toEqual(['login-of-another']);
  });

  test('is untied by whose it is, as long as another way in is left', () => {
    const ways = { hasEmail: false, passkeys: 0, logins: 1 };
    expect(untyingRefusals(false, ways)).toEqual(['no-such-login']);
    expect(untyingRefusals(true, ways)).toEqual(['only-way-in']);
    expect(untyingRefusals(true, { ...ways, hasEmail: true })).toEqual([]);
    expect(untyingRefusals(true, { ...ways, passkeys: 1 })).toEqual([]);
    expect(untyingRefusals(true, { ...ways, logins: 2 })).toEqual([]);
  });
});
