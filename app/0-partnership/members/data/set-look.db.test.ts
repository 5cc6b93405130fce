import { beforeAll, expect, test } from 'vitest';
import { act } from '#platform/acts/act.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { editor, foundPartnership } from '../../../../tests/small-plan.ts';
import { lookOf } from './look.ts';
import { setLook } from './set-look.ts';

const database = useDatabase();
let partnershipId: string;
beforeAll(async () => {
  ({ partnershipId } = await foundPartnership(database.ground));
});

/** One pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

const choose = (look: {
  colour: string;
  logo?: Buffer | 'remove';
  alt?: string;
  revision: number;
}) =>
  act(database.ground, { partnershipId, actor: editor }, setLook, {
    logo: 'keep',
    alt: '',
    ...look,
  });

const seen = () =>
  inPartnership(database.app, { partnershipId, member: false }, (tx) => lookOf(tx, partnershipId));

test('two who choose a look at once do not write over each other', async () => {
  const both = await Promise.all(
    ['#003366', '#330066'].map((colour) => choose({ colour, revision: 0 })),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both).toContainEqual({ ok: false, refused: ['look-changed'] });
});

test('a logo stays until another is chosen or it is removed, and the journal tells which it was', async () => {
  const { revision } = await seen();
  await choose({ colour: '#003366', logo: pixel, alt: 'Våpenet', revision });
  await choose({ colour: '#330066', alt: 'Fylkesvåpenet', revision: revision + 1 });
  const { look } = await seen();
  expect(look).toMatchObject({ colour: '#330066', logo: { type: 'png', alt: 'Fylkesvåpenet' } });
  expect(Buffer.from(look.logo?.bytes ?? []).equals(pixel)).toBe(true);
  await choose({ colour: '#330066', logo: 'remove', revision: revision + 2 });
  expect((await seen()).look.logo).toBeNull();
  const { rows } = await database.owner.query<{ logo: string | null }>(
    `select content::json->'after'->>'logo' as logo from journal
      where name = 'partnership-look-set' and chain = $1 order by number`,
    [partnershipId],
  );
  const logos = rows.map(({ logo }) => logo);
  expect(logos).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/), logos[1], null]);
});
