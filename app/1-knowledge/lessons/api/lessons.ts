import { z } from 'zod';
import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { type PublishedLesson, publishedLessons } from '#1-knowledge/lessons/data/published.ts';
import { Lang } from '#base/text.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type ApiRequest, list, one, type Resource } from '#platform/http/api/resource.ts';
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
  return list({
    path: '/lessons',
    operation: 'listLessons',
    called: 'LessonPage',
    summary: { nb: 'Erfaringer', nn: 'Erfaringar', en: 'Lessons' },
    example: '/lessons?limit=5',
    query: {
      partnership: told(z.string().max(60).optional(), {
        nb: 'Bare i dette partnerskapet («vest-telemark»).',
        nn: 'Berre i dette partnarskapet («vest-telemark»).',
        en: 'Only in this partnership (“vest-telemark”).',
      }),
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
    key: ({ id }) => id,
    async get(request, page) {
      const { about, year } = request.query;
      const filter = { partnershipId: request.place?.id ?? null, about, year };
      const rows = await request.read((tx) => publishedLessons(tx, filter, page));
      return { items: rows.map((row) => answerOf(row, request, apiOf)) };
    },
  });
}

function single(apiOf: ApiOf): Resource {
  return one({
    path: '/lessons/:lesson',
    operation: 'getLesson',
    summary: { nb: 'Én erfaring', nn: 'Éi erfaring', en: 'One lesson' },
    params: {
      lesson: { nb: 'Erfaringens id.', nn: 'Identiteten til erfaringa.', en: 'The lesson’s id.' },
    },
    query: z.strictObject({}),
    answer: Lesson,
    list: apiPath('lessons'),
    async get(request) {
      const id = z.uuid().safeParse(request.params.lesson);
      if (!id.success) return null;
      const filter = { partnershipId: null, id: id.data };
      const [row] = await request.read((tx) =>
        publishedLessons(tx, filter, { after: null, most: 1 }),
      );
      return row ? answerOf(row, request, apiOf) : null;
    },
  });
}

function answerOf(
  row: PublishedLesson,
  { at, lang }: Pick<ApiRequest, 'at' | 'lang'>,
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
    partnership: { id: slug, name: partnershipName, url: at(apiPath('partnerships', slug)) },
    page: at(lessonPath(lang, slug, lesson)),
    url: at(apiPath('lessons', lesson.id)),
  };
}
