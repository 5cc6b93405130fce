import { lessonPath, newLessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { lessons } from '#1-knowledge/lessons/data/lessons.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { texts } from './texts.ts';

/** What a partnership has learnt, the newest first. */
export const lessonsPage: PlacedPage = async ({ lang, place, viewer, read }) => {
  const found = await read((tx) => lessons(tx, place.id));
  return {
    title: texts.title[lang],
    description: texts.lead[lang],
    stage: { stage: 'knowledge', exact: true },
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        {found.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <div>
            <EntryList
              entries={found.map((one) => ({
                title: one.title,
                href: lessonPath(lang, place.slug, one),
                over: one.published ? undefined : texts.notPublished[lang],
                text: one.carryOver ?? one.outcome,
                facts: [
                  one.place,
                  String(one.year),
                  ...(one.from ? [`${texts.from[lang]}: ${one.from.title}`] : []),
                ],
                lang: one.lang === lang ? undefined : one.lang,
              }))}
            />
            <Invented lang={lang} place={place} />
          </div>
        )}
        {allows(writeLesson, viewer) && (
          <Actions>
            <LinkButton href={newLessonPath(lang, place.slug)} weight="secondary">
              {texts.write[lang]}
            </LinkButton>
          </Actions>
        )}
      </>
    ),
  };
};
