import { describe, expect, test } from 'vitest';
import { call, houseOn } from '../../../../tests/call.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { memberIn, someone } from '../../../../tests/members.ts';
import { foundPartnership } from '../../../../tests/small-plan.ts';
import { memberAdd } from './member-add.ts';
import { memberEnd } from './member-end.ts';
import { memberList } from './member-list.ts';
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

test('from the command line the first administrator is invited, listed and cannot be ended again', async () => {
  const { partnershipId, slug } = await foundPartnership(database.ground);
  const email = someone();
  const who = { partnership: [slug], email: [email] };
  const at = (options: Record<string, string[]>) => call([], options).call;
  const house = houseOn(database);
  expect(await memberAdd(at({ ...who, role: ['chief'] }), house)).toMatchObject({
    kind: 'unreadable',
  });
  expect(await memberAdd(at({ ...who, role: ['administrator'] }), house)).toMatchObject({
    kind: 'found',
    json: { email, roles: ['administrator'] },
  });
  expect(await memberList(at(who), house)).toMatchObject({
    json: { members: [{ email, standing: 'invited' }] },
  });
  const first = await memberIn(database, { in: partnershipId }, ['administrator']);
  expect(await memberEnd(at(who), house)).toMatchObject({ kind: 'found' });
  const { rows } = await database.owner.query('select email from person where id = $1', [
    first.personId,
  ]);
  const last = { ...who, email: [rows[0].email] };
  expect(await memberEnd(at(last), house)).toMatchObject({ reasons: ['last-administrator'] });
});
