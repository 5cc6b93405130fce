import { posix } from 'node:path';
import type { ESTree } from 'vite';
import { lineAt, literal, type Source, visit } from '../source.ts';

/** One way a file reaches another, types included. `specifier` is null when it is not a literal. */
export interface Import {
  specifier: string | null;
  line: number;
  /** Passed on under the same name: `export … from`. */
  passedOn: boolean;
  /** What it is called here, and there (`*` for all of it). */
  names: { here: string; there: string }[];
}

/** Every import, re-export, dynamic import, type import and file address in the source. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (at: ESTree.Node, specifier: string | null, more: Partial<Import> = {}) =>
    found.push({ specifier, line: lineAt(source, at.start), passedOn: false, names: [], ...more });

  visit(source, {
    ImportDeclaration: (node) => add(node, node.source.value, { names: node.specifiers.map(name) }),
    ExportAllDeclaration: (node) => add(node, node.source.value, { passedOn: true }),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node, node.source.value, { passedOn: true });
    },
    ImportExpression: (node) => add(node, literal(node.source)),
    TSImportType: (node) => add(node, node.source.value),
    NewExpression: (node) => {
      // `new URL('./worker.ts', import.meta.url)` starts another file of ours.
      const address = isNamed(node.callee, 'URL') ? literal(node.arguments[0]) : null;
      if (address && /^\.{1,2}\/.*\.tsx?$/.test(address)) add(node, address);
    },
    CallExpression: (node) => {
      const address = isMetaResolve(node.callee) ? literal(node.arguments[0]) : null;
      if (address) add(node, address);
    },
  });
  return found;
}

/** The path from the root that a specifier of ours names; null when it names a package. */
export function target(from: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return `app/${path.slice(1)}`;
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path);
  return null;
}

function name(node: ESTree.ImportDeclarationSpecifier): { here: string; there: string } {
  if (node.type === 'ImportNamespaceSpecifier') return { here: node.local.name, there: '*' };
  if (node.type === 'ImportDefaultSpecifier') return { here: node.local.name, there: 'default' };
  const there = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
  return { here: node.local.name, there };
}

function isNamed(node: ESTree.Node, expected: string): boolean {
  return node.type === 'Identifier' && node.name === expected;
}

function isMetaResolve(node: ESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    isNamed(node.property, 'resolve')
  );
}
