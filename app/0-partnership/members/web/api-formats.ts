import { calendarPath, feedPath } from '#0-partnership/members/core/paths.ts';
import type { Lang, Text } from '#base/text.ts';
import { version } from '#platform/http/api/version.ts';

/** An open format beside the API: what it gives, and where; an address one cannot open is only told. */
export type OpenFormat = { title: Text; about: Text; address: string; opens: boolean };

/** The open formats, each with an address of one partnership as an example where it needs one. */
export function openFormats(lang: Lang, example: string): readonly OpenFormat[] {
  return [
    {
      title: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
      about: {
        nb: 'Frister og vedtak i iCalendar, for et partnerskap, en aktør eller et organ. Legg adressen inn i kalenderen din, så følger den med.',
        nn: 'Fristar og vedtak i iCalendar, for eit partnarskap, ein aktør eller eit organ. Legg adressa inn i kalenderen din, så følgjer han med.',
        en: 'Deadlines and decisions as iCalendar, for a partnership, an actor or a body. Add the address to your calendar, and it keeps up.',
      },
      address: calendarPath(lang, example),
      opens: true,
    },
    {
      title: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
      about: {
        nb: 'Det som er endret i det som er lagt ut, i Atom, for et partnerskap.',
        nn: 'Det som er endra i det som er lagt ut, i Atom, for eit partnarskap.',
        en: 'What has changed in what is published, as Atom, for a partnership.',
      },
      address: feedPath(lang, example),
      opens: true,
    },
    {
      title: { nb: 'Datakatalog', nn: 'Datakatalog', en: 'Data catalogue' },
      about: {
        nb: 'Alle planene som datasett etter DCAT-AP-NO 3, i Turtle eller JSON-LD, for data.norge.no og andre kataloger.',
        nn: 'Alle planane som datasett etter DCAT-AP-NO 3, i Turtle eller JSON-LD, for data.norge.no og andre katalogar.',
        en: 'All plans as datasets by DCAT-AP-NO 3, in Turtle or JSON-LD, for data.norge.no and other catalogues.',
      },
      address: `${version}/catalog.ttl`,
      opens: true,
    },
    {
      title: { nb: 'Assistenter', nn: 'Assistentar', en: 'Assistants' },
      about: {
        nb: 'En assistent som kan MCP, kan spørre etter planer, tiltak, kostnader og frister, og får svar med kilde. Gi den denne adressen.',
        nn: 'Ein assistent som kan MCP, kan spørje etter planar, tiltak, kostnader og fristar, og får svar med kjelde. Gi han denne adressa.',
        en: 'An assistant that knows MCP can ask for plans, measures, costs and deadlines, and gets answers with their source. Give it this address.',
      },
      address: '/mcp',
      opens: false,
    },
  ];
}
