import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { contentOf } from '#5-follow-up/reports/core/content.ts';
import { withoutWords } from '#5-follow-up/reports/core/words-removed.ts';
import { canonical } from '#base/canonical.ts';
import { accept, refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { sha256Of } from '#platform/files/files.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { coordinator, foundToReport, goal, small } from '../../../../tests/kept-report.ts';
import { editor } from '../../../../tests/small-plan.ts';
import { copiesOf, whereWordsStand } from './copies-of.ts';
import { removeWords } from './remove-words.ts';

const database = useDatabase();

let partnershipId: string;
let reported: Awaited<ReturnType<typeof foundToReport>>['reported'];

beforeAll(async () => {
  ({ partnershipId, reported } = await foundToReport(database));
  expect((await reported.begin({ dueOn: '2026-12-01' })).ok).toBe(true);
});

test('words that name a person go out of all that was written, in every version, and nothing else does', async () => {
  const named = 'Ola "Ring" 1\\2\t😀';
  const written = {
    answers: { '4': `Takk til ${named}.\nOg ${named}!`, '5': 'changed goesOn answers' },
    figures: [{ what: 'Lærlinger', value: '-6.50', unit: '', year: 2026, source: named }],
    goesOn: 'changed' as const,
    lesson: { title: 'Kontoret tok papirene', tried: named, outcome: 'Seks.', carryOver: null },
  };
  expect((await reported.save(small, written)).ok).toBe(true);
  expect(await reported.publish()).toEqual(accept(1));
  expect((await reported.save(goal, { answers: { '3': 'Lenger.' } })).ok).toBe(true);
  expect(await reported.publish(`${named} var glemt.`)).toEqual(accept(2));
  const { report, of } = await reported.view();
  const kept = async () =>
    (
      await database.owner.query<Record<'content' | 'hash' | 'now' | 'reason', string>>(
        'select content, hash, redacted_hash as now, reason from report_version where report_id = $1 order by number',
        [report.id],
      )
    ).rows;
  const before = await kept();
  const shown = async (words: string) =>
    whereWordsStand(
      await reported.read(async (tx) => copiesOf(tx, (await reported.view()).report)),
      words,
    ).seen;
  const remove = async (words: string, seen?: string) =>
    act(database.ground, { partnershipId, actor: coordinator }, removeWords, {
      ...{ reportId: report.id, words, reason: 'personal', seen: seen ?? (await shown(words)) },
    });
  expect(await remove('ola "ring"')).toEqual(refuse('not-written-there'));
  // Words of ours, and who was responsible.
  expect(await remove('measure')).toEqual(refuse('not-written-there'));
  expect(await remove('Fjordby kommune')).toEqual(refuse('not-written-there'));
  expect(await remove(named, await shown('Lenger'))).toEqual(refuse('changed-meanwhile'));
  // No page of ours gave this one.
  expect(await remove(named, 'x')).toEqual(refuse('changed-meanwhile'));
  expect(await kept()).toEqual(before);
  expect(await remove(named)).toEqual(accept(2));
  const escaped = JSON.stringify(named).slice(1, -1);
  const after = await kept();
  // What stood between the words is there to the character, in the one form everything is kept in.
  expect(after.map(({ content }) => content)).toEqual(
    before.map(({ content }) => content.replaceAll(escaped, '[…]')),
  );
  expect(after.map(({ reason }) => reason)).toEqual([null, '[…] var glemt.']);
  for (const [at, { content, hash, now }] of after.entries()) {
    expect(content).toBe(canonical(JSON.parse(content)));
    expect([hash, now]).toEqual([before[at]?.hash, sha256Of(Buffer.from(content))]);
  }
  // And out of what is being written: who was at it is told.
  const section = (await reported.view()).of(small);
  expect(section.revision).toBe(of(small).revision + 1);
  expect(section.written).toEqual(JSON.parse(JSON.stringify(written).replaceAll(escaped, '[…]')));
  const { rows } = await database.owner.query<{ content: string }>(
    "select content from journal where chain = $1 and name = 'report-words-removed'",
    [partnershipId],
  );
  expect(rows.map(({ content }) => content.includes('Ola'))).toEqual([false]);
  expect(await reported.publish('Ordene er borte.')).toEqual(refuse('nothing-changed'));

  // And out of what came from the plan, the title the report is known by among it: just as the rule says.
  const versions = after.map(({ content }) => contentOf(content));
  for (const [words, left] of [
    [`${small.slice(2, 9)}`, 'Evaluering 2026: Handlingsplan 2026'],
    ['Handlingsplan', 'Evaluering 2026: […] 2026'],
  ] as const) {
    expect((await remove(words)).ok).toBe(true);
    for (const [at, { content }] of (await kept()).entries()) {
      const version = versions[at];
      if (version === undefined) throw new Error('there is one version more');
      versions[at] = withoutWords(version, words);
      expect(content).toBe(canonical(versions[at]));
    }
    const now = await reported.view();
    expect(now.report.title).toBe(left);
    expect(JSON.stringify([now.report, now.sections])).not.toContain(words);
  }
  const due = await reported.read((tx) =>
    dueBetween(tx, partnershipId, '2026-12-01', '2026-12-01'),
  );
  expect(due).toMatchObject([{ title: 'Evaluering 2026: […] 2026', state: 'done' }]);
});

test('words are removed by those who may, of their own partnership alone', async () => {
  const call = 'select remove_words_from_report($1, $2, now())';
  const { report } = await reported.view();
  await expect(database.app.query(call, [report.id, 'Kontoret'])).rejects.toThrow(/by members/);
  const elsewhere = { partnershipId: report.id, member: true };
  const found = await inPartnership(database.app, elsewhere, (tx) =>
    tx.execute<{ done: unknown }>(
      sql`select remove_words_from_report(${report.id}, 'Kontoret', now()) as done`,
    ),
  );
  expect(found.rows).toEqual([{ done: [] }]);
  expect(
    await act(database.ground, { partnershipId, actor: editor }, removeWords, {
      ...{ reportId: report.id, words: 'Kontoret', reason: 'personal', seen: 'a'.repeat(64) },
    }),
  ).toEqual(refuse('not-allowed'));
});
