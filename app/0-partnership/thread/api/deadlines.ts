import { z } from 'zod';
import { dueNames, dueStateNames } from '#0-partnership/thread/core/names.ts';
import { DueState, DueWhat } from '#0-partnership/thread/core/thread.ts';
import { publishedDue } from '#0-partnership/thread/data/published/due.ts';
import { Day } from '#base/period.ts';
import { Lang } from '#base/text.ts';
import { Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import { list, type Resource } from '#platform/http/api/resource.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const Deadline = named(
  z.strictObject({
    id: z.uuid(),
    day: Day,
    what: Term(DueWhat),
    title: z.string(),
    lang: Lang,
    state: Term(DueState),
    about: z.strictObject({ kind: z.string(), id: z.uuid(), url: Url.nullable() }),
    owner: told(
      z.strictObject({ kind: z.string(), id: z.uuid(), url: Url.nullable() }).nullable(),
      {
        nb: 'Aktøren eller organet som må gjøre det, når det er sagt.',
        nn: 'Aktøren eller organet som må gjere det, når det er sagt.',
        en: 'The actor or body that must do it, where that is said.',
      },
    ),
    partnership: Link,
  }),
  'Deadline',
  {
    nb: 'Noe som skal være gjort, eller som skjer, en dag.',
    nn: 'Noko som skal vere gjort, eller som hender, ein dag.',
    en: 'Something to be done by a day, or that happens on it.',
  },
);

/** What is due, earliest first; `apiOf` says where the API tells of a thing. */
export function deadlinesResource(apiOf: (kind: string, id: string) => string | null): Resource {
  return list({
    path: '/deadlines',
    operation: 'listDeadlines',
    called: 'DeadlinePage',
    summary: {
      nb: 'Frister og datoer, de tidligste først',
      nn: 'Fristar og datoar, dei tidlegaste først',
      en: 'Deadlines and dates, the earliest first',
    },
    example: '/deadlines?partnership=vest-telemark&state=open',
    query: {
      partnership: Partnership,
      from: told(Day.optional(), {
        nb: 'Fra og med denne dagen.',
        nn: 'Frå og med denne dagen.',
        en: 'From this day on.',
      }),
      to: told(Day.optional(), {
        nb: 'Til og med denne dagen.',
        nn: 'Til og med denne dagen.',
        en: 'Up to and including this day.',
      }),
      state: told(DueState.optional(), {
        nb: 'Bare det som er gjort, eller bare det som ikke er det.',
        nn: 'Berre det som er gjort, eller berre det som ikkje er det.',
        en: 'Only what is done, or only what is not.',
      }),
      owner: told(z.uuid().optional(), {
        nb: 'Bare det denne aktøren eller dette organet må gjøre.',
        nn: 'Berre det denne aktøren eller dette organet må gjere.',
        en: 'Only what this actor or body must do.',
      }),
    },
    item: Deadline,
    key: ({ day, id }) => `${day} ${id}`,
    keyForm: z.string().refine((key) => {
      const [day, id, ...more] = key.split(' ');
      return Day.safeParse(day).success && z.uuid().safeParse(id).success && more.length === 0;
    }),
    async get({ query, place, lang, at, read }, { after, most }) {
      const { from, to, state, owner } = query;
      const [day = '', id = ''] = after?.split(' ') ?? [];
      const filter = { partnershipId: place?.id ?? null, from, to, state, ownerId: owner };
      const page = { after: after === null ? null : { day, id }, most };
      const rows = await read((tx) => publishedDue(tx, filter, page));
      const thing = (kind: string, id: string) => {
        const path = apiOf(kind, id);
        return { kind, id, url: path && at(path) };
      };
      const items = rows.map((row) => ({
        id: row.id,
        day: row.day,
        what: term(row.what, dueNames, lang),
        title: row.title,
        lang: row.lang,
        state: term(row.state, dueStateNames, lang),
        about: thing(row.refKind, row.refId),
        owner:
          row.ownerKind === null || row.ownerId === null ? null : thing(row.ownerKind, row.ownerId),
        partnership: partnershipOf(row, { at }),
      }));
      return { items };
    },
  });
}
