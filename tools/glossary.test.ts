import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ActorKind, BodyKind } from '#0-partnership/members/core/partnership.ts';
import {
  ApprovalOutcome,
  Certainty,
  GoalKind,
  LeadKind,
  Standing,
} from '#3-plan/plan/core/content.ts';
import { EditionState } from '#3-plan/plan/core/edition.ts';

const rows = readFileSync(join(import.meta.dirname, '..', 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));

test.each(
  Object.entries({
    ActorKind,
    BodyKind,
    GoalKind,
    Standing,
    LeadKind,
    Certainty,
    ApprovalOutcome,
    EditionState,
  }),
)('the words of %s are in the glossary', (_, { options }) => {
  const explained = rows.map(([english]) => inWords(english ?? '')).join('\n');
  const missing = options.filter((word) => !explained.includes(inWords(word)));
  expect(missing).toEqual([]);
});

test('each word has bokmål, nynorsk and a meaning', () => {
  expect(rows.filter((row) => row.length !== 4 || row.some((cell) => !cell.trim()))).toEqual([]);
});

function inWords(term: string): string {
  return term.replaceAll('-', ' ');
}
