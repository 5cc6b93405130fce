import { shortIn } from '#0-partnership/members/core/paths.ts';
import {
  changeLessonPath,
  lessonPath,
  lessonsPath,
  publishLessonPath,
} from '#1-knowledge/lessons/core/paths.ts';
import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { type LessonView, lessonView, reportsBehind } from '#1-knowledge/lessons/data/lessons.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { reportPath } from '#5-follow-up/reports/core/paths.ts';
import type { Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import {
  moved,
  notFound,
  type PlacedPage,
  type PlacedRequest,
  type View,
} from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Token } from '#ui/form.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Prose } from '#ui/prose.tsx';
import { Columns, Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { Thread } from '#ui/thread.tsx';
import { fieldTexts, texts } from './texts.ts';

/** One lesson, with where it comes from. */
export const lessonPage: PlacedPage = async (request) => {
  const { lang, place, params, read, path } = request;
  const short = shortIn(params.lesson);
  const found = short && (await read((tx) => lessonView(tx, place.id, short)));
  if (!found) return notFound;
  const address = lessonPath(lang, place.slug, found);
  // An old title in the address still leads here, by the end of the id.
  if (address !== `/${lang}${path}`) return moved(address);
  const behind = await read((tx) => reportsBehind(tx, found));
  return lessonPageView(request, found, { behind });
};

type Behind = Awaited<ReturnType<typeof reportsBehind>>;

/** The page of a lesson; with faults when it could not be shown to everyone. */
export function lessonPageView(
  request: PlacedRequest,
  lesson: LessonView,
  { behind = [], faults = [] }: { behind?: Behind; faults?: readonly Fault[] },
): View {
  const { lang, place } = request;
  const contentLang = otherLang(lesson.lang, lang);
  const own = contentLang === undefined ? {} : { lang: contentLang };
  return {
    title: lesson.title,
    description: lesson.outcome.slice(0, 160),
    stage: { stage: 'knowledge' },
    crumbs: [{ label: texts.title[lang], href: lessonsPath(lang, place.slug) }],
    status: faults.length > 0 ? 409 : undefined,
    body: (
      <>
        <ErrorSummary lang={lang} faults={faults} />
        <PageTitle
          title={lesson.title}
          over={lesson.published ? undefined : <Tag shape="planned">{texts.draft[lang]}</Tag>}
          contentLang={contentLang}
        />
        <Section title={texts.thread[lang]}>
          <Thread
            lang={lang}
            here="lesson"
            items={{
              ...(lesson.from && { measure: [fromItem(lesson, lang, place.slug)] }),
              result: behind.map((report) => ({
                title: report.title,
                href: reportPath(lang, place.slug, report),
                lang: otherLang(report.lang, lang),
              })),
              lesson: [{ title: texts.here[lang] }],
            }}
          />
          <Invented lang={lang} place={place} />
        </Section>
        <Columns label={texts.facts[lang]} aside={<Facts lang={lang} lesson={lesson} />}>
          {(['tried', 'outcome', 'carryOver'] as const).map((field) => {
            const text = lesson[field];
            return (
              text && (
                <Section key={field} title={fieldTexts[field].label[lang]}>
                  <div {...own}>
                    <Prose text={text} />
                  </div>
                </Section>
              )
            );
          })}
          <Ways request={request} lesson={lesson} />
        </Columns>
      </>
    ),
  };
}

function Facts({ lang, lesson }: { lang: Lang; lesson: LessonView }) {
  return (
    <DefinitionList
      items={[
        { term: fieldTexts.place.label[lang], detail: lesson.place },
        { term: fieldTexts.year.label[lang], detail: String(lesson.year) },
      ]}
    />
  );
}

function fromItem({ from }: LessonView, lang: Lang, slug: string) {
  const { ref, title } = from ?? { ref: null, title: '' };
  return {
    title,
    href: ref?.kind === 'measure' ? measurePath(lang, slug, { id: ref.id, title }) : undefined,
    lang: from ? otherLang(from.lang, lang) : undefined,
  };
}

/** What those who may can do with it. */
function Ways({
  request: { lang, place, viewer },
  lesson,
}: {
  request: PlacedRequest;
  lesson: LessonView;
}) {
  if (!allows(changeLesson, viewer)) return null;
  return (
    <form method="post" action={publishLessonPath(lang, place.slug, lesson)}>
      <Token />
      <Actions>
        {!lesson.published && allows(publishLesson, viewer) && (
          <Button>{texts.publish[lang]}</Button>
        )}
        <LinkButton href={changeLessonPath(lang, place.slug, lesson)} weight="secondary">
          {texts.change[lang]}
        </LinkButton>
      </Actions>
    </form>
  );
}

/** The content's language where it is not the page's. */
export function otherLang(content: Lang, page: Lang): Lang | undefined {
  return content === page ? undefined : content;
}
