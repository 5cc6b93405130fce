import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onTree } from '../planted.ts';
import { add, type Counts, countTests, sentence } from './counts.ts';

const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
const whole = { status: 'passed', assertionResults: [{}] };

function counted(content: object | string | null, endedWell: boolean): Counts {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const files: Record<string, string> = content === null ? {} : { 'report.json': text };
  return onTree({ 'other.txt': '', ...files }, (root) =>
    countTests(join(root, 'report.json'), endedWell),
  );
}

test('each test counts, and those that were left out are told apart', () => {
  expect(counted({ ...report, testResults: [whole] }, true)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 2,
  });
});

test('a file that falls before its first test is a failure', () => {
  const fallen = { status: 'failed', assertionResults: [] };
  expect(counted({ ...report, testResults: [whole, fallen] }, false).failed).toBe(1);
});

test('a run that ends badly though every test passed is a failure', () => {
  expect(counted({ ...report, testResults: [whole] }, false).failed).toBe(1);
});

test.each([null, '', '{}'])('a run without a whole report is a failure: %s', (content) => {
  expect(counted(content, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line adds up, and tells of skipped tests only when there are some', () => {
  const check = { passed: 1, failed: 0, skipped: 0 };
  expect(sentence(add(check, check))).toBe('2 passed, 0 failed');
  expect(sentence(add(check, { passed: 3, failed: 2, skipped: 1 }))).toBe(
    '4 passed, 2 failed, 1 skipped',
  );
});
