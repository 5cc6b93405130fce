import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import { takeAnewPath } from '#5-follow-up/reports/core/paths.ts';
import { nothingWritten } from '#5-follow-up/reports/core/section.ts';
import { sectionBlocks } from '#5-follow-up/reports/core/section-blocks.ts';
import { words } from '#5-follow-up/reports/core/words.ts';
import { formatDay } from '#base/format.ts';
import { ref } from '#base/ref.ts';
import { fill } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { Section } from '#ui/section.tsx';
import type { Found } from './section.tsx';
import { texts as pageTexts } from './texts.ts';
import { texts } from './write-texts.ts';
import { Written } from './written.tsx';

/** What was taken in beforehand, from where and when, and the way to take it in again where it is old. */
export function TakenIn({ request, found }: { request: PlacedRequest; found: Found }) {
  const { lang, place } = request;
  const { report, section } = found;
  const { taken, takenAt, now } = section;
  const day = formatDay(dayInNorway(takenAt), lang);
  const own = report.lang === lang ? undefined : report.lang;
  // Of the whole plan nothing is taken in until a lesson is: a heading over nothing would be asked about.
  if (section.kind === 'whole' && taken.lessons.length === 0 && now === 'same') return null;
  return (
    <Section title={fill(texts.from, lang, { day })} id="hentet" tinted>
      {now === 'gone' && <p>{texts.fromGone[lang]}</p>}
      <Written blocks={factsIn(found)} lang={report.lang} contentLang={own} />
      {taken.lessons.length > 0 && (
        <>
          <h3>{pageTexts.lessons[lang]}</h3>
          <ul lang={own}>
            {taken.lessons.map((lesson) => (
              <li key={lesson.id}>
                <a href={lessonPath(lang, place.slug, lesson)}>{lesson.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SourceLink request={request} found={found} />
      {now === 'newer' && (
        <form method="post" action={takeAnewPath(lang, place.slug, report, section.key)}>
          <Token />
          <p>{texts.fromNewer[lang]}</p>
          <Actions>
            <Button weight="secondary">{texts.takeAll[lang]}</Button>
          </Actions>
        </form>
      )}
    </Section>
  );
}

/** The facts as the report will tell them, without what is written below. */
function factsIn({ report, section }: Found) {
  const { key, kind, aboutId, taken } = section;
  if (kind === 'whole') return [];
  const about = aboutId === null ? null : ref(kind, aboutId);
  const empty = { key, kind, about, taken, written: nothingWritten, lessonId: null };
  return sectionBlocks(empty, report.questions, report.lang).filter(
    ({ kind }) => kind === 'facts' || kind === 'table',
  );
}

/** The way to what it was taken from. */
function SourceLink({ request: { lang, place }, found }: { request: PlacedRequest; found: Found }) {
  const { edition, section, report } = found;
  const { aboutId, kind, taken } = section;
  if (aboutId === null) return null;
  const path = kind === 'goal' ? goalPath : measurePath;
  const thing = { id: aboutId, title: taken.title };
  return (
    <p>
      {words.plan[lang]}:{' '}
      <a
        href={path(lang, place.slug, thing, edition.slug)}
        lang={report.lang === lang ? undefined : report.lang}
      >
        {taken.title}
      </a>
    </p>
  );
}
