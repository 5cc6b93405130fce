import {
  type ChangeRefusal,
  changedIn,
  changeRefusals,
  LessonChange,
  lessonFields,
} from '#1-knowledge/lessons/core/lesson.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { writeFindable } from '#platform/search/write.ts';
import { isLesson } from './lessons.ts';
import { lesson } from './tables.ts';
import { findableLesson } from './write-lesson.ts';

/**
 * Gives a lesson other words, over the revision they were written from; also one that is public. Gives the
 * new revision. Of two at once the second is `changed-meanwhile`.
 */
export const changeLesson = operation(
  {
    name: 'lesson-changed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: LessonChange,
  },
  async ({ tx, partnershipId, now, record }, draft): Promise<Outcome<number, ChangeRefusal>> => {
    const which = isLesson(partnershipId, draft.lessonId);
    const [current = null] = await tx.select().from(lesson).where(which).for('update');
    const thisYear = Number(dayInNorway(now).slice(0, 4));
    const [first, ...more] = changeRefusals(current, draft, thisYear);
    if (first || current === null) return refuse(first ?? 'no-such-lesson', ...more);
    const changed = changedIn(current, draft);
    const revision = current.revision + 1;
    const words = only(draft, lessonFields);
    await tx
      .update(lesson)
      .set({ ...words, revision })
      .where(which);
    await writeFindable(tx, partnershipId, [
      findableLesson(draft.lessonId, draft, current.published),
    ]);
    record({
      about: ref('lesson', draft.lessonId),
      before: only(current, changed),
      after: only(draft, changed),
    });
    return accept(revision);
  },
);
