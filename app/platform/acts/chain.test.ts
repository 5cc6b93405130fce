import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, breaksOf, type Entry, type Link, nextLink } from './chain.ts';

const chain = '01890000-0000-7000-8000-000000000001';

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  name: fc.string({ minLength: 1 }),
  about: fc.record({ kind: fc.string({ minLength: 1 }), id: fc.uuid() }),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
  content: fc.record(
    {
      by: fc.string(),
      role: fc.string(),
      organisation: fc.option(fc.string()),
      before: fc.jsonValue(),
      after: fc.jsonValue(),
      why: fc.string(),
    },
    { requiredKeys: ['by', 'role'] },
  ),
});
const entries = fc.array(anyEntry, { minLength: 1, maxLength: 8 });

function chained(entries: readonly Entry[]): Link[] {
  const links: Link[] = [];
  for (const entry of entries) {
    links.push(nextLink(chain, links.at(-1) ?? { number: 0, hash: beginning }, entry));
  }
  return links;
}

/** Whether each link follows the one before it, as the database's walk asks. */
function holds(links: readonly Link[]): boolean {
  return links.every(
    (link, at) => breaksOf(link, links[at - 1] ?? { number: 0, hash: beginning }).length === 0,
  );
}

test('any entries one after another make a chain that holds', () => {
  fc.assert(fc.property(entries, (entries) => holds(chained(entries))));
});

test('a chain holds when it comes back from where it was kept', () => {
  fc.assert(
    fc.property(entries, (entries) => {
      const kept = JSON.stringify(chained(entries));
      const links = (JSON.parse(kept) as Link[]).map((link) => ({
        ...link,
        at: new Date(link.at),
      }));
      return holds(links);
    }),
  );
});

test('the same entry twice has two digests, so that one cannot be guessed from the other', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const [first, second] = chained([entry, entry]);
      return first?.digest !== second?.digest && first?.content === second?.content;
    }),
  );
});

test('any single change to any field of any link is found', () => {
  const field = fc.constantFrom<keyof Link>(
    'chain',
    'number',
    'at',
    'name',
    'aboutKind',
    'aboutId',
    'salt',
    'content',
    'digest',
    'previous',
    'hash',
  );
  fc.assert(
    fc.property(entries, fc.nat(), field, (entries, pick, field) => {
      const links = chained(entries);
      const at = pick % links.length;
      const link = links[at] as Link;
      const changed = { ...link, [field]: otherThan(link[field]) };
      return !holds(links.toSpliced(at, 1, changed as Link));
    }),
  );
});

function otherThan(value: Link[keyof Link]): unknown {
  if (value instanceof Date) return new Date(value.getTime() + 1);
  if (typeof value === 'number') return value + 1;
  return `${value}x`;
}

test('a link taken out of the middle, slipped in, or moved is found', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 3, maxLength: 8 }), fc.nat(), (entries, pick) => {
      const links = chained(entries);
      const at = pick % (links.length - 1);
      const slipped = nextLink(chain, links[at] as Link, entries[0] as Entry);
      expect(holds(links.toSpliced(at, 1))).toBe(false);
      expect(holds(links.toSpliced(at + 1, 0, slipped))).toBe(false);
      const [here, next] = links.slice(at, at + 2) as [Link, Link];
      expect(holds(links.toSpliced(at, 2, next, here))).toBe(false);
    }),
  );
});

test('erasing what any of the links say leaves a chain that holds', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.boolean()), (entries, erase) =>
      holds(
        chained(entries).map((link, at) =>
          erase[at] ? { ...link, salt: null, content: null } : link,
        ),
      ),
    ),
  );
});

test('a link with only its salt or only its content erased is found', () => {
  fc.assert(
    fc.property(anyEntry, fc.constantFrom('salt', 'content'), (entry, field) => {
      const [link] = chained([entry]) as [Link];
      expect(breaksOf({ ...link, [field]: null }, { number: 0, hash: beginning })).toEqual([
        'wrong-content',
      ]);
    }),
  );
});
