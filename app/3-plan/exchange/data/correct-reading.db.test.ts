import { expect, test } from 'vitest';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { correct } from '#3-plan/exchange/core/corrections/correct.ts';
import type { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { act, actOnce } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { measure, reading } from '../../../../tests/readings.ts';
import { editor, foundPartnership } from '../../../../tests/small-plan.ts';
import { beginReading } from './begin-reading.ts';
import { correctReading, undoCorrection } from './correct-reading.ts';
import { endReading } from './end-reading.ts';
import { keepSource } from './keep-source.ts';
import { readAgain } from './read-again.ts';
import { readingView } from './readings.ts';
import { saveAsDraft } from './save-reading.ts';
import { startReading } from './start-reading.ts';

const database = useDatabase();

const result = reading({
  measures: [
    measure('m1', { title: 'Læreplasser', goal: 'g1' }),
    measure('m2', { title: 'Møter' }),
  ],
});

/** A document that was put in and read, as it stands, and what can be done to it. */
async function read(words: string) {
  const { partnershipId } = await foundPartnership(database.ground);
  const where = { partnershipId, actor: editor };
  const file = { name: 'plan.txt', mediaType: 'text/plain', bytes: Buffer.from(words) };
  const started = await actOnce(database.ground, where, async (perform) => {
    const kept = await perform(keepSource, file);
    return kept.ok ? perform(startReading, { sha256: kept.value, name: file.name }) : kept;
  });
  if (!started.ok) throw new Error(started.refused.join(', '));
  const { id } = started.value;
  const end = async (found = result) => {
    const byProgram = { partnershipId, actor: system };
    await act(database.ground, byProgram, beginReading, { id });
    const ended = { id, read: { result: found, source: [] }, failure: null };
    await act(database.ground, byProgram, endReading, ended);
  };
  await end();
  const now = async () => {
    const view = await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
      readingView(tx, partnershipId, shortOf(id)),
    );
    if (!view) throw new Error('the reading is not there');
    return view.reading;
  };
  const set = async (correction: Correction, revision?: number) =>
    act(database.ground, where, correctReading, {
      id,
      revision: revision ?? (await now()).revision,
      correction,
    });
  return { partnershipId, where, id, end, now, set };
}

const retitled: Correction = {
  kind: 'measure-changed',
  measure: { key: 'm2', printed: 'Møter' },
  to: { title: 'Møteplasser' },
};
const dropped: Correction = {
  kind: 'measure-dropped',
  measure: { key: 'm1', printed: 'Læreplasser' },
};

test('a correction is kept beside what was read, and any of them can be undone', async () => {
  const { now, set, where, id } = await read('en plan');
  const first = await set(retitled);
  await set(dropped);
  const both = await now();
  expect(both.result).toEqual(result);
  const { result: there } = correct(result, both.corrections);
  expect(there.measures.map(({ title }) => title)).toEqual(['Møteplasser']);
  const correction = first.ok ? first.value : 0;
  const undone = { id, revision: both.revision, correction };
  expect((await act(database.ground, where, undoCorrection, undone)).ok).toBe(true);
  expect((await now()).corrections.map((one) => one.correction)).toEqual([dropped]);
  const gone = await act(database.ground, where, undoCorrection, {
    ...undone,
    revision: both.revision + 1,
  });
  expect(gone).toEqual({ ok: false, refused: ['no-such-correction'] });
});

test('what does not fit, changes nothing, or comes after another’s correction is refused', async () => {
  const { now, set } = await read('en plan til');
  const refusedFor = async (correction: Correction, revision?: number) => {
    const outcome = await set(correction, revision);
    return outcome.ok ? [] : outcome.refused;
  };
  const none = { key: 'm7', printed: 'Noe annet' };
  expect(await refusedFor({ ...dropped, measure: none })).toEqual(['does-not-fit']);
  expect(await refusedFor({ ...retitled, to: { title: 'Møter' } })).toEqual(['nothing-corrected']);
  const { revision } = await now();
  const both = await Promise.all([set(retitled, revision), set(dropped, revision)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.flatMap((one) => (one.ok ? [] : one.refused))).toEqual(['reading-changed']);
});

test('corrections outlive a new reading, and are told not to fit what it no longer finds', async () => {
  const { now, set, where, id, end } = await read('leses igjen');
  await set(retitled);
  await set(dropped);
  const { revision } = await now();
  const again = await act(database.ground, where, readAgain, { id, revision });
  expect(again.ok).toBe(true);
  expect((await set(dropped)).ok).toBe(false); // while it is being read
  await end(reading({ measures: [measure('m1', { title: 'Møter' })] }));
  const { corrections, result: found } = await now();
  const anew = correct(found ?? result, corrections);
  expect(anew.result.measures).toMatchObject([{ key: 'm1', title: 'Møteplasser' }]);
  expect(anew.unfit).toMatchObject([{ why: 'not-found' }]);
});

test('a saved draft holds what was corrected, and nothing is corrected after it', async () => {
  const { now, set, where, id, partnershipId } = await read('lagres');
  await set(retitled);
  const { revision, sha256, corrections } = await now();
  const corrected = correct(result, corrections).result;
  const { content } = toPlanContent(corrected, { title: 'plan', lang: 'nb' });
  const saved = await actOnce(database.ground, where, (perform) =>
    saveAsDraft(perform, { id, sha256, revision }, content),
  );
  expect(saved.ok).toBe(true);
  expect((await now()).corrected).toEqual(corrected);
  expect(await set(dropped)).toEqual({ ok: false, refused: ['reading-saved'] });
  const { rows } = await database.owner.query(
    `select content from journal where chain = $1 and name = 'reading-corrected'`,
    [partnershipId],
  );
  expect(JSON.parse(rows[0]?.content)).toMatchObject({
    before: { title: 'Møter' },
    after: { kind: 'measure-changed', title: 'Møteplasser' },
  });
});

test('more corrections than anyone makes by hand are refused, what is known again among them', async () => {
  const { set, id } = await read('mange');
  const retitledOnce = { kind: 'plan-changed', to: { title: 'Plan' } };
  const known = {
    ...{ kind: 'known-again', of: 'measure', thing: { key: 'm1', printed: 'Møter' }, same: true },
    earlier: { id: '0199a000-0000-7000-8000-00000000000a', printed: 'Møte' },
  };
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: index + 2,
    correction: index % 2 === 0 ? retitledOnce : known,
  }));
  await database.owner.query('update reading set corrections = $2 where id = $1', [
    id,
    JSON.stringify(many),
  ]);
  expect(await set(retitled)).toEqual({ ok: false, refused: ['too-many-corrections'] });
});
