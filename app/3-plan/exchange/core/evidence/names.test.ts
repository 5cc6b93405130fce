import { describe, expect, test } from 'vitest';
import { actorsOf, leadsAndPartners } from './actors.ts';
import { goalMark, measureMark, parentRef } from './numbering.ts';
import { referencesIn } from './references.ts';

describe('names of actors', () => {
  test.each([
    ['NAV, NHO og LO', ['NAV', 'NHO', 'LO']],
    [
      'Statsforvaltaren i Vestfold og Telemark og Husbanken',
      ['Statsforvaltaren i Vestfold og Telemark', 'Husbanken'],
    ],
    ['kommunalsjefar helse og oppvekst', ['kommunalsjefar helse og oppvekst']],
    ['Aktuelle arbeids- og kompetanseaktører', ['Aktuelle arbeids- og kompetanseaktører']],
    ['kommuner og opplæringskontor', ['kommuner', 'opplæringskontor']],
    [
      'Nordre fylkeskommune (seksjon A, B og C), USN m.fl.',
      ['Nordre fylkeskommune (seksjon A, B og C)', 'USN'],
    ],
  ])('%s', (text, names) => {
    expect(actorsOf(text)).toEqual(names);
  });

  test('who leads and who takes part are told apart, also within a bracket', () => {
    expect(leadsAndPartners('Nordre fylkeskommune i samarbeid med bl.a. NAV og NHO.')).toEqual({
      leads: ['Nordre fylkeskommune'],
      partners: ['NAV', 'NHO'],
    });
    expect(leadsAndPartners('Nordre fylkeskommune (seksjon A i samarbeid med seksjon B)')).toEqual({
      leads: ['Nordre fylkeskommune (seksjon A)'],
      partners: ['Nordre fylkeskommune (seksjon B)'],
    });
  });
});

describe('numbers and marks', () => {
  test('a measure is called by name and number; a sentence about one is none', () => {
    expect(measureMark('Tiltak 2c Utvide tilbudet')).toMatchObject({
      ref: '2c',
      title: 'Utvide tilbudet',
    });
    expect(measureMark('Tiltak 3')).toMatchObject({ ref: '3', title: '' });
    expect(measureMark('Tiltak 4 skal byggje på dette.')).toBe(null);
  });

  test('a goal has a number or a colon; running text about goals has not', () => {
    expect(goalMark('Delmål 1: Bustad', false)).toMatchObject({ kind: 'sub-goal', ref: '1' });
    expect(goalMark('OVERORDNET MÅL: Alle lærer', false)).toMatchObject({ kind: 'overall' });
    expect(goalMark('Målet er å lære', false)).toBe(null);
    expect(goalMark('Mål om vekst', true)).toBe(null);
  });

  test('the goal a number belongs under', () => {
    expect(['1a', '5.1.2', '4', 'A1'].map(parentRef)).toEqual(['1', '5.1', null, null]);
  });

  test('a text points to measures by number', () => {
    const refs = (text: string) => referencesIn(text).map(({ to, ref }) => `${to} ${ref}`);
    expect(refs('Se tiltak 1 og 2 (jfr. 4b).')).toEqual(['measure 1', 'measure 2', 'measure 4b']);
    expect(refs('jf. delmål 3')).toEqual(['goal 3']);
    expect(refs('15 tiltak i 2026, jf. kap. 4')).toEqual([]);
  });
});
