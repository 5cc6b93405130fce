import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A parsed file of the project; `path` is from the root, with forward slashes. */
export interface Source {
  path: string;
  text: string;
  program: ESTree.Program;
  /** Where each line starts, so that an offset becomes a line without counting from the top. */
  lineStarts: number[];
}

/** Something a check found in the code, with the line it stands on (from 1). */
export interface Finding {
  file: string;
  line: number;
  rule: string;
  message: string;
}

/** All TypeScript under these folders, parsed, in the order of their paths. A folder may be absent. */
export function readSources(root: string, ...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** Throws on a syntax error: a check that passes over a file it cannot read says nothing. */
export function parse(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return { path, text, program, lineStarts };
}

/** The line (from 1) of an offset into the text. */
export function lineAt(source: Source, offset: number): number {
  const next = source.lineStarts.findIndex((start) => start > offset);
  return next === -1 ? source.lineStarts.length : next;
}

export function visit(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(source.program);
}

/** The text of a string literal or of a template without holes; null for any other expression. */
export function literal(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return null;
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Prints what was found, one a line as `file:line rule: message`, and says so in the exit code. */
export function report(findings: Finding[], fine: string): void {
  for (const { file, line, rule, message } of findings)
    console.log(`${file}:${line} ${rule}: ${message}`);
  console.log(findings.length === 0 ? fine : `${findings.length} found`);
  if (findings.length > 0) process.exitCode = 1;
}
