import { beforeEach, describe, expect, test } from 'vitest';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { accept, refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { inPartnership, type Tx } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { keptPlan } from '../../../../../tests/kept-plan.ts';
import { listsTellWhatStands } from '../../../../../tests/lists-tell.ts';
import { editor, foundWithPlan } from '../../../../../tests/small-plan.ts';
import { wordingNow as wording } from '../../../../../tests/wording-now.ts';
import { acceptProposal, declineProposal, withdrawProposal } from './answer-proposal.ts';
import { moneyOf } from './money-of.ts';
import { proposeChange, proposeMoney } from './propose.ts';
import { setMoney } from './set-money.ts';

const database = useDatabase();
listsTellWhatStands(database);
let partnershipId: string;
let editionId: string;
let measureId: string;

beforeEach(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, {
    state: 'on-consultation',
  }));
  measureId = (await kept()).measures[0]?.key ?? '';
});

const kept = () => keptPlan(database.owner, editionId);
const inside = <Value>(work: (tx: Tx) => Promise<Value>) =>
  inPartnership(database.app, { partnershipId, member: true }, work);
const as = (actor: Actor) => ({ partnershipId, actor });

const wordingNow = (id = measureId) => wording(database.app, { partnershipId, editionId }, id);

async function reword(to: object) {
  return act(database.ground, as(editor), rewordMeasure, {
    ...(await wordingNow()),
    ...to,
  } as never);
}

describe('a proposal', () => {
  const actorNamed = async (name: string): Promise<Actor> => {
    const { rows } = await database.owner.query(
      'select id from actor where partnership_id = $1 and name = $2',
      [partnershipId, name],
    );
    const membership = { id: rows[0].id, actorId: rows[0].id };
    return { roles: ['partner-contact'], name: `person:${name}`, organisation: name, membership };
  };
  const propose = async (name: string, to: object = { title: 'Slik vil vi ha det' }) =>
    act(database.ground, as(await actorNamed(name)), proposeChange, {
      ...(await wordingNow()),
      ...{ why: 'Det er bedre', ...to },
    } as never);
  const answer = (actor: Actor, outcome: { ok: boolean }, revision: number) =>
    act(database.ground, as(actor), acceptProposal, {
      ...{ proposalId: (outcome as unknown as { value: { id: string } }).value.id, revision },
    });

  test('by a partner is accepted by the lead, on top of what was changed meanwhile', async () => {
    const proposed = await propose('Kystkontoret');
    await reword({ effect: 'Noe annet.' });
    const lead = await actorNamed('Fjordby kommune');
    expect(await answer(lead, proposed, 1)).toEqual(refuse('changed-meanwhile'));
    expect(await answer(lead, proposed, 2)).toEqual(accept({ measureId }));
    expect((await kept()).measures[0]).toMatchObject({
      ...{ title: 'Slik vil vi ha det', effect: 'Noe annet.' },
    });
    expect(await answer(lead, proposed, 3)).toEqual(refuse('answered-already'));
  });

  test('is not accepted by the partner who made it, nor by one who neither leads nor edits', async () => {
    const proposed = await propose('Kystkontoret');
    const refused = await answer(await actorNamed('Kystkontoret'), proposed, 1);
    expect(refused).toEqual({ ok: false, refused: ['not-yours-to-answer', 'own-proposal'] });
    const other = await answer(await actorNamed('Havfylket'), proposed, 1);
    expect(other).toEqual(refuse('not-yours-to-answer'));
    expect(await propose('Havfylket')).toEqual(refuse('not-taking-part'));
  });

  test('is declined with a reason, and another is withdrawn by who made it', async () => {
    const [first, second] = [await propose('Kystkontoret'), await propose('Verftet')];
    const idOf = (outcome: object) => (outcome as { value: { id: string } }).value.id;
    const no = { proposalId: idOf(first), why: 'Ikke i år' };
    expect(await act(database.ground, as(editor), declineProposal, no)).toEqual(accept(null));
    const back = { proposalId: idOf(second) };
    expect(await act(database.ground, as(editor), withdrawProposal, back)).toEqual(
      refuse('not-yours-to-answer'),
    );
    const own = as(await actorNamed('Verftet'));
    expect(await act(database.ground, own, withdrawProposal, back)).toEqual(accept(null));
  });

  describe('of money', () => {
    const idOf = (outcome: object) => (outcome as { value: { id: string } }).value.id;
    const money = async () => {
      const of = { kind: 'measure' as const, id: measureId };
      return inside((tx) => moneyOf(tx, { partnershipId, id: editionId }, of));
    };
    const revision = async () => (await wordingNow()).revision;
    const proposed = async (name: string, amount: bigint, year = 2026) =>
      act(database.ground, as(await actorNamed(name)), proposeMoney, {
        ...{ editionId, measureId, revision: await revision(), ...(await money()) },
        ...{ budget: [{ id: null, year, amount }], why: 'Prisene har steget' },
      });
    const set = async (amount: bigint) =>
      act(database.ground, as(editor), setMoney, {
        ...{ editionId, of: { kind: 'measure', id: measureId }, revision: await revision() },
        ...(await money()),
        budget: [...(await money()).budget, { id: null, year: 2026, amount }],
      });
    const budgetNow = async () => (await money()).budget.map(({ amount }) => amount);

    test('is written on top of what was planned meanwhile, when another than they accepts it', async () => {
      const sent = await proposed('Kystkontoret', 25_000_000n);
      await set(100n);
      const own = await answer(await actorNamed('Kystkontoret'), sent, await revision());
      expect(own).toMatchObject({ ok: false, refused: expect.arrayContaining(['own-proposal']) });
      const lead = await actorNamed('Fjordby kommune');
      expect(await answer(lead, sent, 1)).toEqual(refuse('changed-meanwhile'));
      expect(await answer(lead, sent, await revision())).toEqual(accept({ measureId }));
      expect(await budgetNow()).toEqual([100n, 25_000_000n]);
      expect(await answer(lead, sent, await revision())).toEqual(refuse('answered-already'));
    });

    test('that the lead proposes itself is for an editor to accept', async () => {
      const sent = await proposed('Fjordby kommune', 1n);
      const another = { ...(await actorNamed('Fjordby kommune')), name: 'person:another' };
      expect(await answer(another, sent, await revision())).toEqual(refuse('own-proposal'));
      expect(await answer(editor, sent, await revision())).toEqual(accept({ measureId }));
    });

    test('is not accepted by the organisation that a section which proposed it is of', async () => {
      const sent = await proposed('Verftet', 1n);
      await database.owner.query(
        `update actor set of_actor_id = (select id from actor lead
            where lead.partnership_id = $1 and lead.name = 'Fjordby kommune')
          where partnership_id = $1 and name = 'Verftet'`,
        [partnershipId],
      );
      const whole = await actorNamed('Fjordby kommune');
      expect(await answer(whole, sent, await revision())).toEqual(refuse('own-proposal'));
      expect(await answer(editor, sent, await revision())).toEqual(accept({ measureId }));
    });

    test('is refused as all money is, and to those who take no part', async () => {
      expect(await proposed('Kystkontoret', -1n)).toEqual(refuse('negative-amount'));
      expect(await proposed('Kystkontoret', 10n ** 17n)).toEqual(refuse('amount-too-large'));
      expect(await proposed('Kystkontoret', 1n, 2050)).toEqual(refuse('year-outside-plan'));
      expect(await proposed('Havfylket', 1n)).toEqual(refuse('not-taking-part'));
      const sent = await proposed('Kystkontoret', 0n);
      const no = { proposalId: idOf(sent), why: 'Ikke i år' };
      expect(await act(database.ground, as(editor), declineProposal, no)).toEqual(accept(null));
    });
  });
});
