import { expect, test } from 'vitest';
import { type ReportContent, withOpenLessons, withStanding } from './content.ts';
import { withoutTakenOut } from './taken-out.ts';

test('what is published tells of no lesson that not everyone may read', () => {
  const lesson = (id: string) => ({ id, title: `Erfaring ${id}`, outcome: 'Seks nye lærlinger.' });
  const content = {
    title: 'Evaluering 2026',
    sections: [{ key: 'a', taken: { title: 'Læreplasser', lessons: [lesson('1'), lesson('2')] } }],
  } as unknown as ReportContent;
  const published = withOpenLessons(content, new Set(['2']));
  expect(JSON.stringify(published)).not.toContain('Erfaring 1');
  expect(published.sections[0]?.taken.lessons).toEqual([lesson('2')]);
  expect(published.sections[0]?.taken.title).toBe('Læreplasser');
});

test('what is published tells no report whose text was taken out since it was taken in', () => {
  const day = '2026-03-10';
  const told = ['Ring nummer 1.', 'Det går.'].map((sentence) => ({
    day,
    sentence,
    state: 'on-track',
    next: null,
  }));
  const content = {
    sections: ['a', 'b'].map((id) => ({ about: { kind: 'measure', id }, taken: { told } })),
  } as unknown as ReportContent;
  // Of one measure the text that names a person is gone; of the other both stand.
  const standing = [
    { measureId: 'a', day, sentence: 'Det går.', next: null },
    ...told.map(({ sentence }) => ({ measureId: 'b', day, sentence, next: null })),
  ];
  const published = withStanding(content, standing);
  expect(published.sections.map(({ taken }) => taken.told)).toEqual([told.slice(1), told]);
});

test('what is published is shown without texts that were taken out since, and with all others', () => {
  const told = ['Ring nummer 1.', 'Det går.', 'Ferdig.'].map((sentence, at) => ({
    ...{
      day: at < 2 ? '2026-03-10' : '2026-04-01',
      sentence,
      state: 'on-track',
      next: 'Ring igjen.',
    },
  }));
  const content = {
    ...{ lang: 'nn', sections: [{ about: { kind: 'measure', id: 'a' }, taken: { told } }] },
  } as unknown as ReportContent;
  const gone = [{ measureId: 'a', day: '2026-03-10' }];
  const standing = [
    { measureId: 'a', day: '2026-03-10', sentence: 'Det går.', next: 'Ring igjen.' },
  ];
  const [section] = withoutTakenOut(content, gone, standing).sections;
  expect(section?.taken.told).toEqual([
    { ...told[0], sentence: 'Teksten er fjerna etter at rapporten vart publisert.', next: null },
    ...told.slice(1),
  ]);
});

test('a next step that named a person is gone too where the sentence before it was said again', () => {
  const taken = {
    told: [{ day: '2026-03-10', sentence: 'Det går.', state: 'on-track', next: 'Ring 1.' }],
  };
  const content = {
    ...{ lang: 'nb', sections: [{ about: { kind: 'measure', id: 'a' }, taken }] },
  } as unknown as ReportContent;
  const standing = [{ measureId: 'a', day: '2026-03-10', sentence: 'Det går.', next: null }];
  const shown = withoutTakenOut(content, [{ measureId: 'a', day: '2026-03-10' }], standing);
  expect(JSON.stringify(shown)).not.toContain('Ring 1.');
  expect(JSON.stringify(withStanding(content, standing))).not.toContain('Ring 1.');
});
