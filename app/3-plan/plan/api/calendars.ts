import { homePath, shortIn } from '#0-partnership/members/core/paths.ts';
import { dueNames, dueStateNames } from '#0-partnership/thread/core/names.ts';
import { type PublishedDue, publishedDue } from '#0-partnership/thread/data/published/due.ts';
import {
  type Concerned,
  concernsOfActor,
  concernsOfBody,
} from '#3-plan/plan/data/published/concerns.ts';
import type { Lang, Text } from '#base/text.ts';
import { icalendar } from '#platform/feeds/icalendar.ts';
import type { ApiFile, FileRequest } from '#platform/http/api/file-resource.ts';
import type { Place } from '#platform/http/page.ts';
import { writtenAt } from '#platform/id.ts';

/** Where a thing is shown; given by the table of all kinds. */
type AddressOf = (
  thing: { kind: string; id: string; title: string },
  lang: Lang,
  partnership: string,
) => string | null;

const deadlines: Text = { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' };

/** More days than this no calendar shows. */
const mostDays = 1_000;

/** What is due, for calendars to follow: of a partnership, of one actor, of one body. */
export function calendars(address: AddressOf): readonly ApiFile[] {
  const type = 'text/calendar; charset=utf-8';
  const file = (
    path: string,
    find: (request: FileRequest, place: Place) => Promise<Concerned | null>,
  ) => ({
    path,
    types: [type] as const,
    async get(request: FileRequest) {
      const { place } = request;
      const whose = place && (await find(request, place));
      return whose && calendarOf(request, place, whose, address);
    },
  });
  return [
    file('/:lang/:partnership/frister.ics', async (_, { id, name }) => ({
      id,
      name,
      concerning: [],
    })),
    file('/:lang/:partnership/aktor/:actor/frister.ics', ({ params, read }, { id }) => {
      const short = shortIn(params.actor);
      return short === null ? Promise.resolve(null) : read((tx) => concernsOfActor(tx, id, short));
    }),
    file('/:lang/:partnership/organ/:body/frister.ics', ({ params, read }, { id }) => {
      const short = shortIn(params.body);
      return short === null ? Promise.resolve(null) : read((tx) => concernsOfBody(tx, id, short));
    }),
  ];
}

async function calendarOf(
  { lang, path, at, read }: FileRequest,
  place: Place,
  { id, name, concerning }: Concerned,
  address: AddressOf,
): Promise<string> {
  const whole = id === place.id;
  const filter = { partnershipId: place.id, ...(whole ? {} : { concerning }) };
  const page = { after: null, most: mostDays };
  const dues = await read((tx) => publishedDue(tx, filter, page));
  const title = `${deadlines[lang]}: ${whole ? name : `${name}, ${place.name}`}`;
  return icalendar({
    name: title,
    lang,
    url: at(path),
    days: dues.map((due) => dayOf(due, { lang, at }, address)),
  });
}

function dayOf(
  due: PublishedDue,
  { lang, at }: Pick<FileRequest, 'lang' | 'at'>,
  address: AddressOf,
) {
  const { refKind: kind, refId, title, slug } = due;
  const shown = address({ kind, id: refId, title }, lang, slug) ?? homePath(lang, slug);
  const what = dueNames[due.what][lang];
  return {
    uid: due.id,
    day: due.day,
    written: writtenAt(due.revised ?? due.id),
    revision: due.revision,
    title: `${what}: ${title}`,
    // Other days just come and go; nobody has to do them.
    about: [
      due.what === 'approval'
        ? `${due.partnershipName} · ${dueStateNames[due.state][lang]}`
        : due.partnershipName,
      at(shown),
    ].join('\n'),
    kind: what,
    url: at(shown),
  };
}
