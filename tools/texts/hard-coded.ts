import type { ESTree } from 'vite';
import { type Finding, lineAt, literal, type Source, visit } from '../source.ts';

/** Attributes that a person reads or hears. */
const read = new Set([
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);

/** The same in all three languages. */
const names = new Set(['Tannhjul', 'kr']);
/** What stands in these is for machines, or to be typed as it is. */
const verbatim = new Set(['code', 'kbd', 'samp', 'pre', 'style', 'script']);

/** Words written straight into the drawing, where only a Text can be read in three languages. */
export function hardCodedWords(source: Source): Finding[] {
  const found: Finding[] = [];
  const add = (at: number, words: string) =>
    found.push({
      file: source.path,
      line: lineAt(source, at),
      rule: 'hard-coded-words',
      message: `«${words.trim()}» belongs in a Text`,
    });
  const judge = (children: ESTree.JSXChild[]) => {
    for (const child of children) {
      if (child.type === 'JSXText' && areWords(child.value))
        add(child.start + (child.value.length - child.value.trimStart().length), child.value);
      if (child.type === 'JSXExpressionContainer')
        for (const [at, text] of spoken(child.expression)) add(at, text);
    }
  };

  visit(source, {
    JSXElement: ({ openingElement: { name }, children }) => {
      if (name.type !== 'JSXIdentifier' || !verbatim.has(name.name)) judge(children);
    },
    JSXFragment: ({ children }) => judge(children),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !read.has(name.name) || !value) return;
      const said = value.type === 'JSXExpressionContainer' ? value.expression : value;
      for (const [at, text] of spoken(said)) add(at, text);
    },
  });
  return found;
}

/** The words an expression may come to, with where they stand: literals, also behind `?:`, `&&`, `??` and `+`. */
function spoken(node: ESTree.Node): [number, string][] {
  switch (node.type) {
    case 'ConditionalExpression':
      return [...spoken(node.consequent), ...spoken(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.type === 'BinaryExpression' && node.operator !== '+'
        ? []
        : [...spoken(node.left), ...spoken(node.right)];
    case 'TemplateLiteral':
      return node.quasis.flatMap(({ start, value }): [number, string][] =>
        areWords(value.raw) ? [[start, value.raw]] : [],
      );
    default: {
      const text = literal(node);
      return text !== null && areWords(text) ? [[node.start, text]] : [];
    }
  }
}

/** Two letters or more, after entities; a lone letter, a figure or a sign needs no translation. */
function areWords(text: string): boolean {
  const said = text.replace(/&#?\w+;/g, ' ').trim();
  return !names.has(said) && /\p{L}{2}/u.test(said);
}
