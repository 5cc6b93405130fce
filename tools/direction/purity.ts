import type { ESTree } from 'vite';
import { type Finding, isTest, lineAt, type Source, visit } from '../source.ts';
import { placeOf } from './place.ts';

const impure = new Set([
  'Date.now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'process.env',
  'process.argv',
  'process.cwd',
  'process.exit',
  'process.hrtime',
]);
const outward = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']);

const clocks = new Set(['new Date()', 'Date()', 'Date.now']);

/**
 * Where base or core asks the clock, chance, the process or the world, and where the rest of a room asks the
 * clock: the day of a test would be another than the day of what it tries. Tests may.
 */
export function impurities(source: Source): Finding[] {
  const place = placeOf(source.path);
  const pure = place.layer === 'base' || (place.layer === 'room' && place.part === 'core');
  if (!(pure || place.layer === 'room') || isTest(source.path)) return [];
  const found: Finding[] = [];
  const add = (node: ESTree.Node, what: string) => {
    const at = { file: source.path, line: lineAt(source, node.start) };
    if (pure)
      found.push({
        ...at,
        rule: 'impure',
        message: `base and core have no clock and no I/O: ${what} is handed in`,
      });
    else if (clocks.has(what))
      found.push({ ...at, rule: 'own-clock', message: `the time is handed in: not ${what}` });
  };

  visit(source, {
    NewExpression: (node) => {
      if (isNamed(node.callee, 'Date') && node.arguments.length === 0) add(node, 'new Date()');
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, 'Date')) add(node, 'Date()');
      if (node.callee.type === 'Identifier' && outward.has(node.callee.name))
        add(node, node.callee.name);
    },
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const dotted = `${node.object.name}.${node.property.name}`;
      if (impure.has(dotted)) add(node, dotted);
    },
  });
  return found;
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
