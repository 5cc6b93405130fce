import { describe, expect, test } from 'vitest';
import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import { isOrganisationNumber } from '#0-partnership/members/core/refusals.ts';
import { looseEnds } from '#0-partnership/thread/data/verify-thread.ts';
import { refuse } from '#base/outcome.ts';
import { loadExample } from '#house.ts';
import { kindTables } from '#kinds.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { find } from '#platform/search/find.ts';
import { examples } from '../../../../examples/index.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundPartnership } from '../../../../tests/small-plan.ts';
import { addPartnership } from './add-partnership.ts';
import { listPartnerships, membersOf, partnershipBySlug } from './partnerships.ts';

const database = useDatabase();
const loaded = useDatabase({ examples: true });

const draft: PartnershipInput = {
  slug: 'fjorden',
  name: 'Fjorden',
  about: 'Om fjorden.',
  lang: 'nn',
  regions: ['46'],
  regionsIn: 2026,
};

const found = (input: PartnershipInput) =>
  act(database.ground, { partnershipId: newId(), actor: system }, addPartnership, input);

/** Numbers that could be given out, the first from 800 000 000 on. */
function organisationNumbers(count: number): string[] {
  const numbers = Array.from({ length: count * 20 }, (_, at) => String(800_000_000 + at));
  return numbers.filter(isOrganisationNumber).slice(0, count);
}

describe('a partnership', () => {
  test('is public from the start, with its regions, its parties in Norwegian order, and findable', async () => {
    const names = ['Åfjord', 'Ørland', 'Bærum', 'Zenit', 'Ærøya'];
    const actors = names.map((name) => ({ name, kind: 'organisation' as const, member: true }));
    const { partnershipId, slug } = await foundPartnership(database.ground, {
      actors,
      name: 'Havet',
    });
    await acrossPublished(database.app, async (tx) => {
      expect(await partnershipBySlug(tx, slug)).toMatchObject({ id: partnershipId, name: 'Havet' });
      const listed = (await listPartnerships(tx)).find(({ id }) => id === partnershipId);
      expect(listed?.regions).toEqual(['Nordland']);
      expect((await find(tx, 'Ørland', 5)).map(({ kind }) => kind)).toEqual(['actor']);
    });
    const visitor = { partnershipId, member: false };
    const members = await inPartnership(database.app, visitor, (tx) =>
      membersOf(tx, partnershipId),
    );
    expect(members.map(({ name }) => name)).toEqual([
      'Bærum',
      'Zenit',
      'Ærøya',
      'Ørland',
      'Åfjord',
    ]);
  });

  test.each<[string, Partial<PartnershipInput>, string]>([
    ['a region that is not there', { regions: ['99'] }, 'region-unknown'],
    ['a region that was no more that year', { regions: ['30'], regionsIn: 2026 }, 'region-unknown'],
    [
      'two actors of one name',
      {
        actors: [
          { name: 'To', kind: 'organisation' },
          { name: 'To', kind: 'organisation' },
        ],
      },
      'actor-named-twice',
    ],
    [
      'a section of no one',
      { actors: [{ name: 'Del', kind: 'section', of: 'Ingen' }] },
      'actor-unknown',
    ],
    [
      'a number that cannot be',
      { actors: [{ name: 'Nr', kind: 'organisation', number: '123456789' }] },
      'number-wrong',
    ],
  ])('is refused for %s, with nothing left behind', async (_, change, reason) => {
    const outcome = await found({ ...draft, slug: 'avvist', ...change });
    expect(outcome.ok ? [] : outcome.refused).toContain(reason);
    expect(await acrossPublished(database.app, (tx) => partnershipBySlug(tx, 'avvist'))).toBeNull();
  });

  test('keeps its address to itself: of ten at once one gets it', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => found(draft)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(9).fill(refuse('slug-taken')));
  });

  test('shares organisations with others founded at the same moment, whatever order they are named in', async () => {
    const numbers = organisationNumbers(300);
    const actors = numbers.map((number) => ({
      name: `Nr ${number}`,
      kind: 'organisation' as const,
      number,
    }));
    for (let turn = 0; turn < 2; turn++) {
      await database.owner.query(`delete from actor where organisation_id is not null`);
      await database.owner.query('delete from organisation');
      await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          foundPartnership(database.ground, { actors: at % 2 ? actors : actors.toReversed() }),
        ),
      );
      const { rows } = await database.owner.query('select count(*)::int as n from organisation');
      expect(rows[0].n).toBe(numbers.length);
    }
  });
});

describe('the examples', () => {
  test('are all loaded, whole in their journals, and with no loose ends', async () => {
    const all = await acrossPublished(loaded.app, listPartnerships);
    expect(all.map(({ slug }) => slug).toSorted()).toEqual(
      examples.map(({ partnership }) => partnership.slug).toSorted(),
    );
    expect((await verifyJournal(loaded.owner)).every(isWhole)).toBe(true);
    expect(await looseEnds(asOwner(loaded.owner), kindTables)).toEqual([]);
  });

  test('are there once each when two processes load them at the same time', async () => {
    for (const example of examples) {
      const both = await Promise.all([1, 2].map(() => loadExample(database.ground, example)));
      expect(both.filter((id) => id !== null)).toHaveLength(1);
    }
    const all = await acrossPublished(database.app, listPartnerships);
    for (const { partnership } of examples) {
      expect(all.filter(({ slug }) => slug === partnership.slug)).toHaveLength(1);
    }
  });

  test('hide nothing: they are public as they stand', async () => {
    const { rows } = await loaded.owner.query('select from search_entry where not published');
    expect(rows).toEqual([]);
  });

  test('have each organisation once, also when several partnerships name it', async () => {
    const { rows } = await loaded.owner.query(
      'select count(*)::int as n, count(distinct number)::int as numbers from organisation',
    );
    expect(rows[0].n).toBe(rows[0].numbers);
    expect(rows[0].n).toBeGreaterThan(5);
  });
});
