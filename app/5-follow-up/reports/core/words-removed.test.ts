import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportContent } from './content.ts';
import { sentencesWith } from './excerpt.ts';
import { rewritten, type Spot } from './spots.ts';
import { foundIn, goes, withoutWords, wordsRefusals } from './words-removed.ts';

const money = { budget: '40000000', funded: '0', spent: null };
const id = '01890000-0000-7000-8000-000000000001';
const section = (answers: Record<string, string>): ReportContent['sections'][number] => ({
  key: 't-0000000001',
  kind: 'measure',
  about: { kind: 'measure', id },
  lessonId: null,
  taken: {
    ...{ title: 'Kontoret til Ola', ref: '1a', depth: 1, leads: ['Fjordby kommune'] },
    ...{ partners: ['Olas verksted'], meant: 'Ola skal nå flere.', money },
    told: [{ day: '2026-03-09', state: 'on-track', sentence: 'Ola er i gang.', next: null }],
    rows: [{ name: 'Lønn til Ola', money }],
    lessons: [{ id, title: 'Ola i fjor', outcome: 'Seks.' }],
  },
  written: {
    answers,
    figures: [{ what: 'Lærlinger', value: '6', unit: 'personer', year: 2026, source: 'Ola' }],
    goesOn: 'changed',
    lesson: { title: 'Ola ringte', tried: 'Den', outcome: 'Seks.', carryOver: null },
  },
});
const report = (...sections: ReportContent['sections']): ReportContent => ({
  ...{ kind: 'yearly', title: 'Evaluering 2026: Plan', lang: 'nb', owner: 'Fjordby' },
  ...{ fromYear: 2026, year: 2026, plan: { editionId: id, slug: 'plan', title: 'Plan' } },
  questions: [
    { chapter: null, text: 'Hva kom ut av det?', guidance: 'Spør Ola.', scope: 'measure' },
  ],
  sections,
});
const copy = (content: ReportContent, number: number | null = 1, reason: string | null = null) => ({
  ...{ content, number, reason },
});

describe('words that are removed from a report', () => {
  test('are found in what was written and in what was taken in, each text once with its versions', () => {
    const first = report(section({ 0: 'Ola var med. Alle var glade.' }));
    const second = report(section({ 0: 'Noen var med.' }));
    const found = foundIn([copy(first), copy(second, 2, 'Ola var glemt.')], 'Ola');
    expect(found.map(({ part, copies }) => [part, copies])).toEqual([
      ['question', [1, 2]],
      ['heading', [1, 2]],
      ['meant', [1, 2]],
      ['name', [1, 2]],
      ['money', [1, 2]],
      ['earlier-lesson', [1, 2]],
      ['told', [1, 2]],
      ['answer', [1]],
      ['figure', [1, 2]],
      ['lesson', [1, 2]],
      ['reason', [2]],
    ]);
    expect(found.find(({ part }) => part === 'answer')).toMatchObject({
      ...{ section: '1a. Kontoret til Ola', asked: 'Hva kom ut av det?' },
    });
  });

  test('are refused where they stand nowhere, where they stand everywhere, and when they are the mark', () => {
    const often = 'Den som den, og den igjen. '.repeat(10);
    expect(wordsRefusals([copy(report(section({ 0: often })))], 'Ola')).toEqual([]);
    expect(wordsRefusals([copy(report(section({ 0: often })))], 'den')).toEqual([]);
    const more = report(section({ 0: often }), section({ 0: 'Her også: den.' }));
    expect(wordsRefusals([copy(more)], 'den')).toEqual(['too-many-places']);
    // Words of ours, numbers and names of organisations are not struck.
    for (const words of ['measure', 'changed', '40000000', '2026-03-09', 'verksted']) {
      expect(wordsRefusals([copy(more)], words)).toEqual(['not-written-there']);
    }
    const gone = report(section({ 0: 'Takk til […].' }));
    expect(wordsRefusals([copy(gone)], '[…]')).toEqual(['not-written-there']);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n'), maxLength: 300 });
  const words = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 3, maxLength: 6 });

  test('leave all else as it was, and stand nowhere they go from', () => {
    fc.assert(
      fc.property(letters, words, (text, words) => {
        const content = report(section({ 0: text }));
        const left = withoutWords(content, words);
        expect(foundIn([copy(left)], words).filter(({ part }) => goes(part))).toEqual([]);
        expect(textsOf(left).length).toBe(textsOf(content).length);
        if (!text.includes(words)) expect(left).toEqual(content);
      }),
    );
  });

  test('are shown every place they stand, in sentences that stand in the text', () => {
    fc.assert(
      fc.property(letters, words, (text, words) => {
        const sentences = sentencesWith(text, words);
        for (const sentence of sentences) expect(text).toContain(sentence);
        const shown = sentences.reduce((n, one) => n + one.split(words).length - 1, 0);
        expect(shown).toBe(text.split(words).length - 1);
      }),
    );
  });

  test('are shown in their sentence, cut where it is very long', () => {
    expect(sentencesWith('Vi møttes. Takk til Ola for alt! Siden gikk det.', 'Ola')).toEqual([
      'Takk til Ola for alt!',
    ]);
    const long = `${'ord '.repeat(100)}Ola ${'ord '.repeat(100)}`;
    expect(sentencesWith(long, 'Ola')[0]?.length).toBeLessThan(340);
  });
});

function textsOf(content: ReportContent): Spot[] {
  const spots: Spot[] = [];
  rewritten(content, (spot) => {
    spots.push(spot);
    return spot.text;
  });
  return spots;
}
