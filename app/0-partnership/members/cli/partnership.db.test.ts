import { describe, expect, test } from 'vitest';
import { call, houseOn } from '../../../../tests/call.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { partnershipAdd } from './partnership-add.ts';
import { partnershipList } from './partnership-list.ts';

const database = useDatabase();

const typed = (slug: string, options: Record<string, string[]> = {}) =>
  partnershipAdd(
    call([slug], {
      name: ['Kysten'],
      about: ['Kommuner langs kysten.'],
      lang: ['nn'],
      region: ['18', '1804'],
      ...options,
    }).call,
    houseOn(database),
  );

test('a partnership that is added is listed with its regions', async () => {
  expect(await partnershipList(call([]).call, houseOn(database))).toMatchObject({
    text: 'There are no partnerships yet.',
  });
  expect(await typed('kysten')).toMatchObject({
    kind: 'found',
    text: 'Kysten is added: /nn/kysten',
  });
  expect(await partnershipList(call([]).call, houseOn(database))).toMatchObject({
    json: { partnerships: [{ slug: 'kysten', regions: ['Bodø', 'Nordland'], example: false }] },
    text: 'kysten  Kysten (nn; Bodø, Nordland)',
  });
});

describe('it is refused', () => {
  test('when the slug is taken, with its name', async () => {
    await typed('fjorden');
    expect(await typed('fjorden')).toEqual({
      kind: 'refused',
      reasons: ['slug-taken'],
      sentences: ['There is a partnership «fjorden» already.'],
    });
  });

  test('when a region was not there that year; it may be another year', async () => {
    const old = { region: ['38'] };
    expect(await typed('vest', old)).toMatchObject({
      kind: 'refused',
      reasons: ['region-unknown'],
      sentences: [expect.stringContaining('38 was a county or municipality in 2026')],
    });
    expect(await typed('vest', { ...old, year: ['2023'] })).toMatchObject({ kind: 'found' });
  });
});

test.each<[string, string, Record<string, string[]>, string]>([
  ['a slug with a capital', 'Kysten', {}, 'SLUG is'],
  ['a slug that pages of their own use', 'sok', {}, 'SLUG is'],
  ['a language of none', 'kyst', { lang: ['sv'] }, '--lang is'],
  ['a region that is no code', 'kyst', { region: ['Nordland'] }, '--region is'],
  ['a year before there are regions', 'kyst', { year: ['1999'] }, '--year is'],
  ['a name of one letter', 'kyst', { name: ['K'] }, '--name is'],
])('%s is wrong use', async (_what, slug, options, sentence) => {
  expect(await typed(slug, options)).toEqual({
    kind: 'unreadable',
    sentences: [expect.stringMatching(`^${sentence}`)],
  });
});
