import { describe, expect, test } from 'vitest';
import {
  changeRefusals,
  type LessonChange,
  LessonContent,
  publishRefusals,
  writeRefusals,
} from './lesson.ts';

const content: LessonContent = {
  lang: 'nn',
  title: 'Små bedrifter treng nokon som tek papirarbeidet',
  tried: 'Eit opplæringskontor tok avtalane.',
  place: 'Kysten',
  outcome: 'Seks nye lærlingar.',
  carryOver: null,
  year: 2025,
};

describe('a lesson', () => {
  test('says nothing of what can be carried over rather than an empty text', () => {
    expect(LessonContent.parse({ ...content, carryOver: '  ' }).carryOver).toBeNull();
  });

  test('is of a year that has begun, and from something that is there', () => {
    const about = { kind: 'measure', id: '0190a0f0-0000-7000-8000-000000000000' };
    expect(writeRefusals({ year: 2027, about }, { thisYear: 2026, aboutIsThere: false })).toEqual([
      'year-not-begun',
      'no-such-thing',
    ]);
    expect(
      writeRefusals({ year: 2026, about: null }, { thisYear: 2026, aboutIsThere: false }),
    ).toEqual([]);
  });

  test('is changed over the words one saw, and only when they change', () => {
    const current = { ...content, revision: 2 };
    const change: LessonChange = {
      ...content,
      lessonId: '0190a0f0-0000-7000-8000-000000000000',
      revision: 2,
    };
    expect(changeRefusals(null, change, 2026)).toEqual(['no-such-lesson']);
    expect(changeRefusals(current, change, 2026)).toEqual(['nothing-changed']);
    expect(changeRefusals(current, { ...change, revision: 1 }, 2026)).toEqual([
      'changed-meanwhile',
    ]);
    expect(changeRefusals(current, { ...change, outcome: 'Sju.', year: 2030 }, 2026)).toEqual([
      'year-not-begun',
    ]);
  });

  test('is shown once, and not before what it names', () => {
    expect(publishRefusals(null, true)).toEqual(['no-such-lesson']);
    expect(publishRefusals({ published: true }, false)).toEqual([
      'already-published',
      'thing-is-not-public',
    ]);
    expect(publishRefusals({ published: false }, true)).toEqual([]);
  });
});
