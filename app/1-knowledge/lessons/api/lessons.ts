import { z } from 'zod';
import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { type PublishedLesson, publishedLessons } from '#1-knowledge/lessons/data/published.ts';
import { Lang } from '#base/text.ts';
import { Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import type { Resource } from '#platform/http/api/resource.ts';
import { type Reader, rowById, rowList } from '#platform/http/api/rows.ts';
import { Link, named, told, Url } from '#platform/http/api/schemas.ts';

/** Where the API tells of a thing of another room; null for a kind it has no address for. */
type ApiOf = (kind: string, id: string) => string | null;

const Lesson = named(
  z.strictObject({
    id: z.uuid(),
    title: z.string(),
    tried: told(z.string(), {
      nb: 'Hva som ble prøvd.',
      nn: 'Kva som vart prøvd.',
      en: 'What was tried.',
    }),
    place: told(z.string(), {
      nb: 'Hvor det ble prøvd.',
      nn: 'Kvar det vart prøvd.',
      en: 'Where it was tried.',
    }),
    outcome: told(z.string(), {
      nb: 'Hva som kom ut av det.',
      nn: 'Kva som kom ut av det.',
      en: 'What came of it.',
    }),
    carryOver: told(z.string().nullable(), {
      nb: 'Hva andre kan ta med seg.',
      nn: 'Kva andre kan ta med seg.',
      en: 'What others can take with them.',
    }),
    year: z.int(),
    lang: told(Lang, {
      nb: 'Språket den er skrevet på.',
      nn: 'Språket ho er skriven på.',
      en: 'The language it is written in.',
    }),
    comesFrom: Link.nullable(),
    partnership: Link,
    page: Url,
    url: Url,
  }),
  'Lesson',
  {
    nb: 'Noe som er lært av det som er gjort, skrevet slik at andre kan bruke det.',
    nn: 'Noko som er lært av det som er gjort, skrive slik at andre kan bruke det.',
    en: 'Something learnt from what was done, written so that others can use it.',
  },
);

/** The lessons everyone may see, as a list and one by one. */
export function lessonResources(apiOf: ApiOf): readonly [Resource, Resource] {
  return [listed(apiOf), single(apiOf)];
}

function listed(apiOf: ApiOf): Resource {
  return rowList({
    path: '/lessons',
    operation: 'listLessons',
    called: 'LessonPage',
    summary: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Lessons' },
    example: '/lessons?limit=5',
    query: {
      partnership: Partnership,
      about: told(z.uuid().optional(), {
        nb: 'Bare erfaringer fra målet eller tiltaket med denne id-en.',
        nn: 'Berre erfaringar frå målet eller tiltaket med denne identiteten.',
        en: 'Only lessons from the goal or measure with this id.',
      }),
      year: told(z.coerce.number().int().min(1990).max(2100).optional(), {
        nb: 'Bare erfaringer fra dette året.',
        nn: 'Berre erfaringar frå dette året.',
        en: 'Only lessons of this year.',
      }),
    },
    item: Lesson,
    rows: (tx, { place, query: { about, year } }, page) =>
      publishedLessons(tx, { partnershipId: place?.id ?? null, about, year }, page),
    answer: (row, reader) => answerOf(row, reader, apiOf),
  });
}

function single(apiOf: ApiOf): Resource {
  return rowById({
    path: '/lessons/:lesson',
    operation: 'getLesson',
    summary: { nb: 'Én erfaring', nn: 'Éi erfaring', en: 'One lesson' },
    id: { nb: 'Erfaringens id.', nn: 'Identiteten til erfaringa.', en: 'The lesson’s id.' },
    answer: Lesson,
    list: apiPath('lessons'),
    row: async (tx, id) =>
      (await publishedLessons(tx, { partnershipId: null, id }, { after: null, most: 1 }))[0],
    told: (row, reader) => answerOf(row, reader, apiOf),
  });
}

function answerOf(
  row: PublishedLesson,
  { at, lang }: Reader,
  apiOf: ApiOf,
): z.input<typeof Lesson> {
  const { aboutKind, aboutId, aboutTitle, slug, partnershipName, ...lesson } = row;
  const path = aboutKind !== null && aboutId !== null ? apiOf(aboutKind, aboutId) : null;
  return {
    ...lesson,
    comesFrom:
      path !== null && aboutId !== null && aboutTitle !== null
        ? { id: aboutId, name: aboutTitle, url: at(path) }
        : null,
    partnership: partnershipOf({ slug, partnershipName }, { at }),
    page: at(lessonPath(lang, slug, lesson)),
    url: at(apiPath('lessons', lesson.id)),
  };
}
