import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#base/block.ts';
import type { WrittenBlock } from '#base/document.ts';
import { langs } from '#base/text.ts';
import { reportKinds } from './kinds.ts';
import { ownQuestions } from './own-templates.ts';
import { type Question, Questions, scopes } from './question.ts';
import { readTemplate } from './read-template.ts';
import { templateBlocks } from './write-template.ts';

const where = {};
const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text, where });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, where });
const list = (...texts: string[]): Block => ({
  kind: 'list',
  items: texts.map((text) => ({ marker: null, depth: 0, text, where })),
  where,
});
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((text) => ({ text, rowSpan: 1, columnSpan: 1, where }))),
  where,
});

function read(...blocks: Block[]): Question[] {
  const outcome = readTemplate(blocks);
  return outcome.ok ? outcome.value : [];
}

/** What is written, as a reader gives it back. */
function asRead(blocks: readonly WrittenBlock[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading') return [heading(block.text, block.level)];
    return block.kind === 'paragraph' ? [paragraph(block.text)] : [];
  });
}

const line = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'For hvert tiltak',
    '1. Hva ble gjort?',
    '2.1 Måloppnåelse [for hvert mål]',
    'a) Kva lærte de?',
    'Innhold',
    '1. 2. (3) Tall',
    'Gjør rede for pengene.',
    'Bakgrunn ........ 4',
    'Svar for hvert mål:',
    'Underskrift',
    'Mal for rapport',
  ),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(line, fc.integer({ min: 1, max: 7 })).map(([text, level]) => heading(text, level)),
  line.map(paragraph),
  fc.array(line, { maxLength: 4 }).map((texts) => list(...texts)),
  fc
    .array(fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    })
    .map((rows) => table(...rows)),
);

test('a ministry’s form is read as what it asks: no title, no table of answers, no place to sign', () => {
  const asked = read(
    heading('Mal for sluttevaluering av bygdevekstavtalar', 1),
    paragraph('Kommunane fyller ut malen saman med avtalepartane.'),
    heading('1. Om avtala', 1),
    table(['Namn på avtala', ''], ['Avtaleperiode', '']),
    heading('2. Måloppnåing', 1),
    paragraph('Gjer greie for kvart delmål:'),
    list('Kva var målet, og i kva grad er det nådd?'),
    heading('3. Økonomi', 1),
    table(['Kjelde', '2025', '2026'], ['Staten', '', ''], ['Kommunane', '', '']),
    heading('Underskrift', 1),
    paragraph('Stad og dato: ________'),
  );
  expect(asked.map(({ text, scope, guidance }) => [text, scope, guidance])).toEqual([
    ['Namn på avtala', 'whole', null],
    ['Avtaleperiode', 'whole', null],
    ['Kva var målet, og i kva grad er det nådd?', 'goal', 'Gjer greie for kvart delmål:'],
    ['Kjelde · 2025 · 2026', 'whole', 'Staten · Kommunane'],
  ]);
});

describe('a template', () => {
  test('read, written out and read again is the same list, whatever the document was', () => {
    fc.assert(
      fc.property(
        fc.array(anyBlock, { maxLength: 14 }),
        fc.constantFrom(...langs),
        (blocks, lang) => {
          const first = readTemplate(blocks);
          if (!first.ok) return;
          expect(Questions.safeParse(first.value).success).toBe(true);
          expect(readTemplate(asRead(templateBlocks(first.value, lang)))).toEqual(first);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each(reportKinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const)))(
    'of our own (%s, %s) is the same when it is read, and asks about all three',
    (kind, lang) => {
      const own = ownQuestions(kind, lang);
      expect(read(...asRead(templateBlocks(own, lang)))).toEqual(own);
      expect(new Set(own.map(({ scope }) => scope))).toEqual(new Set(scopes));
    },
  );
});

describe('what is a question', () => {
  test('is a heading with running text under it, and the text its guidance', () => {
    expect(
      read(heading('2. Måloppnåelse', 1), paragraph('Vurder målene.'), paragraph('Bruk tall.')),
    ).toEqual([
      {
        chapter: null,
        text: 'Måloppnåelse',
        guidance: 'Vurder målene.\nBruk tall.',
        scope: 'whole',
      },
    ]);
  });

  test('is what is listed, numbered, asked, or left open in a table, under its heading', () => {
    const found = read(
      heading('Sluttrapport', 1),
      heading('3. For hvert tiltak', 2),
      paragraph('Skriv kort.'),
      list('Hva ble gjort', 'Hvem deltok'),
      paragraph('4. Økonomi'),
      paragraph('Ble pengene brukt?'),
      table(['Spørsmål', 'Svar'], ['Antall deltakere', ''], ['Kommune', 'Tinn']),
    );
    expect(found.map(({ text }) => text)).toEqual([
      'Hva ble gjort',
      'Hvem deltok',
      'Økonomi',
      'Ble pengene brukt?',
      'Antall deltakere',
    ]);
    expect(new Set(found.map(({ chapter, scope }) => `${chapter}: ${scope}`))).toEqual(
      new Set(['For hvert tiltak: measure']),
    );
    expect(found[0]?.guidance).toBe('Skriv kort.');
  });

  test('says what it is about by itself, or a heading above does', () => {
    const found = read(
      heading('Del B: per tiltak', 1),
      heading('Status', 2),
      heading('Vurder hvert delmål', 2),
      heading('Samla for avtala', 2),
    );
    expect(found.map(({ scope }) => scope)).toEqual(['measure', 'goal', 'whole']);
  });

  test('is looked for in no more time than a long line takes to read', () => {
    const began = performance.now();
    readTemplate([paragraph(`${'.'.repeat(300_000)} 3x`)]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('is nothing in a list of contents', () => {
    expect(readTemplate([heading('Innhold', 1), paragraph('Resultater ........ 3')])).toEqual({
      ok: false,
      refused: ['no-questions'],
    });
    expect(read(table(['Mål', 'I fjor', 'I år'], ['Bakgrunn ........ 4', '', '']))).toMatchObject([
      { text: 'Mål · I fjor · I år', guidance: null },
    ]);
  });
});

test('a document that is no template is refused for every reason', () => {
  expect(readTemplate([])).toEqual({ ok: false, refused: ['no-questions'] });
  const long = `${'x'.repeat(1_001)}?`;
  expect(readTemplate(Array.from({ length: 101 }, () => paragraph(long)))).toEqual({
    ok: false,
    refused: ['too-many-questions', 'question-too-long'],
  });
});
