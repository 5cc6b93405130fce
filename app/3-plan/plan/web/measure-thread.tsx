import { lessonPath, newLessonPath } from '#1-knowledge/lessons/core/paths.ts';
import type { Lesson } from '#1-knowledge/lessons/data/lessons.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { planDecidedPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { fill, type Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Section } from '#ui/section.tsx';
import { Thread, type ThreadItem } from '#ui/thread.tsx';
import { otherLang } from './shown.ts';

const texts = {
  thread: { nb: 'Tråden', nn: 'Tråden', en: 'The thread' },
  here: { nb: 'Dette tiltaket', nn: 'Dette tiltaket', en: 'This measure' },
  stoodIn: { nb: '{plan}: {state}', nn: '{plan}: {state}', en: '{plan}: {state}' },
  learn: {
    nb: 'Skriv ned en erfaring fra tiltaket',
    nn: 'Skriv ned ei erfaring frå tiltaket',
    en: 'Write down a lesson from the measure',
  },
} satisfies Record<string, Text>;

/** A measure and its neighbours, with the decisions it stood in, and a way to write down what it taught for those who may. */
export function MeasureThread({
  request: { lang, place, viewer },
  measure,
  lessons,
  editions,
  results,
}: {
  request: PlacedRequest;
  measure: { id: string; title: string };
  lessons: readonly Lesson[];
  /** All that have the measure. */
  editions: readonly Edition[];
  results: readonly ThreadItem[];
}) {
  const learnt = lessons.map((lesson) => ({
    title: lesson.title,
    href: lessonPath(lang, place.slug, lesson),
    lang: otherLang(lesson.lang, lang),
  }));
  const decided = editions
    .filter(({ state }) => !isOpen(state))
    .map(({ slug, title, state }) => ({
      title: fill(texts.stoodIn, lang, {
        plan: title,
        state: editionStateNames[state][lang].toLowerCase(),
      }),
      href: planDecidedPath(lang, place.slug, slug),
    }));
  return (
    <Section title={texts.thread[lang]}>
      <Thread
        lang={lang}
        here="measure"
        items={{
          measure: [{ title: texts.here[lang] }, ...decided],
          result: results,
          lesson: learnt,
        }}
      />
      {allows(writeLesson, viewer) && (
        <p>
          <a href={newLessonPath(lang, place.slug, measure)}>{texts.learn[lang]}</a>
        </p>
      )}
    </Section>
  );
}
