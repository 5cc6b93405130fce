import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { planPath, reportsPath } from '#3-plan/plan/core/paths.ts';
import {
  removeWordsPath,
  reportFilePath,
  reportPath,
  writePath,
} from '#5-follow-up/reports/core/paths.ts';
import { reportDocument } from '#5-follow-up/reports/core/report-document.ts';
import { removeWords } from '#5-follow-up/reports/data/remove-words.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import type { WrittenBlock } from '#base/document.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { moved, notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { Invented } from '#ui/invented.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { Thread } from '#ui/thread.tsx';
import { type Shown, shownReport, standingOf } from './shown.ts';
import { texts } from './texts.ts';
import { anchorAt, Written } from './written.tsx';

/** A report as it was published, or as it is being written for those who write it. */
export const reportPage: PlacedPage = async (request) => {
  const { lang, place, path, query, read } = request;
  const shown = await read((tx) => shownReport(tx, request));
  if (shown === null) return notFound;
  const address = reportPath(lang, place.slug, shown.report);
  // An old title in the address still leads here, by the end of the id.
  if (address !== `/${lang}${path}`) return moved(query.size > 0 ? `${address}?${query}` : address);
  const { content, version } = shown;
  const { blocks } = reportDocument(content, standingOf(version));
  const contentLang = content.lang === lang ? undefined : content.lang;
  return {
    title: content.title,
    description: `${content.title}. ${place.name}`,
    stage: { stage: 'follow-up' },
    crumbs: [{ label: texts.title[lang], href: reportsPath(lang, place.slug) }],
    unlisted: version === null,
    body: (
      <>
        <PageTitle title={content.title} contentLang={contentLang} />
        <Notice request={request} shown={shown} />
        <Section title={texts.thread[lang]}>
          <Thread lang={lang} here="result" items={thread(request, shown)} />
          <Invented lang={lang} place={place} />
        </Section>
        <Ways request={request} shown={shown} />
        <Contents blocks={blocks} contentLang={contentLang} />
        <Written blocks={blocks} lang={content.lang} contentLang={contentLang} />
        <Versions request={request} shown={shown} />
      </>
    ),
  };
};

type Parts = { request: PlacedRequest; shown: Shown };

function Notice({ request: { lang, place }, shown: { report, version, versions } }: Parts) {
  if (version === null) {
    return (
      <Alert lang={lang} tone="info" title={texts.preview[lang]}>
        <p>{texts.previewText[lang]}</p>
      </Alert>
    );
  }
  if (version.number === versions[0]?.number) return null;
  return (
    <Alert lang={lang} tone="warning" title={texts.older[lang]}>
      <p>
        {texts.olderText[lang]}{' '}
        <a href={reportPath(lang, place.slug, report)}>{texts.newest[lang]}</a>
      </p>
    </Alert>
  );
}

function thread({ lang, place }: PlacedRequest, { content, edition }: Shown) {
  const lessons = content.sections.flatMap(({ lessonId, written: { lesson } }) =>
    lessonId === null || lesson === null
      ? []
      : [
          {
            title: lesson.title,
            href: lessonPath(lang, place.slug, { id: lessonId, title: lesson.title }),
            lang: content.lang === lang ? undefined : content.lang,
          },
        ],
  );
  return {
    measure: [
      {
        title: content.plan.title,
        href: planPath(lang, place.slug, edition.slug),
        lang: content.lang === lang ? undefined : content.lang,
      },
    ],
    result: [{ title: texts.this[lang] }],
    ...(lessons.length > 0 && { lesson: lessons }),
  };
}

function Ways({ request: { lang, place, viewer }, shown: { report, version } }: Parts) {
  const files = (['pdf', 'docx'] as const).map((format) => ({
    href: reportFilePath(lang, place.slug, report, format, version?.number),
    format: format === 'pdf' ? 'PDF' : 'Word',
    use: texts[`${format}Use`][lang],
  }));
  return (
    <Actions>
      <DownloadMenu label={texts.download[lang]} downloads={files} />
      {allows(saveSection, viewer) && (
        <LinkButton href={writePath(lang, place.slug, report)} weight="secondary">
          {texts[version === null ? 'write' : 'correct'][lang]}
        </LinkButton>
      )}
      {version !== null && allows(removeWords, viewer) && (
        <LinkButton href={removeWordsPath(lang, place.slug, report)} weight="tertiary">
          {texts.removeWords[lang]}
        </LinkButton>
      )}
    </Actions>
  );
}

/** Chapters, goals and measures, to go straight to. */
function Contents({
  blocks,
  contentLang,
}: {
  blocks: readonly WrittenBlock[];
  contentLang: Lang | undefined;
}) {
  return (
    <nav class="contents" aria-labelledby={anchorAt(0)} lang={contentLang}>
      <ul>
        {blocks.map(
          (block, index) =>
            block.kind === 'heading' &&
            block.level <= 2 && (
              <li key={anchorAt(index)}>
                <a href={`#${anchorAt(index)}`}>{block.text}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function Versions({ request: { lang, place }, shown: { report, version, versions } }: Parts) {
  if (versions.length < 2) return null;
  return (
    <Section title={texts.versions[lang]} id="versjoner">
      <DefinitionList
        items={versions.map((one) => {
          const day = formatDay(dayInNorway(one.publishedAt), lang);
          const name = fill(texts.version, lang, { n: one.number, day });
          const why = one.reason ?? texts.first[lang];
          return {
            term: name,
            detail:
              one.number === version?.number ? (
                `${why} (${texts.here[lang]})`
              ) : (
                <a href={reportPath(lang, place.slug, report, one.number)}>{why}</a>
              ),
          };
        })}
      />
    </Section>
  );
}
