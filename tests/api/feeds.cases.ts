import ICAL from 'ical.js';
import { Parser } from 'n3';
import { describe, expect } from 'vitest';
import { langs } from '#base/text.ts';
import { version } from '#platform/http/api/version.ts';
import { test } from '../site.ts';
import { ask } from '../visit.ts';
import { read } from './addresses.ts';
import { triplesIn } from './triples.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

function daysIn(text: string): { uid: string; day: string; title: string }[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return { uid: event.uid, day: event.startDate.toString(), title: event.summary };
  });
}

describe('a calendar of deadlines', () => {
  test('holds what is due in a partnership, the same days in every language', async ({ site }) => {
    const due = (await read(site, `${version}/deadlines?partnership=vest-telemark&limit=200`)).json;
    const days = due.items?.map(({ id, day }) => `${day} ${id}`).sort() ?? [];
    expect(days.length).toBeGreaterThan(5);
    const titles = new Set<string>();
    for (const lang of langs) {
      const { status, headers, text } = await ask(site, `/${lang}/vest-telemark/frister.ics`);
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(headers.etag).toMatch(/^"/);
      const found = daysIn(text);
      expect(found.map(({ uid, day }) => `${day} ${uid}`).sort()).toEqual(days);
      titles.add(found[0]?.title ?? '');
      expect(text).toContain(`URL;VALUE=URI:${site.url}/${lang}/vest-telemark`);
    }
    expect(titles.size).toBe(3);
  });

  test('of a body holds what that body is to do, and of an actor what its bodies are', async ({
    site,
  }) => {
    const { json } = await read(site, `${version}/approvals?partnership=vest-telemark`);
    const bodies = json.items as unknown as {
      body: { name: string; calendar: string; partOf: { id: string } | null };
    }[];
    const council = bodies.find(({ body }) => body.name === 'Kommunestyret i Tokke')?.body;
    const own = daysIn((await at(site, council?.calendar ?? '')).text);
    expect(own).toHaveLength(1);
    const actor = (await read(site, `${version}/organisations/${council?.partOf?.id}`)).json;
    expect(daysIn((await at(site, String(actor.calendar))).text)).toEqual(own);
  });

  test('of nobody is a problem', async ({ site }) => {
    for (const path of [
      '/nb/vest-telemark/organ/finnes-ikke-0123456789/frister.ics',
      '/nb/vest-telemark/aktor/x/frister.ics',
      '/nb/atlantis/frister.ics',
      '/xx/vest-telemark/frister.ics',
    ]) {
      const { status, headers } = await ask(site, path);
      expect([path, status, headers['content-type']]).toEqual([
        path,
        404,
        'application/problem+json',
      ]);
    }
  });
});

describe('the data catalogue', () => {
  test('says the same in Turtle and in JSON-LD, by address and by what is asked for', async ({
    site,
  }) => {
    const catalogue = `${version}/catalog`;
    const inTurtle = await ask(site, `${catalogue}.ttl`);
    const inJson = await ask(site, `${catalogue}.jsonld`);
    expect(inTurtle.headers['content-type']).toBe('text/turtle; charset=utf-8');
    expect(inJson.headers['content-type']).toBe('application/ld+json');
    const triples = triplesIn(new Parser().parse(inTurtle.text));
    expect(triples.length).toBeGreaterThan(150);
    expect(triplesIn(inJson.text)).toEqual(triples);
    const asked = async (accept: string) =>
      (await ask(site, catalogue, { headers: { accept } })).text;
    expect(await asked('text/turtle')).toBe(inTurtle.text);
    expect(await asked('*/*')).toBe(inJson.text);
    expect((await ask(site, catalogue, { headers: { accept: 'text/html' } })).status).toBe(406);
  });

  test('has all that DCAT-AP-NO 3 demands of catalogue, service, dataset and distribution', async ({
    site,
  }) => {
    const quads = new Parser().parse((await ask(site, `${version}/catalog.ttl`)).text);
    const demanded: Record<string, string[]> = {
      Catalog: [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}contactPoint`],
      DataService: [`${dct}title`, `${dct}publisher`, `${dcat}contactPoint`, `${dcat}endpointURL`],
      Dataset: [
        `${dct}title`,
        `${dct}description`,
        `${dct}publisher`,
        `${dcat}contactPoint`,
        `${dcat}theme`,
      ],
      Distribution: [`${dcat}accessURL`],
    };
    const missing: string[] = [];
    for (const [kind, properties] of Object.entries(demanded)) {
      const things = quads.filter(({ object }) => object.value === dcat + kind);
      expect([kind, things.length > 0]).toEqual([kind, true]);
      for (const { subject } of things) {
        const own = quads.filter((quad) => quad.subject.equals(subject));
        for (const property of properties) {
          const said = own.filter(({ predicate }) => predicate.value === property);
          const ways = said.map(({ object }) => ('language' in object ? object.language : ''));
          const once = property !== `${dct}publisher` || said.length === 1;
          const distinct =
            !/title|description/.test(property) || new Set(ways).size === ways.length;
          if (said.length === 0 || !once || !distinct) missing.push(`${subject.value} ${property}`);
        }
      }
    }
    expect(missing).toEqual([]);
    const datasets = quads.filter(({ object }) => object.value === `${dcat}Dataset`);
    expect(datasets).toHaveLength(4);
    const agents = quads.filter(({ object }) => object.value.endsWith('foaf/0.1/Agent'));
    expect(agents).toHaveLength(5);
    for (const { object } of quads.filter((one) => one.predicate.value === `${dct}publisher`)) {
      expect(agents.some(({ subject }) => subject.equals(object))).toBe(true);
      const named = quads.some(
        (one) => one.subject.equals(object) && one.predicate.value.endsWith('/name'),
      );
      expect(named).toBe(true);
    }
    // Other lists' words for the same are refused by the profile's own checks.
    const authority =
      /^http:\/\/publications\.europa\.eu\/resource\/authority\/([a-z-]+)\/[A-Z0-9_]+$/;
    const lists = { format: 'file-type', language: 'language', license: 'licence' };
    for (const [property, list] of Object.entries(lists)) {
      const said = quads.filter((one) => one.predicate.value === dct + property);
      expect([property, said.length > 3]).toEqual([property, true]);
      for (const { object } of said) expect(authority.exec(object.value)?.[1]).toBe(list);
    }
    const modified = quads.filter((one) => one.predicate.value === `${dct}modified`);
    expect(modified).toHaveLength(5);
  });
});

test('what the catalogue leads to is there, as the type it says', async ({ site }) => {
  const quads = new Parser().parse((await ask(site, `${version}/catalog.ttl`)).text);
  const said = (subject: string, property: string) =>
    quads.find((one) => one.subject.value === subject && one.predicate.value === property)?.object
      .value ?? '';
  const distributions = quads
    .filter(({ object }) => object.value === `${dcat}Distribution`)
    .map(({ subject }) => subject.value)
    // A PDF takes long to set, and has tests of its own.
    .filter((one) => one.includes('/vest-telemark') && !one.includes('.pdf'));
  expect(distributions.length).toBeGreaterThan(5);
  for (const one of distributions) {
    const answer = await at(site, said(one, `${dcat}accessURL`));
    const type = said(one, `${dcat}mediaType`).split('/media-types/')[1] ?? '?';
    expect([one, answer.status, answer.headers['content-type']?.split(';')[0]]).toEqual([
      one,
      200,
      type,
    ]);
  }
});

/** What stands at a whole address of the site's. */
function at(site: { url: string }, address: string) {
  return ask(site, address.slice(new URL(address).origin.length));
}
