import { describe, expect, test } from 'vitest';
import { maskOf } from './mask.ts';
import { participantsIn } from './people.ts';

const mask = maskOf([], 'nb');

describe('what is masked wherever it stands', () => {
  test.each([
    'Ring 99 88 77 66',
    'Ring 99887766',
    'Ring 998 87 766',
    'Ring 99.88.77.66',
    'Ring 99-88-77-66',
    'Ring (+47) 99 88 77 66',
    'Ring 0047 99887766',
    'Ring +46 70 123 45 67',
  ])('a telephone number: %s', (text) => {
    expect(mask(text)).toBe('Ring [telefon]');
  });

  test.each(['a.b@x.no', 'a_b@x.co.uk', 'a.b (at) x.no', 'a.b[at]x.no', 'a.b @ x.no'])(
    'an address: %s',
    (text) => {
      expect(mask(`Skriv til ${text}`)).toBe('Skriv til [e-post]');
    },
  );

  test('a number that only its label tells', () => {
    expect(mask('Tlf. 35917000')).toBe('Tlf. [telefon]');
  });

  test.each([
    '10 800 000 kr',
    '35 917 000',
    '12 00 00 00 kr',
    'Org.nr 998 877 665',
    'sak 23/12345',
    '2025–2028',
    'kapittel 13.50 post 66',
  ])('not an amount or another number: %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('a name that only a word or its place tells is masked with doubt', () => {
  test.each([
    ['Nordre kommune v/ Fornavn Etternavn', 'Nordre kommune v/ [navn?]'],
    ['Kontakt: Fornavn M. Etternavn', 'Kontakt: [navn?]'],
    ['Prosjektleiar Fornavn Etternavn', 'Prosjektleiar [navn?]'],
    ['Ansvarlig: rådgiver Fornavn Etternavn, NAV', 'Ansvarlig: rådgiver [navn?], NAV'],
    ['Fornavn Etternavn, tlf. 99 88 77 66', '[navn?], tlf. [telefon]'],
    ['Fornavn Etternavn (a.b@x.no)', '[navn?] ([e-post])'],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  test.each([
    'Innovasjon Norge',
    'Ungt Entreprenørskap Vestfold',
    'leder Trøndelag fylkeskommune',
    'Nordre kommune v/ Opplæring og Kompetanse',
    'Karrieresenteret, tlf. [telefon]',
  ])('organisations stay: %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});

describe('a line of participants', () => {
  test.each([
    'Fornavn Etternavn (NHO), Annen Person Test (LO)',
    'Fornavn Etternavn – NHO; Annen Person – LO',
    'NHO: Fornavn Etternavn, LO: Annen Person',
    'Fornavn Etternavn/NHO, Annen Person/LO',
    'Fornavn E. Etternavn, rådgiver, NHO og Annen Person, LO',
    'NHO v/ Fornavn Etternavn og LO ved Annen Person',
    'FORNAVN ETTERNAVN (NHO), Annen Person-Test, møteleder fra LO',
  ])('tells who and from where: %s', (text) => {
    const { people, organisations } = participantsIn(text);
    expect(organisations).toEqual(['NHO', 'LO']);
    expect(people.map(({ organisation }) => organisation)).toEqual(['NHO', 'LO']);
  });

  test('of organisations alone names nobody', () => {
    expect(participantsIn('NAV, Nordre kommune, OF/VTFK og Get Academy').people).toEqual([]);
  });
});
