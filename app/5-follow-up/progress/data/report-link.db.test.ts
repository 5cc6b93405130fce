import { beforeAll, describe, expect, test } from 'vitest';
import { deactivateMember, handOver } from '#0-partnership/members/data/people/end-member.ts';
import { erasePerson } from '#0-partnership/members/data/people/erase-person.ts';
import { sendInvitationAgain } from '#0-partnership/members/data/people/send-invitation-again.ts';
import type { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { memberIn } from '../../../../tests/members.ts';
import { editor, foundWithPlan } from '../../../../tests/small-plan.ts';
import { acceptReport } from './accept-report.ts';
import { makeReportLink } from './make-link.ts';
import { publishedProgress } from './published-progress.ts';
import { linkActor, openLink, reportByLink } from './report-by-link.ts';
import { reportProgress } from './report-progress.ts';
import { standings } from './standings.ts';
import { withdrawText } from './withdraw-text.ts';

const database = useDatabase();
let partnershipId: string;
const ids: Record<string, string> = {};
/** Led by Kystkontoret alone; the other measure is led by others. */
let visits: string;
let places: string;

beforeAll(async () => {
  const founded = await foundWithPlan(database.ground, { state: 'adopted' });
  partnershipId = founded.partnershipId;
  const { rows } = await database.owner.query<{ id: string; title: string }>(
    `select measure_id as id, title from measure_wording where edition_id = $1
     union all select id, name from actor where partnership_id = $2`,
    [founded.editionId, partnershipId],
  );
  for (const { id, title } of rows) ids[title] = id;
  places = ids['Læreplasser i små bedrifter'] ?? '';
  visits = ids['Hospitering for lærere'] ?? '';
});

const look = <Value>(work: (tx: Tx) => Promise<Value>) =>
  inPartnership(database.app, { partnershipId, member: true }, work);
const standing = async (id: string) =>
  (await look((tx) => standings(tx, partnershipId))).find((one) => one.measureId === id);

function draft(own: Partial<ReportDraft> = {}): ReportDraft {
  return {
    measureId: visits,
    state: 'on-track',
    sentence: 'Ti lærere har vært ute.',
    nextStep: null,
    nextDay: null,
    percent: null,
    spent: null,
    day: '2026-03-10',
    onBehalfOf: null,
    corrects: false,
    withdraws: null,
    ...own,
  };
}

describe('a link', () => {
  const letters = async (): Promise<{ to: string; text: string }[]> =>
    (
      await database.owner.query(
        'select to_address as to, text from letter order by written_at, id',
      )
    ).rows;
  const send = (own: Record<string, unknown> = {}) =>
    act(database.ground, { partnershipId, actor: editor }, makeReportLink, {
      measureId: visits,
      actorId: ids.Kystkontoret ?? '',
      to: 'noen@eksempel.invalid',
      origin: 'https://plan.eksempel.no',
      ...own,
    });
  const tokenIn = (text: string) => /\/r\/([\w-]+)/.exec(text)?.[1] ?? '';
  const open = (token: string, today = '2026-03-10') =>
    look((tx) => openLink(tx, partnershipId, token, today));
  async function byLink(token: string, own: Partial<ReportDraft> = {}) {
    const opened = await open(token);
    if (typeof opened === 'string') throw new Error(opened);
    return act(database.ground, { partnershipId, actor: linkActor(opened) }, reportByLink, {
      token,
      report: draft(own),
    });
  }

  test('goes to an address or to those who speak for the organisation, and nowhere else', async () => {
    expect(await send({ to: null })).toEqual(refuse('no-contact'));
    expect(await send({ actorId: ids.Verftet })).toEqual(refuse('no-such-organisation'));
    expect(await send()).toEqual({ ok: true, value: 1 });
    const [letter] = await letters();
    expect(letter?.to).toBe('noen@eksempel.invalid');
    expect(letter?.text).toMatch(/https:\/\/plan\.eksempel\.no\/nb\/kysten-\w+\/r\/[\w-]{43}\n/);
    const [entry] = await look((tx) => newestEntries(tx, partnershipId, 1));
    expect(entry?.name).toBe('report-link-made');
    expect(JSON.stringify(entry)).not.toContain(tokenIn(letter?.text ?? ''));
    expect(JSON.stringify(entry)).not.toContain('noen@');
  });

  test('opens its own measure until its last day, and nothing for others', async () => {
    const token = tokenIn((await letters())[0]?.text ?? '');
    expect(await open(token)).toMatchObject({
      organisation: 'Kystkontoret',
      measure: { id: visits },
    });
    expect(await open(token, '2026-07-01')).toMatchObject({ organisation: 'Kystkontoret' });
    expect(await open(token, '2026-07-02')).toBe('link-has-ended');
    expect(await open(`${token}x`)).toBe('no-such-link');
    const other = await foundWithPlan(database.ground);
    const elsewhere = { partnershipId: other.partnershipId, member: true };
    expect(
      await inPartnership(database.app, elsewhere, (tx) =>
        openLink(tx, other.partnershipId, token, '2026-03-10'),
      ),
    ).toBe('no-such-link');
  });

  test('reports on that measure alone, corrects what it reported, and closes when another reports', async () => {
    const token = tokenIn((await letters())[0]?.text ?? '');
    // Whatever measure is sent along, it is the link’s that is reported on.
    expect((await byLink(token, { measureId: places, state: 'completed' })).ok).toBe(true);
    expect(await standing(visits)).toMatchObject({ state: 'completed', by: 'Kystkontoret' });
    expect((await byLink(token, { state: 'started' })).ok).toBe(true);
    expect(await standing(visits)).toMatchObject({ state: 'started' });
    // Used ten times at once, each corrects the one before it and none is a report of its own.
    const many = Array.from({ length: 10 }, (_, at) =>
      byLink(token, { state: at % 2 === 0 ? 'started' : 'on-track' }),
    );
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
    const { rows } = await database.owner.query(
      'select corrects from progress_report where measure_id = $1 and corrects',
      [visits],
    );
    expect(rows).toHaveLength(11);
    database.hold('2026-03-11T08:00:00Z');
    const where = { partnershipId, actor: editor };
    const other = await act(database.ground, where, reportProgress, draft({ day: '2026-03-11' }));
    expect(other.ok).toBe(true);
    database.hold();
    expect(await open(token)).toBe('others-reported');
  });

  test('closes at once when the one it was sent to no longer speaks for the organisation', async () => {
    const { ground, owner } = database;
    const linkTo = async (email: string) => {
      expect((await send({ to: email.toUpperCase() })).ok).toBe(true);
      return tokenIn((await letters()).findLast(({ to }) => to === email)?.text ?? '');
    };
    const contact = async (name: string) => {
      const email = `${name}@eksempel.invalid`;
      const where = { in: partnershipId, email, organisation: 'Kystkontoret' };
      const actor = await memberIn(database, where, ['partner-contact']);
      return { email, actor, id: actor.membership.id, token: await linkTo(email) };
    };
    const [left, ended, erased, stopped] = [
      await contact('gir-videre'),
      await contact('avsluttes'),
      await contact('slettes'),
      await contact('stenges'),
    ];
    const next = await contact('neste');
    const here = (actor: Actor) => ({ partnershipId, actor });
    const over = await act(ground, here(left.actor), handOver, { id: left.id, to: next.id });
    const administrator: Actor = { ...editor, roles: ['administrator'] };
    const end = await act(ground, here(administrator), deactivateMember, { id: ended.id });
    const person: Actor = { ...erased.actor, roles: ['person'] };
    const shared = { partnershipId: sharedChain, actor: person };
    const erase = await act(ground, shared, erasePerson, { email: erased.email });
    expect([over, end, erase].map(({ ok }) => ok)).toEqual([true, true, true]);
    await owner.query('update person set deactivated_at = now() where email = $1', [stopped.email]);
    for (const { token } of [left, ended, erased, stopped]) {
      expect(await open(token)).toBe('contact-has-left');
    }
    expect(await open(next.token)).toMatchObject({ organisation: 'Kystkontoret' });
    // One whose invitation waits is written to at a typed address, until the invitation is taken back.
    await owner.query('update membership set accepted_at = null where id = $1', [next.id]);
    const early = await linkTo(next.email);
    expect(await open(early)).toMatchObject({ organisation: 'Kystkontoret' });
    // Sent again, also when it had lapsed, it is the same invitation: what came in its first letters opens still.
    for (const again of ['2026-03-12T08:00:00Z', '2026-04-20T08:00:00Z']) {
      database.hold(again);
      const sent = { id: next.id, site: null };
      expect(await act(ground, here(administrator), sendInvitationAgain, sent)).toMatchObject({
        ok: true,
      });
      expect(await open(early)).toMatchObject({ organisation: 'Kystkontoret' });
    }
    database.hold();
    await owner.query('update membership set ended_at = now() where id = $1', [next.id]);
    expect(await open(early)).toBe('contact-has-left');
    // Who comes back gets a new one, and the old letters open nothing.
    database.hold('2026-03-10T09:00:00Z');
    const where = { in: partnershipId, email: ended.email, organisation: 'Kystkontoret' };
    await memberIn(database, where, ['partner-contact']);
    expect(await open(ended.token)).toBe('contact-has-left');
    expect(await open(await linkTo(ended.email))).toMatchObject({ organisation: 'Kystkontoret' });
    database.hold();
  });

  test('opens nothing for an organisation that is no longer in the measure', async () => {
    expect((await send()).ok).toBe(true);
    const token = tokenIn(
      (await letters()).findLast(({ to }) => to === 'noen@eksempel.invalid')?.text ?? '',
    );
    expect(await open(token)).toMatchObject({ organisation: 'Kystkontoret' });
    await database.owner.query('delete from participation where measure_id = $1', [visits]);
    expect(await open(token)).toBe('no-such-link');
  });
});

test('a text that names a person goes out of the record with the report that corrects it, or when it no longer counts', async () => {
  const { ground, app } = database;
  const report = async (own: Partial<ReportDraft>) => {
    const said = draft({ measureId: places, ...own });
    const given = await act(ground, { partnershipId, actor: editor }, reportProgress, said);
    return given.ok ? given.value : given.refused;
  };
  database.hold('2026-03-10T10:00:00Z');
  const first = String(await report({ sentence: 'Ring nummer 1.' }));
  database.hold('2026-03-10T10:01:00Z');
  const second = String(await report({ sentence: 'Ring nummer 2.', nextStep: 'Nummer 2 ringer' }));
  expect(await report({ withdraws: 'personal' })).toEqual(['nothing-to-withdraw']);
  const withdraw = (reportId: string, actor: Actor = editor) =>
    act(ground, { partnershipId, actor }, withdrawText, { reportId, reason: 'personal' });
  expect(await withdraw(second)).toEqual(refuse('still-counts'));
  database.hold('2026-03-10T10:02:00Z');
  await report({ sentence: 'Det går.', corrects: true, withdraws: 'not-public' });
  const stale = () =>
    act(ground, { partnershipId, actor: editor }, acceptReport, { reportId: first });
  const many = await Promise.all([stale(), withdraw(first), stale(), withdraw(first), stale()]);
  expect(many.filter(({ ok }) => ok)).toHaveLength(1);
  const which = { partnershipId, measureIds: [places], history: true };
  const all = await acrossPublished(app, (tx) =>
    publishedProgress(tx, which, { after: null, most: 9 }),
  );
  expect(all.map(({ sentence, nextStep, withdrawn }) => [sentence, nextStep, withdrawn])).toEqual([
    ['', null, 'personal'],
    ['', null, 'not-public'],
    ['Det går.', null, null],
  ]);
  const entries = await look((tx) => newestEntries(tx, partnershipId, 3));
  expect(entries.filter(({ name }) => name === 'progress-text-withdrawn')).toHaveLength(2);
  database.hold();
});
