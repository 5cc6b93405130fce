import { beforeAll, describe, expect, test } from 'vitest';
import { inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundWithPlan, importDraft, publish } from '../../../../tests/small-plan.ts';
import {
  askForExport,
  beginExport,
  type ExportAsked,
  endExport,
  exportBytes,
  exportView,
} from './exports.ts';

const database = useDatabase();
const morning = new Date('2026-03-10T08:15:00Z');
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);

let partnershipId: string;
let published: ExportAsked;
let draft: ExportAsked;

beforeAll(async () => {
  const { ground } = database;
  const founded = await foundWithPlan(ground);
  partnershipId = founded.partnershipId;
  await publish(ground, partnershipId, founded.editionId);
  const draftId = await importDraft(ground, partnershipId);
  const asked = {
    format: 'pdf',
    part: { of: 'plan' },
    name: 'plan.pdf',
    title: 'Plan',
    measures: 120,
  } as const;
  published = { ...asked, edition: { id: founded.editionId, published: true }, key: 'a' };
  draft = { ...asked, edition: { id: draftId, published: false }, key: 'b' };
});

function asMember<Value>(work: Parameters<typeof inPartnership<Value>>[2], member = true) {
  return inPartnership(database.app, { partnershipId, member }, work);
}

const ask = (asked: ExportAsked, now = morning) =>
  asMember((tx) => askForExport(tx, { partnershipId, now }, asked));

async function sent(id: string): Promise<number> {
  const { rows } = await database.owner.query(
    `select from pgboss.job where name = 'make-export' and data->>'id' = $1`,
    [id],
  );
  return rows.length;
}

const short = (id: string) => id.slice(-10);

describe('a document that takes its time', () => {
  test('is the same one, and made once, for all who ask at once', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => ask(published)));
    expect(new Set(ids).size).toBe(1);
    expect(await sent(ids[0] ?? '')).toBe(1);
  });

  test('goes from waiting by being made to being there, and is not taken up again', async () => {
    const id = await ask(published);
    const state = async () =>
      (await asMember((tx) => exportView(tx, partnershipId, short(id))))?.state;
    expect(await state()).toBe('waiting');
    const begun = await asMember((tx) => beginExport(tx, partnershipId, id, morning));
    expect(begun).toMatchObject({ part: { of: 'plan' }, state: 'waiting' });
    expect(await state()).toBe('making');
    const bytes = Buffer.from('%PDF-');
    await asMember((tx) => endExport(tx, partnershipId, id, { bytes, now: morning }));
    expect(await state()).toBe('made');
    expect(await asMember((tx) => exportBytes(tx, partnershipId, id))).toEqual(bytes);
    expect(await asMember((tx) => beginExport(tx, partnershipId, id, morning))).toBeNull();
  });

  test('is begun anew when it failed, or when the process that made it is gone', async () => {
    const id = await ask({ ...published, key: 'c' });
    await asMember((tx) => beginExport(tx, partnershipId, id, morning));
    expect(await ask({ ...published, key: 'c' }, later(4))).toBe(id);
    expect(await sent(id)).toBe(1);
    expect(await ask({ ...published, key: 'c' }, later(6))).toBe(id);
    expect(await sent(id)).toBe(2);
    await asMember((tx) => endExport(tx, partnershipId, id, { bytes: null, now: later(6) }));
    await ask({ ...published, key: 'c' }, later(6));
    expect(await sent(id)).toBe(3);
  });

  test('is seen by visitors when its edition is, and never else', async () => {
    const [open, hidden] = [await ask(published), await ask(draft)];
    const seen = (id: string) => asMember((tx) => exportView(tx, partnershipId, short(id)), false);
    expect(await seen(open)).toMatchObject({ title: 'Plan' });
    expect(await seen(hidden)).toBeNull();
    expect(await asMember((tx) => exportBytes(tx, partnershipId, hidden), false)).toBeNull();
    await publish(database.ground, partnershipId, draft.edition.id);
    expect(await seen(hidden)).not.toBeNull();
  });
});
