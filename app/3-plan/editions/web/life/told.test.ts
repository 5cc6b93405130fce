import { expect, test } from 'vitest';
import { stepWords } from '#3-plan/editions/core/life/paths.ts';
import { langs } from '#base/text.ts';
import { stepOperations } from './step-operations.ts';
import { lifeOperations } from './told.ts';

test('whoever takes a step of a plan’s life is told what was done, in words no other step has', () => {
  for (const lang of langs) {
    const said = stepWords.map((word) => {
      const { name } = stepOperations[word];
      return lifeOperations.find(({ operation }) => operation.name === name)?.done?.[lang];
    });
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(stepWords.length);
  }
});
