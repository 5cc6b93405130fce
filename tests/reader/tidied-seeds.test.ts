import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

/** Many an editor strips the spaces at line ends, and with them what told how a PDF was laid out. */
const here = existsSync(folder);
if (!here)
  console.warn('The five documents are not beside the repository: their tests are skipped.');

describe.runIf(here)('the five documents with tidied line ends', () => {
  const seed = (name: string) => readText(textOf(name));
  const tidied = (name: string) => readText(textOf(name).replace(/[ \t]+$/gm, ''));

  test('the programme of Telemark keeps its goals and measures, all of them in doubt', () => {
    const { plan, goals, measures, findings } = tidied('telemark-handlingsprogram-2026');
    expect(plan).toMatchObject({ kind: 'action-plan', from: '2026', to: '2026' });
    expect(goals.map(({ ref }) => ref)).toEqual(
      Array.from({ length: 10 }, (_, index) => `5.${index + 1}`),
    );
    const whole = seed('telemark-handlingsprogram-2026').measures;
    expect(measures.map(({ title, leads }) => [title, leads])).toEqual(
      whole.map(({ title, leads }) => [title, leads]),
    );
    expect([...goals, ...measures].every(({ sure }) => !sure)).toBe(true);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the plan of Trøndelag keeps leads and partners', () => {
    const { measures } = tidied('trondelag-handlingsplan-2023-2025');
    const whole = seed('trondelag-handlingsplan-2023-2025').measures;
    expect(measures.map(({ ref, leads }) => [ref, leads])).toEqual(
      whole.map(({ ref, leads }) => [ref, leads]),
    );
    for (const [index, { partners }] of measures.entries())
      expect(partners.length > 0).toBe((whole[index]?.partners.length ?? 0) > 0);
  });

  test('the other three keep what they hold', () => {
    const plan = tidied('vest-telemark-handlingsplan-2026');
    expect([plan.goals.length, plan.measures.length, plan.approvals.length]).toEqual([3, 7, 7]);
    expect(plan.findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(tidied('vestfold-telemark-verksted-1').measures).toHaveLength(14);
    expect(tidied('vestfold-telemark-verksted-2').groups).toHaveLength(4);
  });
});
