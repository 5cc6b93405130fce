import { z } from 'zod';
import { publishLinksTo } from '#0-partnership/thread/data/add-link.ts';
import { type PublishRefusal, publishRefusals } from '#1-knowledge/lessons/core/lesson.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { namedThings } from '#platform/search/thing.ts';
import { publishFindable } from '#platform/search/write.ts';
import { aboutOf, isLesson } from './lessons.ts';
import { lesson } from './tables.ts';

/** Shows a lesson to everyone, with the step of the thread that leads to it. */
export const publishLesson = operation(
  {
    name: 'lesson-published',
    may: ['editor', 'coordinator', 'administrator'],
    takes: z.object({ lessonId: z.uuid() }),
  },
  async ({ tx, partnershipId, record }, { lessonId }): Promise<Outcome<string, PublishRefusal>> => {
    const which = isLesson(partnershipId, lessonId);
    const [current = null] = await tx.select().from(lesson).where(which).for('update');
    const about = current && aboutOf(current);
    const things = await namedThings(tx, partnershipId, about === null ? [] : [about]);
    const aboutIsPublic = about === null || things.get(about.id)?.published === true;
    const [first, ...more] = publishRefusals(current, aboutIsPublic);
    if (first) return refuse(first, ...more);
    await tx.update(lesson).set({ published: true }).where(which);
    await publishFindable(tx, partnershipId, lessonId);
    await publishLinksTo(tx, partnershipId, [lessonId]);
    record({
      about: ref('lesson', lessonId),
      before: { published: false },
      after: { published: true },
    });
    return accept(lessonId);
  },
);
