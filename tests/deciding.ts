import type { Pool } from 'pg';
import { approving, standingsOf, versionsRead } from '#3-plan/editions/data/life/approving.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import type { ApprovalOutcome, PlanDraft } from '#3-plan/plan/core/content.ts';
import { editions } from '#3-plan/plan/data/editions.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Operation } from '#platform/acts/operation.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { inPartnership, type Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import type { TestDatabase } from './database.ts';
import { keptPlan } from './kept-plan.ts';
import { editor, foundPartnership, importDraft, smallPlan } from './small-plan.ts';

/** Three who decide: one led by nobody else, one that pays, and the forum, which decides on the whole. */
export const decidedPlan: PlanDraft = {
  ...smallPlan,
  frame: { kind: 'agreement', title: 'Avtale for kysten', from: '2025-01-01', to: '2028-12-31' },
  approvals: [
    { body: 'Kommunestyret i Fjordby', of: 'Fjordby kommune', planned: '2026-02-21' },
    { body: 'Styret i Kystkontoret', of: 'Kystkontoret', planned: '2026-02-23' },
    { body: 'Havtinget', of: 'Havfylket', planned: '2026-03-20' },
  ],
};

export const coordinator: Actor = {
  roles: ['coordinator'],
  name: 'coordinator',
  organisation: null,
};

export type Place = {
  database: TestDatabase;
  partnershipId: string;
  editionId: string;
  recorder: Actor;
  other: Actor;
};

/** A partnership with a plan, and two who record for all its bodies. */
export async function place(database: TestDatabase, own: PlanDraft = decidedPlan): Promise<Place> {
  const { partnershipId } = await foundPartnership(database.ground);
  const editionId = await importDraft(database.ground, partnershipId, own);
  const [recorder, other] = [
    await recorderIn(database.owner, partnershipId),
    await recorderIn(database.owner, partnershipId),
  ];
  return { database, partnershipId, editionId, recorder, other };
}

async function recorderIn(owner: Pool, partnershipId: string): Promise<Actor> {
  const [person, membership] = [newId(), newId()];
  await owner.query(`insert into person (id, email, lang, added_at) values ($1, $2, 'nb', now())`, [
    person,
    `${person}@example.org`,
  ]);
  await owner.query(
    `insert into membership (partnership_id, id, person_id, roles, invited_at, accepted_at, actor_id)
     values ($1, $2, $3, '{decision-recorder}', now(), now(), null)`,
    [partnershipId, membership, person],
  );
  await owner.query(
    `insert into representation (partnership_id, membership_id, body_id)
     select partnership_id, $2, id from body where partnership_id = $1`,
    [partnershipId, membership],
  );
  const name = `person:${person}`;
  const own = { id: membership, actorId: null };
  return {
    roles: ['decision-recorder'],
    name,
    organisation: null,
    personId: person,
    membership: own,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: any operation there is
export function does(at: Place, actor: Actor, operation: Operation<any, any, any>, input: object) {
  const { partnershipId, database } = at;
  return act(database.ground, { partnershipId, actor }, operation, input as never);
}

export function read<Value>(
  { database, partnershipId }: Place,
  work: (tx: Tx) => Promise<Value>,
  member = true,
) {
  return inPartnership(database.app, { partnershipId, member }, work);
}

export async function editionOf(at: Place, id = at.editionId) {
  const all = await read(at, (tx) => editions(tx, at.partnershipId));
  const found = all.find(({ edition }) => edition.id === id)?.edition;
  if (!found) throw new Error('no such edition');
  return found;
}

export async function approvalsOf(at: Place, id = at.editionId) {
  return read(at, (tx) => approving(tx, { partnershipId: at.partnershipId, id }));
}

export async function step(
  at: Place,
  actor: Actor,
  // biome-ignore lint/suspicious/noExplicitAny: any operation there is
  operation: Operation<any, any, any>,
  more: object = {},
) {
  const { id: editionId, revision } = await editionOf(at);
  return does(at, actor, operation, { editionId, revision, ...more });
}

export async function decide(at: Place, body: number, outcome: ApprovalOutcome, more: object = {}) {
  const { bodies, versions } = await approvalsOf(at);
  const { approvalId, revision } = bodies[body] ?? { approvalId: newId(), revision: 1 };
  return does(at, at.recorder, recordDecision, {
    ...{ approvalId, revision, version: versions.at(-1)?.number ?? 1, outcome },
    ...{ decided: '2026-03-10', caseNumber: `26/${body}`, note: 'Slik.', ...more },
  });
}

export async function reword(at: Place, ref: string, effect: string) {
  const kept = await keptPlan(at.database.owner, at.editionId);
  const found = kept.measures.find((one) => one.ref === ref);
  if (!found) throw new Error('no such measure');
  const { title, challenge, description, steps, from, to, key } = found;
  const worded = { title, challenge, description, steps, from, to, effect };
  const { rows } = await at.database.owner.query(
    'select revision from measure_wording where edition_id = $1 and measure_id = $2',
    [at.editionId, key],
  );
  const { revision } = rows[0];
  const of = { editionId: at.editionId, measureId: key, revision };
  const outcome = await does(at, editor, rewordMeasure, { ...of, ...worded });
  if (!outcome.ok) throw new Error(`refused: ${outcome.refused.join(', ')}`);
}

export async function standings(at: Place) {
  const key = { partnershipId: at.partnershipId, id: at.editionId };
  return read(at, async (tx) => standingsOf(await approving(tx, key), versionsRead(tx, key)));
}

export async function names(at: Place, most = 8) {
  const entries = await read(at, (tx) => newestEntries(tx, at.partnershipId, most));
  return entries.map(({ name }) => name);
}

/** The edition that holds, as people and as programs are shown it. */
export async function holding(at: Place) {
  const page = await read(at, (tx) => planPage(tx, at.partnershipId, null), false);
  const which = { partnershipId: at.partnershipId, current: true };
  const [told] = await read(
    at,
    (tx) => publishedEditions(tx, which, { after: null, most: 2 }),
    false,
  );
  return [page?.edition.id, told?.id];
}
