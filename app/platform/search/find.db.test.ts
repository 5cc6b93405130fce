import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '#base/text.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { find } from './find.ts';
import { publishFindable, writeFindable } from './write.ts';

const database = useDatabase();
const here = newId();

type Thing = { title: string; body?: string; lang?: Lang; published?: boolean };

async function write(partnershipId: string, things: Thing[]): Promise<string[]> {
  const rows = things.map(({ title, body = '', lang = 'nb', published = true }) => {
    const id = newId();
    return { kind: 'measure', id, version: id, title, body, lang, published };
  });
  await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
    writeFindable(tx, partnershipId, rows),
  );
  return rows.map(({ id }) => id);
}

beforeAll(async () => {
  await write(here, [
    {
      title: 'Læreplasser i små bedrifter',
      body: 'Bedriftene får hjelp med avtaler og vurdering.',
    },
    {
      title: 'Bustader til nye innbyggjarar',
      body: 'Kommunane bygg fleire utleigebustader.',
      lang: 'nn',
    },
    { title: 'Mentors for newcomers', body: 'Companies are matched with mentors.', lang: 'en' },
    { title: 'Språkpraksis på Øya', body: 'Ærlige møter i Ålgård. Karriereveiledning for alle.' },
    { title: 'Kompetanseutvikling', body: 'Bedrifter som bygger kompetanse i helse.' },
    { title: 'Digitalt', body: 'Plan 2023-2025 for e-læring.' },
    { title: 'Helsefagarbeidere', body: 'Voksne tar fagbrev.' },
    { title: 'Hemmelig utkast', body: 'Læreplasser bare medlemmer ser.', published: false },
  ]);
});

async function titles(words: string, limit = 50): Promise<string[]> {
  const found = await acrossPublished(database.app, (tx) => find(tx, words, limit));
  return found.map(({ title }) => title);
}

describe('words are found', () => {
  test.each([
    ['in another inflection, bokmål', 'bedrift', 'Læreplasser i små bedrifter'],
    ['in another inflection, bokmål', 'avtalene', 'Læreplasser i små bedrifter'],
    ['in another inflection, nynorsk', 'innbyggjar', 'Bustader til nye innbyggjarar'],
    ['in another inflection, nynorsk', 'kommune', 'Bustader til nye innbyggjarar'],
    ['in another inflection, English', 'newcomer', 'Mentors for newcomers'],
    ['whatever the case, æ', 'LÆREPLASSER', 'Læreplasser i små bedrifter'],
    ['whatever the case, ø', 'ØYA', 'Språkpraksis på Øya'],
    ['whatever the case, å', 'språkpraksis', 'Språkpraksis på Øya'],
    ['from the beginning of the last one', 'karri', 'Språkpraksis på Øya'],
    ['from the beginning of the last one', 'ålg', 'Språkpraksis på Øya'],
    ['from the beginning of the last one', 'kompetanseutv', 'Kompetanseutvikling'],
    ['beside others', 'avtaler vurder', 'Læreplasser i små bedrifter'],
    ['as a phrase', '"små bedrifter"', 'Læreplasser i små bedrifter'],
    ['in the other Norwegian', 'bolig', 'Bustader til nye innbyggjarar'],
    ['in the other Norwegian', 'karriererettleiing alle', 'Språkpraksis på Øya'],
    ['in a spelling often seen', 'kompetense', 'Kompetanseutvikling'],
    ['with a dash', 'e-læring', 'Digitalt'],
    ['with a dash', '2023-2025', 'Digitalt'],
    ['one or the other', 'mentors or bustader', 'Mentors for newcomers'],
  ])('%s: %s', async (_, words, title) => {
    expect(await titles(words)).toContain(title);
  });

  test('all together: each word narrows, also when the last is only begun', async () => {
    expect(await titles('kompetanse hel')).toEqual(['Kompetanseutvikling']);
    expect(await titles('hel')).toContain('Helsefagarbeidere');
  });

  test('but not those that are taken away', async () => {
    expect(await titles('bedrifter')).toContain('Kompetanseutvikling');
    expect(await titles('bedrifter -kompetanse')).toEqual(['Læreplasser i små bedrifter']);
  });

  test('and a phrase is not its words apart', async () => {
    expect(await titles('"bedrifter små"')).toEqual([]);
  });

  test('and å is no a, ø no o', async () => {
    expect(await titles('oya')).toEqual([]);
    expect(await titles('sprakpraksis')).toEqual([]);
  });

  test('with the part that matched', async () => {
    const [found] = await acrossPublished(database.app, (tx) => find(tx, 'vurdering', 5));
    expect(found?.excerpt).toContain('[[vurdering]]');
    expect(found).toMatchObject({ partnershipId: here, kind: 'measure', lang: 'nb' });
  });
});

describe('what is not published', () => {
  test('is found by members of its partnership alone', async () => {
    const views = [
      { partnershipId: here, member: true },
      { partnershipId: here, member: false },
      { partnershipId: newId(), member: true },
    ];
    const found = await Promise.all(
      views.map((view) => inPartnership(database.app, view, (tx) => find(tx, 'hemmelig', 5))),
    );
    expect(found.map(({ length }) => length)).toEqual([1, 0, 0]);
    expect(await titles('hemmelig')).toEqual([]);
  });

  test('is found by all when its version is published', async () => {
    const [id = ''] = await write(here, [{ title: 'Snart offentlig', published: false }]);
    expect(await titles('snart')).toEqual([]);
    await inPartnership(database.app, { partnershipId: here, member: true }, (tx) =>
      publishFindable(tx, here, id),
    );
    expect(await titles('snart')).toEqual(['Snart offentlig']);
  });
});

describe('the order', () => {
  test('is best first: a word in the title before the same word in the text', async () => {
    await write(here, [
      { title: 'Noe annet', body: 'Her nevnes vindkraft en gang.' },
      { title: 'Vindkraft', body: 'Om noe.' },
    ]);
    expect(await titles('vindkraft')).toEqual(['Vindkraft', 'Noe annet']);
  });

  test('is what is called just that first, however often another says it', async () => {
    await write(here, [
      { title: 'Havn med havn i havn', body: 'Havn, havn og atter havn.' },
      { title: 'Havn', body: 'Om noe.' },
    ]);
    expect(await titles(' havn ')).toEqual(['Havn', 'Havn med havn i havn']);
  });

  test('is Norwegian among equals, and the same every time, with room for the best only', async () => {
    await write(
      here,
      ['Sjøgras å', 'Sjøgras ø', 'Sjøgras æ', 'Sjøgras z', 'Sjøgras a'].map((title) => ({ title })),
    );
    const right = ['Sjøgras a', 'Sjøgras z', 'Sjøgras æ', 'Sjøgras ø', 'Sjøgras å'];
    for (let turn = 0; turn < 3; turn++) expect(await titles('sjøgras')).toEqual(right);
    expect(await titles('sjøgras', 2)).toEqual(right.slice(0, 2));
  });

  test('has each thing once, in the wording its page shows where that matches, else in the newest that does', async () => {
    const id = newId();
    const [older, newer] = [newId(), newId()];
    const of = (version: string, title: string) => ({
      kind: 'goal',
      id,
      version,
      title,
      body: '',
      lang: 'nb' as const,
      published: true,
    });
    await inPartnership(database.app, { partnershipId: here, member: true }, (tx) =>
      writeFindable(tx, here, [of(older, 'Tannhjul gammelt'), of(newer, 'Tannhjul nymotens')]),
    );
    expect(await titles('tannhjul')).toEqual(['Tannhjul nymotens']);
    // Where it is known which its page shows, that one, and else what is to be asked for to see the one that matched.
    const wordings = async () => ({ shown: [older], asked: new Map([[newer, 'ny-plan']]) });
    const found = (words: string) =>
      acrossPublished(database.app, (tx) => find(tx, words, 5, wordings));
    expect(await found('tannhjul')).toMatchObject([{ title: 'Tannhjul gammelt', asked: null }]);
    expect(await found('nymotens')).toMatchObject([
      { title: 'Tannhjul nymotens', asked: 'ny-plan' },
    ]);
    expect(await titles('tannhjul gammelt')).toEqual(['Tannhjul gammelt']);
  });
});

describe('whatever is typed, searching goes well', () => {
  const short = `" "" ' '' \\ \\\\ :* a:* & | ! !! <-> ( ((() ) bedrift: l' % _ - -- -" "bedrift or -or …?! 💡 é́́
    $1 {} [[ https://example.no/æøå?q=1 a@b.no 12 3.14 2026-01-01 ١٢٣`;
  const spaced = [
    '',
    ' ',
    'bedrift &',
    '& bedrift',
    'or or or',
    'bedrift or',
    "'; drop table x; --",
  ];
  const unseen = ['\u0000', 'a\u0000b', '\ud800', '\u202e'];
  const long = ['x', 'æ', 'ord ', '"', '-', 'a-', '- ', ' -a', '-"a', '(', '!'].map((one) =>
    one.repeat(3_000),
  );
  test.each(
    [...short.split(/\s+/), ...spaced, ...unseen, ...long].map((words) => [
      words.slice(0, 40),
      words,
    ]),
  )('%j', async (_, words) => {
    expect(Array.isArray(await titles(words))).toBe(true);
  });

  test('at all', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'bedrift',
        '"',
        "'",
        '\\',
        ':*',
        '&',
        '|',
        '!',
        '<->',
        '(',
        ')',
        '-',
        ' or ',
        ' ',
        '\t',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        await titles(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });
});
