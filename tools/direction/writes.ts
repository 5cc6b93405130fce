import type { ESTree } from 'vite';
import { type Finding, isTest, lineAt, literal, type Source, visit } from '../source.ts';
import { importsOf, target } from './imports.ts';
import { ownerOf, placeOf } from './place.ts';

const writing = new Set(['insert', 'update', 'delete']);
const writingSql =
  /\b(?:insert\s+into|update|delete\s+from|truncate(?:\s+table)?|copy|merge\s+into)\s+(?:only\s+)?"?(\w*)"?/gi;

/** Each table's name in the database, and who owns it: read from the files that declare tables. */
export function tableOwners(sources: Source[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const source of sources.filter(({ path }) => declaresTables(path)))
    visit(source, {
      VariableDeclarator: ({ init }) => {
        const name = init?.type === 'CallExpression' ? literal(init.arguments[0]) : null;
        if (name) owners.set(name, ownerOf(placeOf(source.path)));
      },
    });
  return owners;
}

/** Writes to tables of another room: through Drizzle, or in SQL written out. Tests may sow as they need. */
export function foreignWrites(source: Source, owners: Map<string, string>): Finding[] {
  if (isTest(source.path)) return [];
  const self = ownerOf(placeOf(source.path));
  const tables = importedTables(source);
  const found: Finding[] = [];
  const judge = (at: number, table: string, owner: string | undefined) => {
    if (owner === undefined || owner === self) return;
    const message = `only ${owner} writes ${table}`;
    found.push({ file: source.path, line: lineAt(source, at), rule: 'foreign-write', message });
  };

  visit(source, {
    CallExpression: ({ start, callee, arguments: [first] }) => {
      const table = callee.type === 'MemberExpression' ? nameOf(first) : null;
      if (table && writing.has(methodOf(callee) ?? '')) judge(start, table, tables.get(table));
    },
    TemplateLiteral: (node) => {
      for (const [index, { start, value }] of node.quasis.entries())
        for (const match of value.raw.matchAll(writingSql)) {
          const at = start + match.index;
          // `insert into ${table}`: the name is the hole that follows.
          const hole = match.index + match[0].length === value.raw.length;
          const table = match[1] || (hole ? nameOf(node.expressions[index]) : null) || '';
          judge(at, table, match[1] ? owners.get(table) : tables.get(table));
        }
    },
    Literal: ({ start, value }) => {
      if (typeof value !== 'string') return;
      for (const match of value.matchAll(writingSql))
        judge(start, match[1] ?? '', owners.get(match[1] ?? ''));
    },
  });
  return found;
}

function declaresTables(path: string): boolean {
  return /\/tables(\.ts|\/[\w-]+\.ts)$/.test(path) && !isTest(path);
}

/** The names this file uses for tables of others, and for files of tables, with their owner. */
function importedTables(source: Source): Map<string, string> {
  const tables = new Map<string, string>();
  for (const { specifier, names } of importsOf(source)) {
    const path = specifier === null ? null : target(source.path, specifier);
    if (path && declaresTables(path))
      for (const { here } of names) tables.set(here, ownerOf(placeOf(path)));
  }
  return tables;
}

function methodOf(callee: ESTree.Node): string | null {
  if (callee.type !== 'MemberExpression') return null;
  if (callee.computed) return literal(callee.property);
  return callee.property.type === 'Identifier' ? callee.property.name : null;
}

/** `measures`, and `tables` for `tables.measures`. */
function nameOf(node: ESTree.Node | undefined): string | null {
  if (node?.type === 'Identifier') return node.name;
  return node?.type === 'MemberExpression' ? nameOf(node.object) : null;
}
