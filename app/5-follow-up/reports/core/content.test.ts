import { expect, test } from 'vitest';
import { type ReportContent, withOpenLessons } from './content.ts';

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
