import { describe, expect, test } from 'vitest';
import { daysKept, mostKept } from '#3-plan/editions/core/life/kept-minutes.ts';
import { openErrors } from '#3-plan/exchange/data/open-findings.ts';
import { publishedApprovals } from '#3-plan/plan/data/published/approvals.ts';
import { accept, refuse } from '#base/outcome.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import {
  approvalsOf,
  coordinator,
  decide,
  does,
  editionOf,
  place,
  decidedPlan as plan,
  read,
  standings,
  step,
} from '../../../../../tests/deciding.ts';
import { listsTellWhatStands } from '../../../../../tests/lists-tell.ts';
import { editor } from '../../../../../tests/small-plan.ts';
import { adoptEdition } from './adopt-edition.ts';
import { approving } from './approving.ts';
import { askForTwo } from './ask-for-two.ts';
import { confirmDecision } from './confirm-decision.ts';
import { dropApproval } from './drop-approval.ts';
import { keepProtocol } from './keep-protocol.ts';
import { forgetOldMinutes } from './kept-minutes.ts';
import { placeBody } from './place-body.ts';
import { organisationsFor, wholePartnership } from './placed-body.ts';
import { planApproval } from './plan-approval.ts';
import { putForward } from './put-forward.ts';
import { putOnConsultation } from './put-on-consultation.ts';

const database = useDatabase();
listsTellWhatStands(database);

describe('where two persons are asked for', () => {
  test('a decision counts when another has confirmed it, and never by the one who prepared it', async () => {
    const at = await place(database, { ...plan, approvals: plan.approvals?.slice(0, 1) ?? [] });
    expect((await does(at, coordinator, askForTwo, { twoPersons: true })).ok).toBe(true);
    expect((await step(at, editor, putForward)).ok).toBe(true);
    const first = await decide(at, 0, 'approved');
    expect(first).toMatchObject({ ok: true, value: { waits: true, adopted: false } });
    expect(await standings(at)).toEqual(['waiting']);
    const decisions = async () => {
      const told = await read(at, (tx) => publishedChanges(tx, at.partnershipId, 50), false);
      return told.flatMap(({ name }) => (name.startsWith('decision-') ? [name] : []));
    };
    const { decisionId } = first.ok ? first.value : { decisionId: '' };
    expect(await does(at, at.recorder, confirmDecision, { decisionId })).toEqual(
      refuse('prepared-it-oneself'),
    );
    // Recorded anew, the earlier one is no longer what waits.
    const again = await decide(at, 0, 'approved', { caseNumber: '26/9' });
    expect(await does(at, at.other, confirmDecision, { decisionId })).toEqual(
      refuse('changed-meanwhile'),
    );
    const newest = again.ok ? again.value.decisionId : '';
    expect(await decisions()).toEqual([]);
    const both = await Promise.all(
      [1, 2].map(() => does(at, at.other, confirmDecision, { decisionId: newest })),
    );
    expect(both.filter(({ ok }) => ok)).toEqual([
      accept({ decisionId: newest, waits: false, adopted: true }),
    ]);
    expect(await decisions()).toEqual(['decision-confirmed']);
    expect((await editionOf(at)).state).toBe('adopted');
    const { bodies } = await approvalsOf(at);
    expect(bodies[0]?.stands).toMatchObject({ outcome: 'approved', caseNumber: '26/9' });
  });
});

describe('an edition in which the checks find an error', () => {
  test('is adopted by a coordinator who says why, and not by itself', async () => {
    const goals = plan.goals.map((goal) => ({ ...goal, weight: goal.weight && 60 }));
    const at = await place(database, {
      ...plan,
      goals,
      approvals: plan.approvals?.slice(0, 1) ?? [],
    });
    expect((await step(at, editor, putForward)).ok).toBe(true);
    expect(await decide(at, 0, 'approved')).toMatchObject({ ok: true, value: { adopted: false } });
    const found = await read(at, async (tx) => openErrors(tx, await editionOf(at)));
    expect(found.map(({ code, about }) => [code, about.map(({ kind }) => kind)])).toEqual([
      ['weights-not-100', ['goal', 'goal']],
    ]);
    expect(await step(at, coordinator, adoptEdition)).toEqual(refuse('errors-unexplained'));
    expect(await step(at, editor, adoptEdition, { why: 'Ja' })).toEqual(refuse('not-allowed'));
    const why = 'Vektene er vedtatt slik; de rettes i neste utgave.';
    expect((await step(at, coordinator, adoptEdition, { why })).ok).toBe(true);
    const { life } = await approvalsOf(at);
    expect(life.at(-1)).toMatchObject({ state: 'adopted', note: why });
    const [entry] = await read(at, (tx) => newestEntries(tx, at.partnershipId, 1));
    expect(entry).toMatchObject({ name: 'edition-adopted', content: { why } });
  });
});

test('a postponement is told beside the decision that follows, and what was recorded wrongly is not', async () => {
  const at = await place(database);
  expect((await step(at, editor, putForward)).ok).toBe(true);
  const said = { decided: '2026-03-10', caseNumber: '26/0' };
  expect((await decide(at, 0, 'rejected', said)).ok).toBe(true);
  expect((await decide(at, 0, 'postponed', { ...said, again: 'corrects' })).ok).toBe(true);
  expect((await decide(at, 0, 'approved', said)).ok).toBe(true);
  const earlier = [{ version: 1, outcome: 'postponed', ...said }];
  const page = { after: null, most: 9 };
  const told = await read(at, (tx) => publishedApprovals(tx, at, page), false);
  expect(told.map((one) => one.earlier)).toEqual([earlier, [], []]);
  expect((await approvalsOf(at)).bodies[0]).toMatchObject({
    ...{ earlier, stands: { outcome: 'approved' } },
  });
});

test('minutes of a form that came back are kept for who sent them, few at a time and for a week', async () => {
  const at = await place(database);
  expect((await step(at, editor, putForward)).ok).toBe(true);
  const { approvalId = '' } = (await approvalsOf(at)).bodies[0] ?? {};
  const files = Array.from({ length: mostKept.files + 1 }, (_, n) => Buffer.from(`%PDF-1.${n}`));
  const marks: string[] = [];
  for (const bytes of files) {
    const kept = await does(at, at.recorder, keepProtocol, { approvalId, bytes });
    marks.push(kept.ok ? kept.value : '');
  }
  const count = async () => {
    const { rows } = await database.owner.query(
      'select count(*)::int as n from kept_minutes where partnership_id = $1',
      [at.partnershipId],
    );
    return rows[0].n;
  };
  expect(await count()).toBe(mostKept.files);
  const kept = { name: 'protokoll.pdf', sha256: marks.at(-1) };
  expect(await decide({ ...at, recorder: at.other }, 0, 'approved', { kept })).toEqual(
    refuse('file-gone'),
  );
  const week = daysKept * 86_400_000;
  const now = database.ground.now().getTime();
  expect(await forgetOldMinutes(database.owner, new Date(now + week))).toBe(0);
  expect((await decide(at, 0, 'approved', { kept })).ok).toBe(true);
  expect(await count()).toBe(0);
  await does(at, at.recorder, keepProtocol, { approvalId, bytes: files[0] });
  expect(await forgetOldMinutes(database.owner, new Date(now + week + 1))).toBe(1);
});

test('an edition nobody is to decide on is not put forward', async () => {
  const at = await place(database, { ...plan, approvals: [] });
  expect(await step(at, editor, putForward)).toEqual(refuse('no-body-to-decide'));
});

test('a body is asked and no longer asked while the text is written, with its day among what is due', async () => {
  const at = await place(database, { ...plan, approvals: plan.approvals?.slice(0, 1) ?? [] });
  const asked = { body: 'Ungdomsrådet', planned: '2026-05-02', of: wholePartnership };
  expect((await step(at, editor, planApproval, asked)).ok).toBe(true);
  const due = async () => {
    const { rows } = await database.owner.query(
      `select title, day::text, published from due where what = 'approval' and partnership_id = $1 order by title`,
      [at.partnershipId],
    );
    return rows;
  };
  expect(await due()).toEqual([
    { title: 'Kommunestyret i Fjordby', day: '2026-02-21', published: false },
    { title: 'Ungdomsrådet', day: '2026-05-02', published: false },
  ]);
  const { bodies } = await approvalsOf(at);
  const approvalId = bodies.find(({ name }) => name === 'Ungdomsrådet')?.approvalId;
  expect((await step(at, editor, dropApproval, { approvalId })).ok).toBe(true);
  expect(await due()).toHaveLength(1);
  expect((await step(at, editor, putForward)).ok).toBe(true);
  expect(await step(at, editor, planApproval, asked)).toEqual(refuse('edition-is-closed'));
  const dropped = { approvalId: bodies[0]?.approvalId };
  expect(await step(at, editor, dropApproval, dropped)).toEqual(refuse('edition-is-closed'));
  const moved = { body: 'Kommunestyret i Fjordby', planned: '2026-06-01' };
  expect((await step(at, editor, planApproval, moved)).ok).toBe(true);
});

test('a body that is asked belongs to the organisation that is chosen, and keeps the one it has', async () => {
  const [at, another] = [
    await place(database, { ...plan, approvals: plan.approvals?.slice(0, 1) ?? [] }),
    await place(database),
  ];
  const idOf = async (where: typeof at, name: string) => {
    const all = await read(where, (tx) => organisationsFor(tx, where.partnershipId));
    return all.find((one) => one.name === name)?.id ?? '';
  };
  const asked = { body: 'Styret i Kystkontoret', planned: '2026-05-02' };
  const asks = (own: object) => step(at, editor, planApproval, { ...asked, ...own });
  expect(await asks({})).toEqual(refuse('no-organisation-chosen'));
  const stray = { of: await idOf(another, 'Kystkontoret') };
  expect(await asks(stray)).toEqual(refuse('no-such-organisation'));
  expect((await asks({ of: await idOf(at, 'Kystkontoret') })).ok).toBe(true);
  const later = { planned: '2026-05-03' };
  expect(await asks({ ...later, of: wholePartnership })).toEqual(refuse('of-another-organisation'));
  expect((await asks(later)).ok).toBe(true);
  const { bodies } = await approvalsOf(at);
  expect(bodies.map(({ of }) => of?.name)).toEqual(['Fjordby kommune', 'Kystkontoret']);
  expect(bodies[1]?.names).toEqual(['Kystkontoret']);
});

test('a body that stood for all is given its organisation, but not while its decision may be asked for again', async () => {
  const whole = { body: 'Styret i Kystkontoret', planned: '2026-05-02' };
  const at = await place(database, {
    ...plan,
    approvals: [...(plan.approvals?.slice(0, 1) ?? []), whole],
  });
  const all = await read(at, (tx) => organisationsFor(tx, at.partnershipId));
  const of = all.find(({ name }) => name === 'Kystkontoret')?.id ?? '';
  const council = (await approvalsOf(at)).bodies[0];
  const moves = async (own: object) => {
    const bodyId = (await approvalsOf(at)).bodies[1]?.bodyId;
    return does(at, coordinator, placeBody, { bodyId, of, before: null, ...own } as never);
  };
  expect((await step(at, editor, putForward)).ok).toBe(true);
  const stray = (await place(database)).partnershipId;
  expect(await moves({ of: stray })).toEqual(refuse('no-such-organisation'));
  expect(await moves({ bodyId: stray })).toEqual(refuse('no-such-body'));
  expect(await does(at, at.recorder, placeBody, { bodyId: stray, of, before: null })).toEqual(
    refuse('not-allowed'),
  );
  await decide(at, 1, 'approved');
  expect(await moves({})).toEqual(refuse('decides-now'));
  expect(await decide(at, 0, 'approved')).toMatchObject({ value: { adopted: true } });
  const decided = (await approvalsOf(at)).bodies[1]?.stands;
  // Pressed twice at once, it is moved once; what it decided stands.
  const both = await Promise.all([moves({}), moves({})]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const { bodies } = await approvalsOf(at);
  expect(bodies[1]).toMatchObject({ names: ['Kystkontoret'], stands: decided });
  expect(await standings(at)).toEqual(['decided', 'decided']);
  const kept = { bodyId: council?.bodyId, before: council?.of?.id };
  expect(await moves({ ...kept, of })).toEqual(refuse('decided-for-another'));
  const [entry] = await read(at, (tx) => newestEntries(tx, at.partnershipId, 1));
  const told = { before: { of: null }, after: { of } };
  expect(entry).toMatchObject({ name: 'body-placed', content: told });
});

test('a body that is asked while everyone can read the text is seen by everyone too', async () => {
  const at = await place(database, { ...plan, approvals: [] });
  const out = { until: '2026-04-01', contact: 'post@kysten.example', caseNumber: '' };
  expect((await step(at, editor, putOnConsultation, out)).ok).toBe(true);
  const asked = { body: 'Eldrerådet', planned: '2026-05-02', of: wholePartnership };
  expect((await step(at, editor, planApproval, asked)).ok).toBe(true);
  const key = { partnershipId: at.partnershipId, id: at.editionId };
  const { bodies } = await read(at, (tx) => approving(tx, key), false);
  expect(bodies.map(({ name }) => name)).toEqual(['Eldrerådet']);
});
