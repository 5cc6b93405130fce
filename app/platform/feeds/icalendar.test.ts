import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icalendar } from './icalendar.ts';

const calendar = {
  name: 'Frister',
  lang: 'nb' as const,
  url: 'https://example.org/nb/a/frister.ics',
};
const own = {
  uid: '01a201c8-0ce2-7312-92ad-e5c76d1e1170',
  day: '2026-05-21',
  written: new Date('2026-04-20T08:00:00Z'),
  revision: 2,
  title: 'Kommunestyret',
  about: 'Om',
  kind: 'Vedtak',
  url: 'https://example.org/nb/a/plan#vedtak',
};

/** As another program reads it. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  test('gives any text back as it was, in lines of at most 75 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', '\n', 'æ', '😀', ':', '"', ' '),
        maxLength: 120,
      }),
    );
    fc.assert(
      fc.property(text, text, (title, about) => {
        const written = icalendar({ ...calendar, days: [{ ...own, title, about }] });
        for (const line of written.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = eventsIn(written);
        const plain = (one: string) => one.replace(/[^\P{Cc}\n\t]/gu, '');
        expect([event?.summary, event?.description]).toEqual([plain(title), plain(about)]);
      }),
    );
  });

  test('holds whole days that are known again, and says nothing of when it was fetched', () => {
    const text = icalendar({ ...calendar, days: [own] });
    const [event] = eventsIn(text);
    expect(event?.uid).toBe(own.uid);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-05-21');
    expect(event?.endDate.toString()).toBe('2026-05-22');
    expect(text).toContain('DTSTAMP:20260420T080000Z');
    expect(event?.sequence).toBe(2);
    expect(text).not.toContain('METHOD:');
    expect(icalendar({ ...calendar, days: [own] })).toBe(text);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('with nothing in it is still one', () => {
    expect(eventsIn(icalendar({ ...calendar, days: [] }))).toEqual([]);
  });

  test('lets no address begin a line of its own', () => {
    const url = 'https://example.org/\r\nATTENDEE:mailto:a@example.org';
    expect(icalendar({ ...calendar, days: [{ ...own, url }] })).not.toMatch(/^ATTENDEE/m);
  });
});
