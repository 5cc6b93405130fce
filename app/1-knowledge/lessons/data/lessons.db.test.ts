import { beforeAll, expect, test } from 'vitest';
import type { LessonContent } from '#1-knowledge/lessons/core/lesson.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act } from '#platform/acts/act.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { editor, foundWithPlan, publish } from '../../../../tests/small-plan.ts';
import { changeLesson } from './change-lesson.ts';
import { lessons } from './lessons.ts';
import { publishLesson } from './publish-lesson.ts';
import { publishedLessons } from './published.ts';
import { writeLesson } from './write-lesson.ts';

const database = useDatabase();
const content: LessonContent = {
  lang: 'nb',
  title: 'Kontoret tok papirene',
  tried: 'Et kontor tok avtalene.',
  place: 'Fjordby',
  outcome: 'Seks nye lærlinger.',
  carryOver: null,
  year: 2025,
};

let partnershipId: string;
let editionId: string;
let measureId: string;

beforeAll(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground));
  measureId = (await keptPlan(database.owner, editionId)).measures[0]?.key ?? '';
});

const where = () => ({ partnershipId, actor: editor });
const write = (id: string) =>
  act(database.ground, where(), writeLesson, { ...content, about: ref('measure', id) });
const seen = (member: boolean) =>
  inPartnership(database.app, { partnershipId, member }, (tx) => lessons(tx, partnershipId));

test('a lesson comes from something that is there, and is for members until what it names is public', async () => {
  expect(await write(newId())).toEqual(refuse('no-such-thing'));
  const written = await write(measureId);
  if (!written.ok) throw new Error('the lesson was refused');
  const lessonId = written.value;
  const show = () => act(database.ground, where(), publishLesson, { lessonId });
  expect(await show()).toEqual(refuse('thing-is-not-public'));
  expect(await seen(false)).toEqual([]);
  expect(await seen(true)).toMatchObject([{ from: { title: 'Læreplasser i små bedrifter' } }]);

  await publish(database.ground, partnershipId, editionId, 'adopted');
  expect(await show()).toEqual(accept(lessonId));
  expect(await show()).toEqual(refuse('already-published'));
  expect(await seen(false)).toHaveLength(1);
  const filter = { partnershipId: null, about: measureId };
  const page = { after: null, most: 10 };
  expect(
    await acrossPublished(database.app, (tx) => publishedLessons(tx, filter, page)),
  ).toMatchObject([{ id: lessonId, aboutTitle: 'Læreplasser i små bedrifter' }]);
});

test('of two who change it at once one is told, and the journal says what it said', async () => {
  const [found] = await seen(true);
  const change = (outcome: string) =>
    act(database.ground, where(), changeLesson, {
      ...{ ...content, lessonId: found?.id ?? '', revision: 1, outcome },
    });
  const both = await Promise.all([change('Sju.'), change('Åtte.')]);
  expect(both).toContainEqual(accept(2));
  expect(both).toContainEqual(refuse('changed-meanwhile'));
  const [entry] = await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
    newestEntries(tx, partnershipId, 1),
  );
  expect(entry).toMatchObject({
    name: 'lesson-changed',
    content: { before: { outcome: 'Seks nye lærlinger.' } },
  });
});
