import { describe, expect, test } from 'vitest';
import { direction } from './direction.ts';
import { onTree } from './planted.ts';

/** Every breach in a tree as `file:line rule`. */
function breaches(files: Record<string, string>): string[] {
  return onTree(files, direction).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

/** A small house in which everything is where it should be. */
const clean = {
  'app/base/money.ts': `import { z } from 'zod';\nexport const Money = z.bigint();`,
  'app/platform/acts/act.ts': `import { Money } from '#base/money.ts';\nimport { Pool } from 'pg';\nexport const act = [Money, Pool];`,
  'app/ui/table.tsx': `import { Money } from '#base/money.ts';\nimport { h } from 'preact';\nimport './table.css';\nexport const Table = () => <p>{h} {Money}</p>;`,
  'app/0-partnership/members/core/body.ts': `import { Money } from '#base/money.ts';\nexport type Body = typeof Money;`,
  'app/0-partnership/members/data/tables.ts': `import { pgTable } from 'drizzle-orm/pg-core';\nexport const bodies = pgTable('body', {});`,
  'app/0-partnership/members/data/add-body.ts': `import { bodies } from '#0-partnership/members/data/tables.ts';\nexport const add = (tx) => tx.insert(bodies).values({});`,
  'app/3-plan/plan/core/measure.ts': `import type { Body } from '#0-partnership/members/core/body.ts';\nexport type Measure = Body;`,
  'app/3-plan/plan/core/measure.test.ts': `import { test } from 'vitest';\nimport { plan } from '../../../../examples/plan.ts';\nimport type { Measure } from '#3-plan/plan/core/measure.ts';\ntest(plan, () => new Date());`,
  'app/3-plan/plan/data/measures.ts': `import { bodies } from '#0-partnership/members/data/tables.ts';\nimport { act } from '#platform/acts/act.ts';\nexport const list = (tx) => [act, tx.select().from(bodies)];`,
  'app/3-plan/plan/web/measure.tsx': `import { list } from '#3-plan/plan/data/measures.ts';\nimport { Table } from '#ui/table.tsx';\nexport const get = () => <Table a={list} />;`,
  'app/3-plan/plan/cli/read.ts': `import { list } from '#3-plan/plan/data/measures.ts';\nexport const read = list;`,
  'app/1-knowledge/surveys/web/answers.tsx': `import type { Measure } from '#3-plan/plan/core/measure.ts';\nexport const get = (m: Measure) => <p>{m}</p>;`,
  'app/routes.ts': `import * as measure from '#3-plan/plan/web/measure.tsx';\nexport const routes = [measure];`,
  'app/commands.ts': `import { read } from '#3-plan/plan/cli/read.ts';\nimport { plan } from '../examples/plan.ts';\nexport const commands = [read, plan];`,
  'app/tannhjul.ts': `import { commands } from '#commands.ts';\nconsole.log(commands);`,
  'app/server.tsx': `import { routes } from '#routes.ts';\nexport default routes;`,
  'examples/plan.ts': `import type { Measure } from '#3-plan/plan/core/measure.ts';\nexport const plan: Measure = 'one';`,
};

test('a tree in which everything points the right way passes', () => {
  expect(breaches(clean)).toEqual([]);
});

/** Plants one file in the clean tree and gives what the check says of it. */
const planted = (path: string, text: string) => breaches({ ...clean, [path]: text });

describe('where core may look', () => {
  const core = 'app/3-plan/plan/core/sum.ts';
  test.each([
    ['platform', `import { act } from '#platform/acts/act.ts';`, 'core-imports'],
    ['its own data', `import { list } from '#3-plan/plan/data/measures.ts';`, 'core-imports'],
    ['its own pages', `import { get } from '#3-plan/plan/web/measure.tsx';`, 'core-imports'],
    ['ui', `import { Table } from '#ui/table.tsx';`, 'core-imports'],
    ['a package that is not zod', `import { readFileSync } from 'node:fs';`, 'core-imports'],
    ['a composing file', `import { routes } from '#routes.ts';`, 'composing-comes-last'],
    ['an example', `import { plan } from '../../../../examples/plan.ts';`, 'composing-comes-last'],
    ['a later stage', `import { x } from '#4-services/catalogue/core/offer.ts';`, 'upwards'],
    [
      'a later stage for a type only',
      `import type { X } from '#4-services/a/core/x.ts';`,
      'upwards',
    ],
    ['a later stage inside a type', `type X = import('#4-services/a/core/x.ts').X;`, 'upwards'],
    ['a later stage when it runs', `await import('#4-services/a/core/x.ts');`, 'upwards'],
  ])('not at %s', (_, line, rule) => {
    expect(planted(core, `// first line\n${line}`)).toEqual([`${core}:2 ${rule}`]);
  });

  test.each([
    'const a = new Date();',
    'const a = Date.now();',
    'const a = Math.random();',
    "const a = await fetch('/');",
    'const a = process.env.HOME;',
  ])('not at the clock, chance or the world: %s', (line) => {
    expect(planted(core, line)).toEqual([`${core}:1 impure`]);
  });

  test('a given day is no clock', () => {
    expect(planted(core, `const a = new Date('2026-01-01');`)).toEqual([]);
  });
});

describe('where data may look', () => {
  const data = 'app/3-plan/plan/data/find.ts';
  test.each([
    ['its own pages', `import { get } from '#3-plan/plan/web/measure.tsx';`, 'data-imports'],
    ['ui', `import { Table } from '#ui/table.tsx';`, 'data-imports'],
    ['a later stage', `import { x } from '#5-follow-up/reports/data/x.ts';`, 'upwards'],
    ['a composing file', `import { kinds } from '#kinds.ts';`, 'composing-comes-last'],
  ])('not at %s', (_, line, rule) => {
    expect(planted(data, line)).toEqual([`${data}:1 ${rule}`]);
  });

  test.each(['const a = new Date();', 'const a = Date.now();'])('nor at the clock: %s', (line) => {
    expect(planted(data, line)).toEqual([`${data}:1 own-clock`]);
  });
});

describe('rooms of one stage', () => {
  const there = {
    'app/3-plan/plan/core/ring.ts': `import { b } from '#3-plan/editions/core/ring.ts';\nexport const a = b;`,
  };
  test('may look at each other one way', () => {
    expect(breaches({ ...clean, ...there })).toEqual([]);
  });
  test('form no ring, through core and data together', () => {
    const back = {
      'app/3-plan/editions/data/ring.ts': `\n\nimport { c } from '#3-plan/exchange/core/ring.ts';`,
      'app/3-plan/exchange/core/ring.ts': `import { a } from '#3-plan/plan/core/ring.ts';`,
    };
    expect(breaches({ ...clean, ...there, ...back })).toEqual([
      'app/3-plan/editions/data/ring.ts:3 room-cycle',
      'app/3-plan/exchange/core/ring.ts:1 room-cycle',
      'app/3-plan/plan/core/ring.ts:1 room-cycle',
    ]);
  });
});

describe('the outside of a room', () => {
  test.each(['web/x.tsx', 'api/x.ts', 'jobs/x.ts', 'cli/x.ts'])(
    'is foreign to another: %s',
    (x) => {
      const file = `app/2-participation/workshops/${x}`;
      const line = `import { get } from '#3-plan/plan/web/measure.tsx';`;
      expect(planted(file, line)).toEqual([`${file}:1 foreign-outside`]);
    },
  );
  test('does not go by way of a composing file', () => {
    const file = 'app/3-plan/plan/web/other.tsx';
    const line = `import { routes } from '#routes.ts';`;
    expect(planted(file, line)).toEqual([`${file}:1 composing-comes-last`]);
  });
  test('does not ask the database itself', () => {
    const file = 'app/3-plan/plan/api/measures.ts';
    const line = `import { eq } from 'drizzle-orm';`;
    expect(planted(file, line)).toEqual([`${file}:1 outside-imports`]);
  });
});

describe('the shared layers', () => {
  test.each([
    ['app/base/x.ts', `import { act } from '#platform/acts/act.ts';`, 'base-imports'],
    ['app/base/x.ts', `import type { M } from '#3-plan/plan/core/measure.ts';`, 'base-imports'],
    ['app/base/x.ts', `import { h } from 'preact';`, 'base-imports'],
    ['app/ui/x.tsx', `import { act } from '#platform/acts/act.ts';`, 'ui-imports'],
    ['app/ui/x.tsx', `import type { M } from '#3-plan/plan/core/measure.ts';`, 'ui-imports'],
    ['app/ui/x.tsx', `import { Hono } from 'hono';`, 'ui-imports'],
    ['app/ui/x.tsx', `import { useState } from 'preact/hooks';`, 'drawn-at-once'],
    ['app/3-plan/plan/web/x.tsx', `import { memo } from 'preact/compat';`, 'drawn-at-once'],
    [
      'app/platform/x.ts',
      `import type { M } from '#3-plan/plan/core/measure.ts';`,
      'platform-imports',
    ],
    ['app/platform/x.ts', `import { Table } from '#ui/table.tsx';`, 'platform-imports'],
    ['app/platform/x.ts', `import { routes } from '#routes.ts';`, 'platform-imports'],
    ['examples/x.ts', `import { list } from '#3-plan/plan/data/measures.ts';`, 'example-imports'],
  ])('%s: %s', (file, line, rule) => {
    expect(planted(file, line)).toEqual([`${file}:1 ${rule}`]);
  });
});

describe('commands', () => {
  test('do not import pages, however far away', () => {
    const file = 'app/3-plan/plan/cli/show.ts';
    const tree = {
      'app/commands.ts': `import { show } from '#3-plan/plan/cli/show.ts';`,
      [file]: `import { get } from '#3-plan/plan/web/measure.tsx';\nexport const show = get;`,
    };
    expect(breaches({ ...clean, ...tree })).toEqual([`${file}:1 commands-import-pages`]);
  });
  test('do not import what draws', () => {
    const line = `import type { Table } from '#ui/table.tsx';`;
    expect(planted('app/tannhjul.ts', line)).toEqual(['app/tannhjul.ts:1 commands-import-pages']);
  });
});

describe('a table is written by its own room', () => {
  const file = 'app/3-plan/plan/data/write.ts';
  const from = `'#0-partnership/members/data/tables.ts';`;
  test.each([
    ['insert', `import { bodies } from ${from}\nexport const a = (tx) => tx.insert(bodies);`],
    [
      'update',
      `import { bodies } from ${from}\nexport const a = (tx) => tx.update(bodies).set({});`,
    ],
    ['delete', `import { bodies } from ${from}\nexport const a = (tx) => tx.delete(bodies);`],
    ['another name', `import { bodies as b } from ${from}\nexport const a = (tx) => tx.insert(b);`],
    ['all tables', `import * as all from ${from}\nexport const a = (tx) => tx.insert(all.bodies);`],
    ['SQL', `import { sql } from 'drizzle-orm';\nexport const a = sql\`update "body" set x = 1\`;`],
    ['a string', `const name = 'x';\nexport const a = (c) => c.query('delete from body');`],
    [
      'SQL with a hole',
      `import { bodies } from ${from}\nexport const a = \`insert into \${bodies}\`;`,
    ],
  ])('through %s', (_, text) => {
    expect(planted(file, text)).toEqual([`${file}:2 foreign-write`]);
  });
  test('the tables of platform are written by platform', () => {
    const tree = {
      'app/platform/mail/tables.ts': `import { pgTable } from 'drizzle-orm/pg-core';\nexport const outbox = pgTable('outbox', {});`,
      [file]: `import { outbox } from '#platform/mail/tables.ts';\n\nexport const a = (tx) => tx.insert(outbox);`,
    };
    expect(breaches({ ...clean, ...tree })).toEqual([`${file}:3 foreign-write`]);
  });
});

describe('names and places', () => {
  test('a file beside it, or below it, may be named from where one stands', () => {
    const line = `import { M } from './measure.ts';\nimport { N } from './parts/n.ts';`;
    expect(planted('app/3-plan/plan/core/x.ts', line)).toEqual([]);
  });
  test.each([
    ['app/3-plan/plan/core/a/x.ts', `import { M } from '../measure.ts';`, 'by-name'],
    ['app/3-plan/plan/data/y.ts', `import type { M } from '../core/measure.ts';`, 'by-name'],
    ['app/3-plan/plan/core/x.ts', `import { M } from '../../../base/money.ts';`, 'by-name'],
    ['app/3-plan/plan/data/x.ts', `new URL('../core/x.ts', import.meta.url);`, 'by-name'],
    ['app/3-plan/plan/core/x.ts', `export { Money } from '#base/money.ts';`, 'no-barrels'],
    ['app/3-plan/plan/core/x.ts', `export * from '#base/money.ts';`, 'no-barrels'],
    ['app/3-plan/plan/core/x.ts', `await import(place);`, 'import-not-literal'],
    ['app/3-plan/plan/core/utils.ts', '', 'no-drawers'],
    ['app/3-plan/plan/core/x.tsx', '', 'drawing-outside-web'],
    ['app/3-plan/plan/services/x.ts', '', 'unknown-place'],
    ['app/3-plan/x.ts', '', 'unknown-place'],
    ['app/plan/plan/core/x.ts', '', 'unknown-place'],
    ['app/everything.ts', '', 'unknown-place'],
  ])('%s: %s', (file, line, rule) => {
    expect(planted(file, line)).toEqual([`${file}:1 ${rule}`]);
  });
});
