import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownersFunctions } from '#platform/database/protection.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { distance, mostMistakes } from './distance.ts';
import { forgetWords } from './forget-words.ts';
import { meant, nearest } from './meant.ts';
import { publishFindable, writeFindable } from './write.ts';

const database = useDatabase();
const [here, there] = [newId(), newId()];

async function write(partnershipId: string, title: string, published = true, id = newId()) {
  const row = { kind: 'measure', id, version: id, title, body: '', lang: 'nb' as const, published };
  await asMember(partnershipId, (tx) => writeFindable(tx, partnershipId, [row]));
  return id;
}

function asMember<Value>(partnershipId: string, work: (tx: Tx) => Promise<Value>) {
  return inPartnership(database.app, { partnershipId, member: true }, work);
}

const across = (typed: string) => acrossPublished(database.app, (tx) => meant(tx, typed));

beforeAll(async () => {
  for (const title of [
    'Kompetanse for læreplasser i Ålgård',
    'Karriereveiledning for voksne',
    'Praksisplass og språkpraksis',
    'Rekruttering til helsefag 2026',
    'Utdanning i reiselivet',
    'Plan for nye boliger',
    'Øya folkehøgskole',
  ]) {
    await write(here, title);
  }
  for (let at = 0; at < 12; at++) await write(here, `Samarbeid nummer ${at}`);
  await write(here, 'Samarbeit mangler');
});

describe('a word that stands nowhere is taken for the nearest that does', () => {
  test.each([
    ['swapped letters', 'kompetnase', 'kompetanse'],
    ['one too many', 'utdaanning', 'utdanning'],
    ['one too few', 'prksisplass', 'praksisplass'],
    ['another letter', 'kerriereveiledning', 'karriereveiledning'],
    ['two mistakes in a long one', 'helsfak', 'helsefag'],
    ['a single consonant for a double', 'rekrutering', 'rekruttering'],
    ['ae for æ', 'laereplasser', 'læreplasser'],
    ['a for å', 'sprakpraksis', 'språkpraksis'],
    ['o for ø', 'folkehogskole', 'folkehøgskole'],
    ['a short one', 'paln', 'plan'],
    ['the beginning of a compound', 'kariere', 'karriereveiledning'],
    ['capitals', 'KOMPETNASE', 'kompetanse'],
    ['among others', 'kompetnase for voksne', 'kompetanse for voksne'],
    ['several', 'utdaning reislivet', 'utdanning reiselivet'],
    ['beside one that is taken away', 'utdaning -kompetnase', 'utdanning -kompetnase'],
    ['a spelling that hardly anyone has', 'samarbeit', 'samarbeid'],
  ])('%s: %s', async (_, typed, right) => {
    expect(await across(typed)).toBe(right);
  });

  test.each([
    ['a word that is there', 'kompetanse'],
    ['another form of it', 'kompetansen'],
    ['its beginning', 'kompet'],
    ['in the other Norwegian', 'bustad'],
    ['one or two letters', 'øy ab x'],
    ['a number', '2025 817920632 12,5'],
    ['letters among digits', 'pla2 h3lse'],
    ['an address', 'kompetnase@example.no www.kompetnase.no'],
    ['a phrase', '"kompetnase"'],
    ['a phrase in our own quotation marks', '«kompetnase»'],
    ['what is taken away', '-kompetnase'],
    ['words that say nothing', 'for som over'],
    ['nothing like anything', 'qzqzqzqz'],
    ['nothing', ''],
    ['odd signs', "💡 \u0000 '; drop table x; -- ((( & | :*"],
  ])('but not %s', async (_, typed) => {
    expect(await across(typed)).toBeNull();
  });

  test('whatever is typed, it goes well', async () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('kompetnase '));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        await across(pieces.join(''));
      }),
      { numRuns: 40 },
    );
    await across('kompetnase '.repeat(1_000));
    await across('x'.repeat(10_000));
  });
});

test('no word that is near enough is overlooked', async () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'e', 'k', 'r', 's', 'ø'),
    minLength: 3,
    maxLength: 11,
  });
  const change = fc.tuple(fc.nat(10), fc.constantFrom('', 'a', 'k', 'sr'), fc.nat(1));
  const pairs = fc.sample(fc.tuple(word, fc.array(change, { maxLength: 3 })), 3_000);
  const spoilt = pairs.map(([word, changes]) => {
    const typed = changes.reduce(
      (text, [at, put, taken]) => text.slice(0, at) + put + text.slice(at + taken),
      word,
    );
    return { word, typed };
  });
  const { rows } = await database.app.query<{ word: string; typed: string; met: boolean }>(
    `select word, typed, search_near(word) && search_near(typed) as met
       from (select search_fold(word) as word, search_fold(typed) as typed
               from jsonb_to_recordset($1) as pair (word text, typed text)) as folded`,
    [JSON.stringify(spoilt)],
  );
  const near = rows.filter(
    ({ word, typed }) => distance(typed, word) <= mostMistakes(typed.length),
  );
  expect(near.length).toBeGreaterThan(500);
  expect(near.filter(({ met }) => !met)).toEqual([]);
});

describe('a word that only unpublished text has', () => {
  const typed = 'hemelighetskremmeri';

  test('is named to members of its partnership alone', async () => {
    await write(there, 'Hemmelighetskremmeri', false);
    const views = [
      { partnershipId: there, member: true },
      { partnershipId: there, member: false },
      { partnershipId: here, member: true },
    ];
    const named = await Promise.all(
      views.map((view) =>
        inPartnership(database.app, view, async (tx) => [
          await meant(tx, typed),
          (await nearest(tx, 'hemelig', true)).map(({ word }) => word),
        ]),
      ),
    );
    expect(named).toEqual([
      ['hemmelighetskremmeri', ['hemmelighetskremmeri']],
      [null, []],
      [null, []],
    ]);
    expect(await across(typed)).toBeNull();
  });

  test('is told by no other way: neither the list nor what asks it gives it away', async () => {
    for (const asked of [
      `select word from search_word where word like 'hemmelig%'`,
      `select word from search_nearest('${typed}', false, 100)`,
      `select id from search_matching('hemmelighetskremmeri', 'hemmelighetskremmeri', null, 100)`,
    ]) {
      const others = await asMember(here, (tx) => tx.execute(asked));
      const visitors = await acrossPublished(database.app, (tx) => tx.execute(asked));
      const nobody = await database.app.query(asked);
      expect([others.rows, visitors.rows, nobody.rows]).toEqual([[], [], []]);
    }
  });

  test('is named to all once a text with it is published', async () => {
    const id = await write(there, 'Hemmelighetskremmeri igjen', false);
    await asMember(there, (tx) => publishFindable(tx, there, id));
    expect(await across(typed)).toBe('hemmelighetskremmeri');
  });
});

test('nobody but the app may call what asks as the owner', async () => {
  const { rows } = await database.owner.query<{ name: string; others: string[] }>(
    `select proname::text as name,
            array(select grantee::regrole::text from aclexplode(proacl)
                   where grantee not in ('tannhjul_app'::regrole, 'tannhjul_owner'::regrole)) as others
       from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...ownersFunctions]));
  expect(rows.filter(({ others }) => others.length > 0)).toEqual([]);
});

test('a word that no text has any longer is forgotten in the night', async () => {
  const id = await write(here, 'Vannkraftverk');
  await write(here, 'Noe annet', true, id);
  const known = async () => {
    const { rows } = await database.owner.query(
      `select word, published from search_word where word in ('vannkraftverk', 'annet', 'hemmelighetskremmeri')
        order by word`,
    );
    return rows;
  };
  const kept = [
    { word: 'annet', published: true },
    { word: 'hemmelighetskremmeri', published: true },
  ];
  expect(await known()).toEqual([...kept, { word: 'vannkraftverk', published: true }]);
  await database.owner.query(
    `insert into partnership (id, slug, name, about, lang, published, example)
     values ('${here}', 'her', 'Her', '', 'nb', true, false) on conflict do nothing`,
  );
  const log = { info: () => {}, error: () => {} };
  await forgetWords.run({ ...database, now: database.ground.now, log } as never);
  expect(await known()).toEqual(kept);
});
