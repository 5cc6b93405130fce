import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PartnershipDraft, reservedSlugs, Slug } from './partnership.ts';
import { named, shortIn } from './paths.ts';
import { isOrganisationNumber, partnershipRefusals } from './refusals.ts';

describe('an address', () => {
  test('of any title leads back to the end of its id, and is one safe word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (title, id) => {
        const address = named(title, id);
        expect(shortIn(address)).toBe(id.slice(-10));
        expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(address.length).toBeLessThanOrEqual(60 + 11);
      }),
    );
  });

  test('keeps the words, with æ, ø and å as ae, o and a', () => {
    const id = '01890000-0000-7000-8000-0123456789ab';
    expect(named('Kåre Ærlig på Øya!', id)).toBe('kare-aerlig-pa-oya-23456789ab');
    expect(named('…', id)).toBe('23456789ab');
  });

  test.each([
    undefined,
    '',
    'tiltak',
    '-',
    '23456789AB',
    '123456789',
    'x23456789ab',
    '../23456789ab',
  ])('%j holds no id', (segment) => {
    expect(shortIn(segment)).toBeNull();
  });
});

describe('an organisation number', () => {
  test.each(['974764350', '817920632', '889640782', '971032146'])('%s is one', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  test('with any one digit changed, or two neighbours swapped, is none', () => {
    const number = '817920632';
    for (let at = 0; at < 9; at++) {
      for (const digit of '0123456789'.replace(number[at] ?? '', '')) {
        expect(isOrganisationNumber(number.slice(0, at) + digit + number.slice(at + 1))).toBe(
          false,
        );
      }
      const [one = '', two = ''] = number.slice(at, at + 2);
      if (one === two || two === '') continue;
      expect(isOrganisationNumber(number.slice(0, at) + two + one + number.slice(at + 2))).toBe(
        false,
      );
    }
  });

  test.each(['', '12345678', '8179206322', '81792063x', ' 817920632', '٨١٧٩٢٠٦٣٢'])(
    '%j is none',
    (number) => {
      expect(isOrganisationNumber(number)).toBe(false);
    },
  );
});

describe('a partnership’s draft', () => {
  const draft = PartnershipDraft.parse({
    slug: 'kysten',
    name: 'Kysten',
    about: '',
    lang: 'nb',
    regions: ['18'],
    regionsIn: 2026,
  });
  const actor = {
    name: 'Fjordby',
    kind: 'organisation' as const,
    number: null,
    of: null,
    member: true,
    members: [],
  };

  test.each([...reservedSlugs, 'Kysten', 'k', 'å-dal', 'a--b', '-a', 'a b', 'a/b', '..'])(
    'cannot have the address %s',
    (slug) => {
      expect(Slug.safeParse(slug).success).toBe(false);
    },
  );

  test('is right when names are unique and point to each other', () => {
    const actors = [actor, { ...actor, name: 'Skolen', of: 'Fjordby' }];
    expect(partnershipRefusals({ ...draft, actors })).toEqual([]);
  });

  test('has every reason told why it is none', () => {
    const actors = [actor, actor, { ...actor, name: 'Skolen', of: 'Ingen', number: '123456789' }];
    const body = { name: 'Rådet', kind: 'council' as const, of: null };
    expect(partnershipRefusals({ ...draft, actors, bodies: [body, body] })).toEqual([
      'actor-named-twice',
      'body-named-twice',
      'actor-unknown',
      'number-wrong',
    ]);
  });
});
