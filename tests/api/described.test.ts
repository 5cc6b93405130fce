import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { langs } from '#base/text.ts';
import { openApiDocument } from '#platform/http/api/openapi.ts';
import { api } from '../../app/api.ts';
import { run } from '../../tools/test/run.ts';

const root = join(import.meta.dirname, '..', '..');
const document = openApiDocument(api, 'en', 'https://plan.example.org');

describe('the description of the API', () => {
  test('is valid OpenAPI 3.1 in every language', async () => {
    for (const lang of langs) {
      const validator = new Validator();
      const { valid, errors } = await validator.validate({
        ...openApiDocument(api, lang, 'https://plan.example.org'),
      });
      expect(errors).toBeUndefined();
      expect([valid, validator.version]).toEqual([true, '3.1']);
    }
  });

  test('names each operation once, and says what every parameter that is ours alone means', () => {
    const operations = Object.values(document.paths).map(({ get }) => get);
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(operations.filter(({ summary }) => summary === '')).toEqual([]);
    const silent = operations
      .flatMap(({ operationId, parameters }) =>
        parameters.map((one) => ({ ...one, name: `${operationId} ${one.name}` })),
      )
      .filter(({ description }) => description === undefined)
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  test('points only to schemas that are there', () => {
    const pointed = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    const known = Object.keys(document.components.schemas);
    const missing = pointed.filter((one) => !known.includes(one.split('/').at(-1) ?? ''));
    expect([missing, pointed.length > 20]).toEqual([[], true]);
    expect(JSON.stringify(document)).not.toMatch(/\$defs|"text":\{/);
  });
});

test('a client made from the description compiles, and knows what an answer holds', async () => {
  // Within the project, since its compiler's settings hold there.
  const folder = mkdtempSync(join(root, 'node_modules', '.api-client-'));
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    const script = join(root, 'tests', 'api', 'generate-client.ts');
    const types = join(folder, 'client.ts');
    const made = await run([process.execPath, script, join(folder, 'openapi.json'), types], {
      limit: 30,
    });
    expect(made.said).toBe('');
    writeFileSync(join(folder, 'use.ts'), use);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2024', '--types', ''];
    const compiled = await run(
      [process.execPath, compiler, '--ignoreConfig', ...flags, join(folder, 'use.ts')],
      { limit: 60 },
    );
    expect(compiled.said).toBe('');
    expect(compiled.ok).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

/** What another program would write, with one mistake that must be seen as one. */
const use = `
import type { components, operations } from './client';

type Asked = operations['listMeasures']['parameters']['query'];
type Page = operations['listMeasures']['responses'][200]['content']['application/json'];

export const asked: Asked = { partnership: 'vest-telemark', lead: 'nav', totals: 'true', limit: 50 };

// @ts-expect-error there is no such standing
export const wrong: Asked = { standing: 'vedtatt' };

export function cost(page: Page): bigint {
  return page.items.reduce((sum, { planned }) => sum + BigInt(planned?.total.ore ?? '0'), 0n);
}

export function leaders(measure: components['schemas']['Measure']): string[] {
  return measure.leads.map(({ name }) => name);
}
`;
