import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { act, actOnce, type Ground } from './act.ts';
import type { Actor } from './actor.ts';
import { operation } from './operation.ts';
import { newestEntries } from './read-journal.ts';

const database = useDatabase();
const editor: Actor = { roles: ['editor'], name: 'redaktør', organisation: 'Fjordby' };
const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };

/** A form token's own table is a table of partnerships like any other: notes are kept there. */
const Note = z.object({ id: z.uuid(), why: z.string().optional() });

const addNote = operation(
  { name: 'note-added', may: ['editor'], takes: Note },
  async ({ tx, partnershipId, now, record }, { id, why }) => {
    await tx.execute(
      `insert into form_token (partnership_id, token, at) values ('${partnershipId}', '${id}', '${now.toISOString()}')`,
    );
    record({ about: ref('note', id), after: { id, kroner: 12n }, ...(why ? { why } : {}) });
    return accept({ id, made: newId() });
  },
);
const refuseNote = operation(
  { name: 'note-refused', may: ['editor'], takes: Note },
  async (context, note) => {
    await addNote.run(context, note);
    return refuse('too-late', 'too-long');
  },
);
const breakDown = operation(
  { name: 'note-broken', may: ['editor'], takes: Note },
  async (context, note) => {
    await addNote.run(context, note);
    throw new Error('broke');
  },
);

let partnershipId: string;
let where: { partnershipId: string; actor: Actor };
beforeEach(() => {
  partnershipId = newId();
  where = { partnershipId, actor: editor };
});

async function notes(): Promise<number> {
  const { rows } = await database.owner.query(
    'select count(*)::int as n from form_token where partnership_id = $1 and outcome is null',
    [partnershipId],
  );
  return rows[0].n;
}

function journalOf(id: string) {
  return inPartnership(database.app, { partnershipId: id, member: true }, (tx) =>
    newestEntries(tx, id, 100),
  );
}

/** Nothing was written, neither the thing nor that it was done. */
async function expectNothing() {
  expect(await notes()).toBe(0);
  expect(await journalOf(partnershipId)).toEqual([]);
}

describe('an act is refused', () => {
  test('when the role may not do it', async () => {
    const visiting = { ...where, actor: visitor };
    const outcome = await act(database.ground, visiting, addNote, { id: newId() });
    expect(outcome).toEqual(refuse('not-allowed'));
    await expectNothing();
  });

  test('while there is no room to write', async () => {
    const ground: Ground = { ...database.ground, writing: async () => 'storage-full' };
    expect(await act(ground, where, addNote, { id: newId() })).toEqual(refuse('storage-full'));
    await expectNothing();
  });

  test('as storage-full when the server itself has run out of room', async () => {
    const fill = operation({ name: 'filled', may: ['editor'], takes: Note }, async ({ tx }) => {
      await tx.execute(`do $$ begin raise exception 'no room' using errcode = '53100'; end $$`);
      return accept(null);
    });
    expect(await act(database.ground, where, fill, { id: newId() })).toEqual(
      refuse('storage-full'),
    );
  });

  test('with every reason the operation gives, and all it did is undone', async () => {
    const outcome = await act(database.ground, where, refuseNote, { id: newId() });
    expect(outcome).toEqual({ ok: false, refused: ['too-late', 'too-long'] });
    await expectNothing();
  });
});

describe('an act of several operations', () => {
  test('is kept whole, with its journal entries in the order they were done', async () => {
    const outcome = await actOnce(database.ground, where, async (perform) => {
      await perform(addNote, { id: newId(), why: 'første' });
      return perform(addNote, { id: newId(), why: 'andre' });
    });
    expect(outcome.ok).toBe(true);
    expect(await notes()).toBe(2);
    const entries = await journalOf(partnershipId);
    expect(entries.map(({ number, content }) => [number, content?.why])).toEqual([
      [2, 'andre'],
      [1, 'første'],
    ]);
  });

  test.each([
    ['refused in itself', refuseNote, editor],
    [
      'refused for the role',
      operation({ ...addNote, may: ['administrator'] }, addNote.run),
      editor,
    ],
  ] as const)('undoes the first when the second is %s', async (_, second, actor) => {
    const outcome = await actOnce(database.ground, { ...where, actor }, async (perform) => {
      const first = await perform(addNote, { id: newId() });
      if (!first.ok) return first;
      return perform(second, { id: newId() });
    });
    expect(outcome.ok).toBe(false);
    await expectNothing();
  });

  test('undoes all when one was refused, also if the work goes on as if nothing had happened', async () => {
    const outcome = await actOnce(database.ground, where, async (perform) => {
      await perform(refuseNote, { id: newId() });
      return perform(addNote, { id: newId() });
    });
    expect(outcome).toEqual({ ok: false, refused: ['too-late', 'too-long'] });
    await expectNothing();
  });
});

describe('a fault', () => {
  test('in an operation is thrown on, and leaves nothing behind', async () => {
    await expect(act(database.ground, where, breakDown, { id: newId() })).rejects.toThrow('broke');
    await expectNothing();
  });

  test('in what is handed in is thrown before the operation runs', async () => {
    await expect(act(database.ground, where, addNote, { id: 'no id' })).rejects.toThrow();
    await expectNothing();
  });

  test('does not use up the form: the next post of it acts', async () => {
    const token = newId();
    const posted = { ...where, token };
    await expect(act(database.ground, posted, breakDown, { id: newId() })).rejects.toThrow();
    expect((await act(database.ground, posted, addNote, { id: newId() })).ok).toBe(true);
    expect(await notes()).toBe(1);
  });
});

test('the journal says who, for whom, when, what, before and after, and why', async () => {
  const id = newId();
  database.hold('2026-06-01T12:30:00.123Z');
  const change = operation(
    { name: 'note-changed', may: ['editor'], takes: Note },
    async (context) => {
      context.record({
        about: ref('note', id),
        before: { a: 1 },
        after: { a: 2, b: undefined },
        why: 'rettet',
      });
      return accept(null);
    },
  );
  await act(database.ground, where, change, { id });
  database.hold();
  expect(await journalOf(partnershipId)).toEqual([
    {
      number: 1,
      at: new Date('2026-06-01T12:30:00.123Z'),
      name: 'note-changed',
      aboutKind: 'note',
      aboutId: id,
      content: {
        by: 'redaktør',
        role: 'editor',
        organisation: 'Fjordby',
        before: { a: 1 },
        after: { a: 2 },
        why: 'rettet',
      },
    },
  ]);
});

describe('the same form posted twice', () => {
  test('acts once and gives the same answer', async () => {
    const posted = { ...where, token: newId() };
    const id = newId();
    const first = await act(database.ground, posted, addNote, { id });
    const second = await act(database.ground, posted, addNote, { id });
    expect(second).toEqual(first);
    expect(await notes()).toBe(1);
    expect(await journalOf(partnershipId)).toHaveLength(1);
  });

  test('five hundred times at once acts once and gives all the same answer', async () => {
    const posted = { ...where, token: newId() };
    const posts = await Promise.allSettled(
      Array.from({ length: 500 }, () => act(database.ground, posted, addNote, { id: newId() })),
    );
    // On a busy machine some wait longer for a connection than anybody waits, and are told to try again.
    const answers = posts.flatMap((post) => (post.status === 'fulfilled' ? [post.value] : []));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect([await notes(), (await journalOf(partnershipId)).length]).toEqual([1, 1]);
  });

  test('acts the second time when the first was refused: what was wrong may be put right', async () => {
    const posted = { ...where, token: newId() };
    expect((await act(database.ground, posted, refuseNote, { id: newId() })).ok).toBe(false);
    expect((await act(database.ground, posted, addNote, { id: newId() })).ok).toBe(true);
  });

  test('is another form in another partnership, of another, and of one who acts for another', async () => {
    const made = new Set<string>();
    const token = newId();
    const of = (name: string) => ({
      ...where,
      actor: { ...editor, name, membership: { id: newId(), actorId: null } },
    });
    for (const one of [of('en'), of('en'), of('to'), { ...of('en'), partnershipId: newId() }]) {
      const post = () => act(database.ground, { ...one, token }, addNote, { id: newId() });
      for (const acted of [await post(), await post()]) made.add(acted.ok ? acted.value.made : '');
    }
    expect(made.size).toBe(4);
  });

  test('is not answered to one who may not do it', async () => {
    const token = newId();
    await act(database.ground, { ...where, token }, addNote, { id: newId() });
    const other = { ...where, actor: visitor, token };
    const answer = await act(database.ground, other, addNote, { id: newId() });
    expect(answer).toEqual(refuse('not-allowed'));
  });
});
