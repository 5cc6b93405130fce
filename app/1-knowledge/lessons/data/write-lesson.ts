import { addLink } from '#0-partnership/thread/data/add-link.ts';
import {
  type LessonContent,
  LessonDraft,
  type WriteRefusal,
  writeRefusals,
} from '#1-knowledge/lessons/core/lesson.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { namedThings } from '#platform/search/thing.ts';
import { type Findable, writeFindable } from '#platform/search/write.ts';
import { lesson } from './tables.ts';

/**
 * Writes down what was learnt, for members until it is published, with the step of the thread that leads
 * to it from what it comes from. Gives its id.
 */
export const writeLesson = operation(
  {
    name: 'lesson-written',
    may: ['editor', 'coordinator', 'administrator'],
    takes: LessonDraft,
  },
  async ({ tx, partnershipId, now, record }, draft): Promise<Outcome<string, WriteRefusal>> => {
    const { about, ...content } = draft;
    const things = await namedThings(tx, partnershipId, about === null ? [] : [about]);
    const [first, ...more] = writeRefusals(draft, {
      thisYear: Number(dayInNorway(now).slice(0, 4)),
      aboutIsThere: things.size > 0,
    });
    if (first) return refuse(first, ...more);
    const id = newId();
    await tx.insert(lesson).values({
      ...{ partnershipId, id, ...content },
      ...{ aboutKind: about?.kind ?? null, aboutId: about?.id ?? null },
    });
    await writeFindable(tx, partnershipId, [findableLesson(id, content, false)]);
    if (about !== null) {
      await addLink(
        tx,
        partnershipId,
        { from: about, relation: 'teaches', to: ref('lesson', id) },
        false,
      );
    }
    record({ about: ref('lesson', id), after: draft });
    return accept(id);
  },
);

/** The words a lesson is found by. */
export function findableLesson(
  id: string,
  { lang, title, tried, place, outcome, carryOver }: LessonContent,
  published: boolean,
): Findable {
  const body = [tried, outcome, carryOver, place].filter(Boolean).join('\n');
  return { kind: 'lesson', id, version: id, lang, title, body, published };
}
