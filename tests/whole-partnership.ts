import type { Pool } from 'pg';
import { inPartnership } from '#platform/database/transactions.ts';
import { keepFile } from '#platform/files/files.ts';
import { newId } from '#platform/id.ts';
import type { TestDatabase } from './database.ts';
import { foundWithPlan, importDraft, publish, smallPlan } from './small-plan.ts';

/**
 * A partnership with rows in every table that knows partnerships, and with something hidden in every
 * one that knows publication: a published plan and a draft that names others. Gives its id.
 */
export async function partnershipWithEverything({ ground, app }: TestDatabase): Promise<string> {
  const { partnershipId, editionId } = await foundWithPlan(ground);
  await publish(ground, partnershipId, editionId);
  const draftId = await importDraft(ground, partnershipId, {
    ...smallPlan,
    title: 'Utkast 2027',
    frame: { kind: 'strategy', title: 'Neste strategi', from: null, to: null },
    goals: smallPlan.goals.map((goal) => ({ ...goal, title: `${goal.title} igjen` })),
    measures: smallPlan.measures.map((measure) => ({
      ...measure,
      title: `${measure.title} igjen`,
      leads: ['Bare i utkastet'],
    })),
    approvals: [{ body: 'Et organ bare utkastet nevner', planned: '2027-01-01' }],
  });
  await inPartnership(app, { partnershipId, member: true }, async (tx) => {
    const now = ground.now();
    const bytes = Buffer.from('privat');
    await keepFile(
      { tx, partnershipId, now },
      { name: 'utkast.txt', mediaType: 'text/plain', bytes, keepUntil: null },
    );
    await tx.execute(
      `insert into form_token (partnership_id, token, at) values ('${partnershipId}', '${newId()}', now())`,
    );
    await tx.execute(
      `insert into reading (partnership_id, id, sha256, state, put_in_at, asked_at, keep_until)
       values ('${partnershipId}', '${newId()}', 'abc', 'waiting', now(), now(), '2026-04-01')`,
    );
    await tx.execute(
      `insert into findings_release (partnership_id, edition_id, published, findings, read_at, released_at)
       values ('${partnershipId}', '${editionId}', true, '[]', now(), now()),
              ('${partnershipId}', '${draftId}', false, '[]', now(), now())`,
    );
    await tx.execute(
      `insert into change_explanation (partnership_id, edition_id, published, about_kind, about_id, reason, revision)
       values ('${partnershipId}', '${editionId}', true, 'goal', '${newId()}', 'Derfor', 1),
              ('${partnershipId}', '${draftId}', false, 'goal', '${newId()}', 'Derfor', 1)`,
    );
    await tx.execute(
      `insert into ended (partnership_id, edition_id, published, kind, thing_id, title, day, why)
       values ('${partnershipId}', '${editionId}', true, 'measure', '${newId()}', 'Før', '2026-04-01', 'Gjort'),
              ('${partnershipId}', '${draftId}', false, 'measure', '${newId()}', 'Før', '2026-04-01', 'Gjort')`,
    );
    await tx.execute(
      `insert into proposal (partnership_id, id, edition_id, wording, why, by, at, state)
       values ('${partnershipId}', '${newId()}', '${editionId}', '{}', 'Derfor', 'person', now(), 'open')`,
    );
    await tx.execute(
      `insert into edition_version (partnership_id, edition_id, published, number, content, hash, at)
       values ('${partnershipId}', '${editionId}', true, 1, '{}', 'abc', now()),
              ('${partnershipId}', '${draftId}', false, 1, '{}', 'abc', now())`,
    );
    await tx.execute(
      `insert into edition_life (partnership_id, edition_id, published, position, state, day, at)
       values ('${partnershipId}', '${editionId}', true, 1, 'put-forward', '2026-04-01', now()),
              ('${partnershipId}', '${draftId}', false, 1, 'put-forward', '2026-04-01', now())`,
    );
    await tx.execute(
      `insert into consultation_contact (partnership_id, edition_id, published, contact)
       values ('${partnershipId}', '${editionId}', true, 'post@kysten.example'),
              ('${partnershipId}', '${draftId}', false, 'post@kysten.example')`,
    );
    await tx.execute(
      `insert into edition_paper (partnership_id, id, edition_id, published, items, hash, at)
       values ('${partnershipId}', '${newId()}', '${editionId}', true, '[]', 'abc', now()),
              ('${partnershipId}', '${newId()}', '${draftId}', false, '[]', 'abc', now())`,
    );
    await tx.execute(
      `insert into decision (partnership_id, id, approval_id, version, outcome, decided, prepared_by, prepared_at)
       select partnership_id, '${newId()}', id, 1, 'noted', '2026-04-01', 'person', now()
         from approval where edition_id = '${editionId}' limit 1`,
    );
    await tx.execute(
      `insert into kept_minutes (partnership_id, approval_id, by, sha256, size, bytes, kept_at)
       select partnership_id, id, 'person', 'abc', 3, 'abc', now()
         from approval where edition_id = '${editionId}' limit 1`,
    );
    await tx.execute(
      `insert into decision_rule (partnership_id, two_persons) values ('${partnershipId}', true)`,
    );
    const pair = (offset: number, published: boolean) =>
      `insert into collective_member (partnership_id, published, collective_id, member_id)
       select partnership_id, ${published}, min(id::text)::uuid, max(id::text)::uuid from actor
        where id in (select id from actor order by id offset ${offset} limit 2) group by partnership_id`;
    await tx.execute(pair(0, true));
    await tx.execute(pair(1, false));
    await tx.execute(
      `insert into partnership_look (partnership_id, published, colour)
       values ('${partnershipId}', true, '#0e4b4b')`,
    );
    await tx.execute(
      `insert into document_export (partnership_id, id, edition_id, published, key, format, part, name, title, measures, state, asked_at)
       values ('${partnershipId}', '${newId()}', '${editionId}', true, 'a', 'pdf', '{"of": "plan"}', 'plan.pdf', 'Plan', 1, 'waiting', now()),
              ('${partnershipId}', '${newId()}', '${draftId}', false, 'b', 'pdf', '{"of": "plan"}', 'plan.pdf', 'Plan', 1, 'waiting', now())`,
    );
    await tx.execute(
      `insert into link (partnership_id, id, from_kind, from_id, relation, to_kind, to_id, published)
       values ('${partnershipId}', '${newId()}', 'measure', '${newId()}', 'answers', 'goal', '${newId()}', true),
              ('${partnershipId}', '${newId()}', 'measure', '${newId()}', 'answers', 'goal', '${newId()}', false)`,
    );
  });
  await reportedOn(app, partnershipId);
  await learntFrom(app, partnershipId, editionId);
  await oneMember(ground.pool, partnershipId);
  return partnershipId;
}

async function reportedOn(app: Pool, partnershipId: string): Promise<void> {
  const report = (published: boolean) => `
    insert into progress_report (partnership_id, id, measure_id, published, state, sentence, day, lang, on_behalf, corrects, at)
    select partnership_id, '${newId()}', id, ${published}, 'on-track', 'Det går.', '2026-03-01', 'nb', false, false, now()
      from measure limit 1`;
  const spent = (published: boolean, year: number) => `
    insert into spending (partnership_id, id, measure_id, published, year, amount, source_sha256, imported_at)
    select partnership_id, '${newId()}', id, ${published}, ${year}, 100, 'abc', now() from measure limit 1`;
  await inPartnership(app, { partnershipId, member: true }, async (tx) => {
    for (const sql of [report(true), report(false), spent(true, 2026), spent(false, 2027)]) {
      await tx.execute(sql);
    }
    await tx.execute(
      `insert into report_link (partnership_id, id, hash, measure_id, actor_id, due, ends_on, made_at)
       select m.partnership_id, '${newId()}', '${newId()}', m.id, a.id, '2026-06-01', '2026-07-01', now()
         from measure m, actor a limit 1`,
    );
    await tx.execute(
      `insert into report_cycle (partnership_id, published, days, silent_months, revision)
       values ('${partnershipId}', true, '{02-01}', 6, 1)`,
    );
  });
}

async function learntFrom(app: Pool, partnershipId: string, editionId: string): Promise<void> {
  await inPartnership(app, { partnershipId, member: true }, async (tx) => {
    for (const published of [true, false]) {
      const reportId = newId();
      await tx.execute(
        `insert into lesson (partnership_id, id, published, lang, title, tried, place, outcome, year)
         values ('${partnershipId}', '${newId()}', ${published}, 'nb', 'Lært', 'Prøvd', 'Her', 'Det gikk', 2026)`,
      );
      await tx.execute(
        `insert into report_template (partnership_id, id, published, title, lang, questions, source_sha256)
         values ('${partnershipId}', '${newId()}', ${published}, 'Mal', 'nb', '[]', '${newId()}')`,
      );
      await tx.execute(
        `insert into report (partnership_id, id, published, kind, edition_id, from_year, year, title, lang, questions, state)
         values ('${partnershipId}', '${reportId}', ${published}, 'yearly', '${editionId}', 2026, ${published ? 2026 : 2027}, 'Evaluering', 'nb', '[]', 'draft')`,
      );
      await tx.execute(
        `insert into report_section (partnership_id, report_id, published, key, kind, position, taken, taken_at, written)
         values ('${partnershipId}', '${reportId}', ${published}, 'whole', 'whole', 0, '{}', now(), '{}')`,
      );
      await tx.execute(
        `insert into report_version (partnership_id, report_id, published, number, published_at, hash, content)
         values ('${partnershipId}', '${reportId}', ${published}, 1, now(), 'abc', '{}')`,
      );
    }
  });
}

async function oneMember(pool: Pool, partnershipId: string): Promise<void> {
  const [personId, membershipId] = [newId(), newId()];
  const looks = { partnershipId, member: true, signingIn: true } as const;
  await inPartnership(pool, looks, async (tx) => {
    await tx.execute(
      `insert into person (id, email, name, lang, added_at)
       values ('${personId}', '${personId}@example.org', 'Redaktør', 'nb', now())`,
    );
    await tx.execute(
      `insert into membership (partnership_id, id, person_id, roles, invited_at, accepted_at)
       values ('${partnershipId}', '${membershipId}', '${personId}', '{editor}', now(), now())`,
    );
    await tx.execute(
      `insert into representation (partnership_id, membership_id, body_id)
       select '${partnershipId}', '${membershipId}', id from body limit 1`,
    );
  });
}
