import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { takenOf } from './accepts.ts';
import { cursorAfter, keyIn } from './cursor.ts';
import { type ApiRequest, isProblem, list } from './resource.ts';

const text = { nb: 'Ting', nn: 'Ting', en: 'Things' };

/** A list of numbers as keys, over rows that may change between two pages. */
function thingsOver(rows: () => readonly string[]) {
  return list({
    path: '/things',
    operation: 'listThings',
    called: 'ThingPage',
    summary: text,
    query: { kind: z.string().optional() },
    item: z.strictObject({ id: z.string() }),
    key: ({ id }) => id,
    keyForm: z.string().regex(/^\d{4}$/),
    async get(_, { after, most }) {
      const all = rows().toSorted();
      const left = all.filter((id) => after === null || id > after);
      return { items: left.slice(0, most).map((id) => ({ id })) };
    },
  });
}

function asking(query: Record<string, unknown>): ApiRequest {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  return {
    lang: 'nb',
    today: () => '2026-05-11',
    query,
    params: {},
    place: null,
    path: '/api/v1/things',
    search,
    at: (path) => `https://example.org${path}`,
    read: () => Promise.reject(new Error('nothing to read')),
    ask: () => Promise.reject(new Error('nothing to ask')),
  };
}

const keys = fc.uniqueArray(
  fc.integer({ min: 0, max: 9_999 }).map((one) => String(one).padStart(4, '0')),
  { maxLength: 30 },
);

describe('reading a list to its end', () => {
  test('gives what is there all the time exactly once, though other things come and go', async () => {
    const changes = fc.array(keys, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        keys,
        changes,
        fc.integer({ min: 1, max: 7 }),
        async (staying, coming, limit) => {
          let round = 0;
          const resource = thingsOver(() => [
            ...new Set([...staying, ...(coming[round++ % coming.length] ?? [])]),
          ]);
          const seen: string[] = [];
          let cursor: string | undefined;
          do {
            const found = await resource.get(asking({ limit, ...(cursor && { cursor }) }));
            if (isProblem(found)) throw new Error(found.problem);
            const { items } = found.body as { items: { id: string }[] };
            seen.push(...items.map(({ id }) => id));
            cursor = found.next
              ? (new URL(found.next).searchParams.get('cursor') ?? undefined)
              : undefined;
          } while (cursor);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((id) => staying.includes(id))).toEqual(staying.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps what was asked in the address of the next page', async () => {
    const resource = thingsOver(() => ['0001', '0002']);
    const found = await resource.get(asking({ kind: 'a b', limit: 1 }));
    const next = new URL((!isProblem(found) && found.next) || '');
    expect(next.pathname).toBe('/api/v1/things');
    expect([next.searchParams.get('kind'), next.searchParams.get('limit')]).toEqual(['a b', '1']);
  });
});

describe('a cursor', () => {
  const query = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));

  test('brings its key back for the query it was given for, and for no other', () => {
    fc.assert(
      fc.property(query, query, fc.string({ minLength: 1, maxLength: 60 }), (own, other, key) => {
        const cursor = cursorAfter(own, key);
        expect(keyIn(cursor, own)).toEqual({ ok: true, key });
        const elsewhere = keyIn(cursor, { ...other, own: 'another' });
        expect(elsewhere).toEqual({ ok: false, problem: 'cursor-of-another-query' });
      }),
    );
  });

  test('of any other text is none of ours', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(keyIn(typed, {})).toEqual({ ok: false, problem: 'unreadable-cursor' });
      }),
    );
  });
});

describe('the type that is given', () => {
  const ours = ['application/ld+json', 'text/turtle'];
  test.for([
    [undefined, 'application/ld+json'],
    ['*/*', 'application/ld+json'],
    ['text/turtle', 'text/turtle'],
    ['text/*', 'text/turtle'],
    ['text/turtle;q=0.5, application/ld+json;q=0.4', 'text/turtle'],
    ['*/*;q=0.1, text/turtle;q=0', 'application/ld+json'],
    ['TEXT/Turtle; charset=utf-8', 'text/turtle'],
    ['text/html', null],
    ['text/turtle;q=x', null],
    [',,;;q=', null],
  ] as const)('for «%s» is %s', ([accept, type]) => {
    expect(takenOf(ours, accept)).toBe(type);
  });
});
