import { beforeAll, describe, expect, test } from 'vitest';
import { editions } from '#3-plan/plan/data/editions.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { accept, refuse } from '#base/outcome.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import { keepFile, sha256Of } from '#platform/files/files.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import {
  approvalsOf,
  coordinator,
  decide,
  does,
  editionOf,
  holding,
  names,
  type Place,
  place,
  read,
  reword,
  standings,
  step,
} from '../../../../../tests/deciding.ts';
import { keptPlan } from '../../../../../tests/kept-plan.ts';
import { editor } from '../../../../../tests/small-plan.ts';
import { approvedByState, paidByState } from './after-adoption.ts';
import { keepProtocol } from './keep-protocol.ts';
import { makeNextEdition } from './make-next-edition.ts';
import { makeVersion, putForward } from './put-forward.ts';
import { putOnConsultation } from './put-on-consultation.ts';
import { recordDecision } from './record-decision.ts';
import { sendBack } from './send-back.ts';

const database = useDatabase();

describe('an edition that is put forward', () => {
  let at: Place;
  beforeAll(async () => {
    at = await place(database);
  });
  const out = { until: '2026-04-01', contact: 'post@kysten.example' };

  test('is first on consultation, for everyone to see and still to be written', async () => {
    expect(await read(at, (tx) => editions(tx, at.partnershipId), false)).toEqual([]);
    expect((await step(at, editor, putOnConsultation, out)).ok).toBe(true);
    expect(await read(at, (tx) => editions(tx, at.partnershipId), false)).toHaveLength(1);
    await reword(at, '1a', 'Mange flere lærlinger.');
  });

  test('is frozen whole, over the revision it was read from, and can no longer be written', async () => {
    const { revision } = await editionOf(at);
    const stale = { editionId: at.editionId, revision: revision - 1 };
    expect(await does(at, editor, putForward, stale)).toEqual(refuse('changed-meanwhile'));
    const twice = await Promise.all([1, 2].map(() => step(at, editor, putForward)));
    expect(twice.filter(({ ok }) => ok)).toEqual([accept(1)]);
    const { rows } = await database.owner.query(
      'select content, hash, number from edition_version where edition_id = $1',
      [at.editionId],
    );
    expect(rows).toHaveLength(1);
    expect(sha256Of(Buffer.from(rows[0].content))).toBe(rows[0].hash);
    expect(rows[0].content).toContain('Mange flere lærlinger.');
    const kept = await keptPlan(database.owner, at.editionId);
    const of = { editionId: at.editionId, measureId: kept.measures[0]?.key, revision: 2 };
    const worded = { title: 'Noe annet', challenge: '', description: '', steps: [], effect: '' };
    const draft = { ...of, ...worded, from: null, to: null };
    expect(await does(at, editor, rewordMeasure, draft)).toEqual(refuse('edition-is-closed'));
  });

  test('no version and no step of its life can be changed or removed, not even by the app', async () => {
    for (const table of ['edition_version', 'edition_life']) {
      for (const sql of [`update ${table} set note = 'x'`, `delete from ${table}`]) {
        await expect(read(at, (tx) => tx.execute(sql))).rejects.toThrow();
      }
    }
  });

  test('is decided on by those who speak for a body, and by nobody else', async () => {
    const { bodies } = await approvalsOf(at);
    const said = { outcome: 'approved', decided: '2026-03-10', caseNumber: '', note: '' };
    const draft = { approvalId: bodies[0]?.approvalId, revision: 1, version: 1, ...said };
    const administrator = { ...coordinator, roles: ['administrator'] as const };
    for (const actor of [editor, coordinator, administrator]) {
      expect(await does(at, actor, recordDecision, draft)).toEqual(refuse('not-allowed'));
    }
    const elsewhere = await place(database);
    const stranger = { ...elsewhere.recorder };
    expect(await does(at, stranger, recordDecision, draft)).toEqual(refuse('not-your-body'));
    const future = { ...draft, decided: '2026-03-11', version: 2, revision: 7 };
    expect(await does(at, at.recorder, recordDecision, future)).toEqual(
      refuse('another-version', 'changed-meanwhile', 'in-the-future'),
    );
    expect(await decide(at, 0, 'sent-back', { note: '' })).toEqual(refuse('says-no-change'));
  });

  test('takes as kept minutes none but those sent for the body, whatever file one knows of', async () => {
    const { bodies } = await approvalsOf(at);
    const now = new Date('2026-03-10');
    const file = { name: 'kilde.pdf', mediaType: '', bytes: Buffer.from('%PDF-'), keepUntil: null };
    const sha256 = await read(at, (tx) => keepFile({ ...{ tx, now }, ...at }, file));
    const minutes = { kept: { sha256, name: 'protokoll.pdf' }, version: 9 };
    expect(await decide(at, 0, 'approved', minutes)).toEqual(refuse('file-gone'));
    const sent = { ...file, approvalId: bodies[0]?.approvalId };
    expect(await does(at, at.recorder, keepProtocol, sent)).toEqual(accept(sha256));
    expect(await decide(at, 0, 'approved', minutes)).toEqual(refuse('another-version'));
    expect(await decide(at, 1, 'approved', minutes)).toEqual(refuse('file-gone'));
  });

  test('of two hundred who record for one body at once, one counts', {
    timeout: 30_000,
  }, async () => {
    const { bodies } = await approvalsOf(at);
    const said = { outcome: 'approved', decided: '2026-03-10', caseNumber: '26/1', note: '' };
    const draft = { approvalId: bodies[0]?.approvalId, revision: 1, version: 1, ...said };
    const posts = await Promise.allSettled(
      Array.from({ length: 200 }, () => does(at, at.recorder, recordDecision, draft)),
    );
    // On a busy machine some wait longer for a connection than anybody waits, and are told to try again.
    const given = posts.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(given.filter((why) => !why.includes('timeout exceeded'))).toEqual([]);
    const all = posts.flatMap((post) => (post.status === 'fulfilled' ? [post.value] : []));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    const others = all.filter(({ ok }) => !ok);
    expect(others).toEqual(others.map(() => refuse('changed-meanwhile')));
    const { rows } = await database.owner.query(
      'select count(*)::int as n from decision where approval_id = $1',
      [bodies[0]?.approvalId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await standings(at)).toEqual(['decided', 'waiting', 'waiting']);
  });

  test('comes back for a change one body asks for, and is put forward as its next version', async () => {
    const note = 'Hospiteringen skal gjelde barnehagene også.';
    const protocol = { name: 'protokoll.pdf', bytes: Buffer.from('%PDF-1.7') };
    expect((await decide(at, 1, 'approved-with-changes', { note, protocol })).ok).toBe(true);
    expect(await standings(at)).toEqual(['decided', 'wants-change', 'waiting']);
    const { bodies } = await approvalsOf(at);
    const [first, second] = bodies.map(({ approvalId }) => approvalId);
    expect(await step(at, editor, sendBack, { approvalId: first })).toEqual(
      refuse('asked-for-no-change'),
    );
    expect(await step(at, editor, makeVersion, { note })).toEqual(refuse('not-in-that-state'));
    expect((await step(at, editor, sendBack, { approvalId: second })).ok).toBe(true);
    expect(await decide(at, 2, 'approved')).toEqual(refuse('not-put-forward'));
    expect(await step(at, editor, putForward)).toEqual(refuse('was-put-forward'));
    await reword(at, '2a', 'Også barnehager.');
    expect(await step(at, editor, makeVersion, { note })).toEqual(accept(2));
    // The first leads another measure and pays for nothing that changed; the second has what it asked for.
    expect(await standings(at)).toEqual(['told', 'decided', 'waiting']);
    const { versions } = await approvalsOf(at);
    expect(versions.map((one) => [one.number, one.approvalId, one.note])).toEqual([
      [1, null, null],
      [2, second, note],
    ]);
  });

  test('must be seen again by a body when what it leads is changed after it agreed', async () => {
    expect((await decide(at, 2, 'sent-back', { note: 'Læreplassene må med.' })).ok).toBe(true);
    const { bodies } = await approvalsOf(at);
    expect((await step(at, editor, sendBack, { approvalId: bodies[2]?.approvalId })).ok).toBe(true);
    await reword(at, '1a', 'Tre ganger så mange lærlinger.');
    expect(await step(at, editor, makeVersion, { note: 'Flere læreplasser.' })).toEqual(accept(3));
    expect(await standings(at)).toEqual(['see-again', 'told', 'decide-again']);
    const { rows } = await database.owner.query(
      `select title, state, day::text from due where what = 'approval' and partnership_id = $1 order by title`,
      [at.partnershipId],
    );
    expect(rows).toEqual([
      { title: 'Havtinget', state: 'open', day: '2026-03-20' },
      { title: 'Kommunestyret i Fjordby', state: 'open', day: '2026-03-10' },
      { title: 'Styret i Kystkontoret', state: 'done', day: '2026-03-10' },
    ]);
  });

  test('is adopted in the same act as the last decision that is needed, and once', async () => {
    const [one, other] = await Promise.all([decide(at, 0, 'approved'), decide(at, 2, 'noted')]);
    const adopted = [one, other].filter((outcome) => outcome.ok && outcome.value.adopted);
    expect(adopted).toHaveLength(1);
    expect((await editionOf(at)).state).toBe('adopted');
    expect((await names(at)).filter((name) => name === 'edition-adopted')).toHaveLength(1);
    const { measures } = await keptPlan(database.owner, at.editionId);
    expect(measures.map(({ standing }) => standing)).toEqual(['adopted', 'adopted']);
    expect(await decide(at, 0, 'rejected')).toEqual(refuse('not-put-forward'));
    const { bodies } = await approvalsOf(at);
    expect(bodies.map(({ earlier }) => earlier.map((was) => was.version))).toEqual([[1], [], [2]]);
  });

  test('is approved by the state and paid, in that order', async () => {
    expect(await step(at, coordinator, paidByState, { day: '2026-03-09' })).toEqual(
      refuse('not-in-that-state'),
    );
    expect(await step(at, coordinator, approvedByState, { day: '2026-03-11' })).toEqual(
      refuse('in-the-future'),
    );
    expect((await step(at, coordinator, approvedByState, { day: '2026-03-09' })).ok).toBe(true);
    expect((await step(at, coordinator, paidByState, { day: '2026-03-10' })).ok).toBe(true);
    expect((await editionOf(at)).state).toBe('paid');
  });

  test('is gone on from by the next edition, the same by identity and with nothing decided', async () => {
    const next = { title: 'Handlingsplan 2027', from: '2027-01-01', to: '2027-12-31' };
    const made = await step(at, editor, makeNextEdition, next);
    expect(made).toEqual(accept('handlingsplan-2027'));
    expect(await step(at, editor, makeNextEdition, { ...next, title: 'Enda en' })).toEqual(
      refuse('next-is-begun'),
    );
    const all = await read(at, (tx) => editions(tx, at.partnershipId));
    const id = all.find(({ edition }) => edition.slug === 'handlingsplan-2027')?.edition.id ?? '';
    const [before, after] = await Promise.all(
      [at.editionId, id].map((one) => keptPlan(database.owner, one)),
    );
    expect({ ...after, ...{ title: '', from: '', to: '', approvals: [] } }).toEqual({
      ...before,
      ...{ title: '', from: '', to: '', approvals: [] },
    });
    expect(after?.approvals.map(({ body, planned, outcome }) => [body, planned, outcome])).toEqual([
      ['Kommunestyret i Fjordby', '2027-02-21', null],
      ['Styret i Kystkontoret', '2027-02-23', null],
      ['Havtinget', '2027-03-20', null],
    ]);
    expect((await editionOf(at, id)).published).toBe(false);
    // On consultation it is for everyone to read, but this is still the plan that holds.
    const nextPlace = { ...at, editionId: id };
    expect((await step(nextPlace, editor, putOnConsultation, out)).ok).toBe(true);
    expect(await holding(at)).toEqual([at.editionId, at.editionId]);
    // And when that one is adopted, it takes the place of this.
    expect((await step(nextPlace, editor, putForward)).ok).toBe(true);
    for (const body of [0, 1, 2]) expect((await decide(nextPlace, body, 'approved')).ok).toBe(true);
    expect((await editionOf(nextPlace)).state).toBe('adopted');
    expect((await editionOf(at)).state).toBe('superseded');
    expect(await holding(at)).toEqual([id, id]);
    const { life } = await approvalsOf(at);
    expect(life.map(({ state }) => state)).toEqual([
      ...['on-consultation', 'put-forward', 'draft', 'put-forward', 'draft', 'put-forward'],
      ...['adopted', 'approved-by-state', 'paid', 'superseded'],
    ]);
  });

  test('tells everyone of its states, and nobody of what was prepared', async () => {
    const shown = await read(at, (tx) => publishedChanges(tx, at.partnershipId, 50), false);
    const told = shown.map(({ name }) => name.replace('edition-', ''));
    expect(told).toEqual(expect.arrayContaining(['put-on-consultation', 'adopted', 'superseded']));
    // What a body decided is told of by the name of the body.
    expect(shown).toContainEqual(
      expect.objectContaining({ name: 'decision-recorded', title: 'Havtinget' }),
    );
    const { rows } = await read(at, (tx) => tx.execute('select * from decision'), false);
    expect(rows).toEqual([]);
  });
});
