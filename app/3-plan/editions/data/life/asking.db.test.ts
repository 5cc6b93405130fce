import { expect, test } from 'vitest';
import { setCollective } from '#0-partnership/members/data/set-collective.ts';
import { canonical } from '#base/canonical.ts';
import { refuse } from '#base/outcome.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { sha256Of } from '#platform/files/files.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import {
  approvalsOf,
  decide,
  does,
  editionOf,
  place,
  read,
  reword,
  standings,
  step,
} from '../../../../../tests/deciding.ts';
import { editor } from '../../../../../tests/small-plan.ts';
import { changeConsultation } from './change-consultation.ts';
import { paperAt } from './consultation.ts';
import { organisationsFor } from './placed-body.ts';
import { makeVersion, putForward } from './put-forward.ts';
import { putOnConsultation } from './put-on-consultation.ts';
import { sendBack } from './send-back.ts';

const database = useDatabase();

test('a consultation sends the text out as it was, with a last day that can be moved and goes with it', async () => {
  const at = await place(database);
  const out = { contact: 'post@kysten.example', caseNumber: '' };
  expect(await step(at, editor, putOnConsultation, { ...out, until: '2026-03-01' })).toEqual(
    refuse('in-the-past'),
  );
  expect(await step(at, editor, changeConsultation, { ...out, until: '2026-04-01' })).toEqual(
    refuse('not-in-that-state'),
  );
  const sent = { ...out, until: '2026-04-01' };
  const { revision } = await editionOf(at);
  const elsewhere = { ...(await place(database)), editionId: at.editionId };
  const stray = { ...sent, editionId: at.editionId, revision };
  expect(await does(elsewhere, editor, putOnConsultation, stray)).toEqual(
    refuse('no-such-edition'),
  );
  expect((await step(at, editor, putOnConsultation, sent)).ok).toBe(true);
  const moved = { contact: 'svar@kysten.example', caseNumber: '26/12', until: '2026-04-08' };
  expect((await step(at, editor, changeConsultation, moved)).ok).toBe(true);
  expect(await step(at, editor, changeConsultation, moved)).toEqual(refuse('nothing-changed'));
  const entries = await read(at, (tx) => newestEntries(tx, at.partnershipId, 2));
  expect(entries.map(({ content }) => content?.after)).toMatchObject([
    { until: '2026-04-08', newContact: true },
    { until: '2026-04-01' },
  ]);
  expect(JSON.stringify(entries)).not.toContain('@');
  const { life } = await approvalsOf(at);
  // Whom answers were sent to before can be a person, and is written over.
  expect(life.map(({ until, caseNumber, contact }) => [until, caseNumber, contact])).toEqual([
    ['2026-04-01', null, 'svar@kysten.example'],
    ['2026-04-08', '26/12', 'svar@kysten.example'],
  ]);
  const { rows } = await database.owner.query(
    `select p.items, p.hash, d.day::text, d.published from edition_paper p
       join due d on d.ref_id = p.id where p.edition_id = $1`,
    [at.editionId],
  );
  expect(rows).toMatchObject([{ day: '2026-04-08', published: true }]);
  const { items, hash } = rows[0];
  expect(sha256Of(Buffer.from(canonical(items)))).toBe(hash);
  expect(JSON.stringify(items)).toContain('Dobbelt så mange lærlinger.');
  expect(items.map(({ about }: { about: { kind: string } }) => about.kind)).toEqual([
    ...['edition', 'goal', 'measure', 'goal', 'goal', 'measure', 'edition', 'edition'],
  ]);
  await expect(
    read(at, (tx) => tx.execute(`update edition_paper set hash = 'x'`)),
  ).rejects.toThrow();
  expect((await step(at, editor, putForward)).ok).toBe(true);
  const due = await database.owner.query(
    `select 1 from due where what = 'consultation' and partnership_id = $1`,
    [at.partnershipId],
  );
  expect(due.rows).toEqual([]);
  const over = await approvalsOf(at);
  expect(over.life.filter(({ contact }) => contact !== null)).toEqual([]);
  // Comments refer to it by its marks, so everyone may read it also when it is over.
  const [id] = (
    await database.owner.query(`select id from edition_paper where edition_id = $1`, [at.editionId])
  ).rows;
  const kept = await read(at, (tx) => paperAt(tx, at.partnershipId, id.id.slice(-10)), false);
  expect(kept).toMatchObject({ hash, items });
});

test('a body that agreed as one of a collective is asked of its changes, also when it is taken out of it', async () => {
  const at = await place(database);
  const all = await read(at, (tx) => organisationsFor(tx, at.partnershipId));
  const idOf = (name: string) => all.find((one) => one.name === name)?.id ?? '';
  const made = async (from: string[], members: string[]) =>
    does(at, editor, setCollective, {
      ...{ collectiveId: idOf('Kystkontoret'), memberIds: members.map(idOf) },
      before: from.map(idOf),
    });
  expect((await made([], ['Fjordby kommune'])).ok).toBe(true);
  expect((await step(at, editor, putForward)).ok).toBe(true);
  expect((await decide(at, 0, 'approved')).ok).toBe(true);
  expect((await decide(at, 1, 'approved-with-changes')).ok).toBe(true);
  expect((await made(['Fjordby kommune'], [])).ok).toBe(true);
  const { bodies } = await approvalsOf(at);
  expect(bodies[0]).toMatchObject({ through: [], throughThen: ['Kystkontoret'] });
  const asked = { approvalId: bodies[1]?.approvalId };
  expect((await step(at, editor, sendBack, asked)).ok).toBe(true);
  await reword(at, '2a', 'Også barnehager.');
  expect((await step(at, editor, makeVersion, { note: 'Barnehager er med.' })).ok).toBe(true);
  expect(await standings(at)).toEqual(['see-again', 'decided', 'waiting']);
});
