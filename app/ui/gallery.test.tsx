import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '#base/text.ts';
import { gallery } from '../../tests/gallery-parts.tsx';

/** Everything drawn in one language, as the server would send it. */
function drawn(lang: Lang): Record<string, string> {
  const parts = Object.entries(gallery(lang));
  return Object.fromEntries(parts.map(([name, part]) => [name, renderToString(part)]));
}

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((hit) => hit[1] ?? '');

describe.each(langs)('in %s', (lang) => {
  const parts = drawn(lang);

  test.each(Object.keys(parts))('%s obeys the browser policy', (name) => {
    const html = parts[name] ?? '';
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/);
    expect(all(html, /<script([^>]*)>/g).every((script) => script.includes('src='))).toBe(true);
  });

  test.each(Object.keys(parts))('%s points only to what is there', (name) => {
    const html = parts[name] ?? '';
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...all(html, /\saria-(?:labelledby|describedby)="([^"]+)"/g).flatMap((list) =>
        list.split(' '),
      ),
      ...all(html, /\sfor="([^"]+)"/g),
      ...all(html, /url\(#([^)]+)\)/g),
    ];
    for (const id of wanted) expect(ids).toContain(id);
  });

  test.each(Object.keys(parts))(
    '%s has every picture named or left out for those who listen',
    (name) => {
      const pictures = all(parts[name] ?? '', /<svg([^>]*)>/g);
      for (const picture of pictures) expect(picture).toMatch(/aria-hidden="true"|role="img"/);
    },
  );

  test.each(Object.keys(parts))('%s leaves no brace unfilled and nothing undefined', (name) => {
    const words = (parts[name] ?? '').replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
  });
});

test('the components speak three languages', () => {
  const silent = ['list of facts', 'prose', 'tag'];
  const [nb, nn, en] = langs.map(drawn);
  for (const name of Object.keys(nb ?? {}).filter((part) => !silent.includes(part))) {
    expect(nb?.[name], name).not.toBe(en?.[name]);
    expect(nn?.[name], name).not.toBe(en?.[name]);
  }
});

describe('the document', () => {
  const html = drawn('nn').document ?? '';

  test('says its language, its other languages and its own address', () => {
    expect(html).toContain('<html lang="nn" data-color-scheme="auto">');
    expect(html).toContain('<link rel="canonical" href="https://example.no/nn/vest-telemark"/>');
    expect(all(html, /rel="alternate" hreflang="(\w\w)"/g)).toEqual(['nb', 'nn', 'en']);
  });

  test('begins with a way past the header, and has one main part', () => {
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf('<header'));
    expect(all(html, /(<main id="main")/g)).toHaveLength(1);
  });

  test('says first in the title that a form has faults', () => {
    expect(html).toContain('<title>Feil: Endre ordlyden – Vest-Telemark</title>');
  });

  test('links the stages that are built, and names the others', () => {
    const menu = html.slice(html.indexOf('class="stages"'));
    expect(menu).toContain('<a href="/nn/vest-telemark/plan" aria-current="true">Plan</a>');
    expect(menu).toContain('<span class="later">Kunnskap<span class="ds-sr-only"> (kjem seinare)');
  });

  test('offers the other languages in their own names', () => {
    expect(html).toContain('lang="nb" hreflang="nb">Bokmål</a>');
    expect(html).not.toContain('>Nynorsk</a>');
  });
});

describe('a field', () => {
  const html = drawn('nb').form ?? '';

  test('is described by its hint and its error, and keeps what was typed', () => {
    expect(html).toContain('aria-describedby="title-hint title-error"');
    expect(html).toMatch(/<input[^>]*id="title"[^>]*aria-invalid[^>]*value="Re &amp; &lt;b>"/);
    // One line feed for the browser to drop, and the one that was typed.
    expect(html).toMatch(/<textarea[^>]*>\n\nEtter en tom linje<\/textarea>/);
    expect(html).toContain('<option value="2" selected>');
  });

  test('is led to from the summary of faults, which takes the focus', () => {
    expect(html).toMatch(/class="ds-error-summary"[^>]*tabindex="-1"[^>]*autofocus/);
    expect(html).toContain('<a href="#title">Skriv en lengre tittel</a>');
    expect(html).toContain('<a href="#role">Velg en rolle</a>');
  });
});

describe('a table', () => {
  const html = drawn('nb').budget ?? '';

  test('has its headings by column and row, and can be moved sideways by keyboard', () => {
    expect(all(html, /<th scope="col"[^>]*>([^<]+)/g)).toEqual(['Delmål', '2025', '2026', 'I alt']);
    expect(html).toContain('<th scope="row" class="heads"><a href="#1">1. Boliger</a></th>');
    expect(html).toMatch(
      /<section class="table-scroll" aria-labelledby="money-caption" tabindex="0">/,
    );
  });

  test('says in words that an amount is wrong', () => {
    expect(html).toMatch(
      /class="numeric wrong">1\u00a0800\u00a0000<span class="ds-sr-only"> \(skulle/,
    );
  });

  test('adds up what the plan has not', () => {
    expect(html).toContain('<td class="numeric">5\u00a0500\u00a0000</td>');
  });
});

test('the thread names all six stations, and says honestly which are empty', () => {
  const html = drawn('nb').thread ?? '';
  expect(all(html, /station-name">([^<]+)/g)).toEqual([
    'Behov',
    'Innspill',
    'Tiltak',
    'Tjeneste',
    'Resultat',
    'Erfaring',
  ]);
  expect(all(html, /station-empty">([^<]+)/g)).toHaveLength(4);
  expect(html).toMatch(/station-measure here[^>]*aria-current="step"/);
});

describe('the wheel', () => {
  const html = drawn('nn').wheel ?? '';

  test('says in words what day it is, which stage, and what comes next', () => {
    expect(html).toContain('I dag er det 21.\u00a0mai 2026, veke 21. No: Medverknad.');
    expect(html).toContain('Neste: Fylkesutvalet i Telemark, 10.\u00a0juni 2026.');
  });

  test('numbers its marks as the list beside it, and ticks off what is done', () => {
    const [picture = '', near = '', whole = ''] = html.split('<ol class="dues">');
    const marks = /class="mark-(\w+)">(?:(?!<\/g>).)*?(?:<text[^>]*>(\d+)<\/text>)?<\/g>/g;
    const read = (part: string) =>
      [...part.matchAll(marks)].map((hit) => `${hit[1]} ${hit[2] ?? ''}`);
    expect(read(picture)).toEqual(['done ', 'late 1', 'next 2', 'coming 3']);
    expect(read(near)).toEqual(['late 1', 'next 2', 'coming 3']);
    expect(read(whole)).toEqual(read(picture));
  });
});

test('a difference marks what was removed on one side and what was added on the other', () => {
  const html = drawn('en').diff ?? '';
  expect(all(html, /<del>([^<]+)/g)).toEqual(['delar av']);
  expect(all(html, /<ins>([^<]+)/g)).toEqual(['heile']);
  expect(html).toContain('The same in both.');
});

test('every error says what happened, what to do, and the way on', () => {
  const html = drawn('nn').errors ?? '';
  expect(all(html, /<h1>([^<]+)/g)).toHaveLength(9);
  expect(all(html, /Feilkode (\d{3})/g)).toEqual([
    '400',
    '403',
    '404',
    '409',
    '413',
    '422',
    '429',
    '500',
    '503',
  ]);
  expect(all(html, /(<p class="error-todo">)/g)).toHaveLength(9);
});

test('a group where nothing is chosen yet says that it must be', () => {
  const marks = langs.map(
    (lang) => drawn(lang).form?.match(/<legend[^>]*>Rolle(.*?)<\/legend>/)?.[1],
  );
  expect(marks.map((mark) => mark?.replace(/<[^>]*>/g, '').trim())).toEqual([
    '(må fylles ut)',
    '(må fyllast ut)',
    '(required)',
  ]);
});
