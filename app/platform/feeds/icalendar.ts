import type { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';

/** A day in someone's calendar. */
export type CalendarDay = {
  /** The same for life, so that a change is not taken for another day. */
  uid: string;
  day: Day;
  /** When it was last written down. Never the clock's word, or every fetch would look like a change. */
  written: Date;
  /** How often it was changed: a calendar that has taken it in keeps what it has until this grows. */
  revision: number;
  title: string;
  about: string;
  kind: string;
  url: string;
};

export type Calendar = { name: string; lang: Lang; url: string; days: readonly CalendarDay[] };

/** Days as RFC 5545 writes them, with the calendar's name and colourless facts of RFC 7986. */
export function icalendar({ name, lang, url, days }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tannhjul//Tannhjul//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    // Days have no zone; a time of day, once there is one, is Norway's.
    'X-WR-TIMEZONE:Europe/Oslo',
    `URL;VALUE=URI:${address(url)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...days.flatMap((day) => eventOf(day, lang)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf(
  { uid, day, written, revision, title, about, kind, url }: CalendarDay,
  lang: Lang,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instant(written)}`,
    `LAST-MODIFIED:${instant(written)}`,
    `SEQUENCE:${revision}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escaped(about)}`,
    `CATEGORIES;LANGUAGE=${lang}:${escaped(kind)}`,
    `URL;VALUE=URI:${address(url)}`,
    'CLASS:PUBLIC',
    // A day one is told of takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function instant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Text as a value; what no calendar can hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** An address is no text and is not escaped; nothing in it may end the line. */
function address(url: string): string {
  return url.replace(/[\s\p{Cc}]/gu, '');
}

const longest = 75;

/** Lines of at most 75 octets, none cut within a letter; those that follow begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const own = Buffer.byteLength(letter);
    if (octets + own > longest) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += own;
  }
  return [...parts, part].join('\r\n');
}
