import { jsxEscape } from 'preact/jsx-runtime';
import { attribute } from '#ui/markup.ts';
import { fixedValue, hostName, type Node, textOf } from './syntax.ts';

/** A piece of an element: markup as it stands, or the code of what is put in when a page is drawn. */
export type Piece = string | { code: string };

/** The code of a node: as it is written, or with the elements in it rewritten. */
export type Source = { written(node: Node): string; rewritten(node: Node): string };

/** Preact draws these by what stands around them. */
const notAlone = new Set(['option', 'optgroup', 'select', 'textarea']);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Attributes that go by one name in code and in HTML; `viewBox` is SVG's, and written so. */
const plainName = /^(?:[a-z][a-z\d-]*|viewBox)$/;

/** Null for a component, and for an element that Preact has rules of its own for. */
export function piecesOf(element: Node, source: Source): Piece[] | null {
  const children = element.children as Node[];
  const inside = () => children.flatMap((child) => piecesOfChild(child, source));
  if (element.type === 'JSXFragment') return inside();
  const opening = element.openingElement as Node;
  const tag = hostName(opening.name as Node);
  if (tag === null || notAlone.has(tag)) return null;
  const attributes = (opening.attributes as Node[]).map((one) => piecesOfAttribute(one, source));
  if (!attributes.every((pieces) => pieces !== null)) return null;
  const start = [`<${tag}`, ...attributes.flat()];
  if (children.length === 0 && empty.has(tag)) return [...start, '/>'];
  return [...start, '>', ...inside(), `</${tag}>`];
}

function piecesOfChild(child: Node, source: Source): Piece[] {
  if (child.type === 'JSXText') return [piecesOfText(source.written(child))];
  if (child.type !== 'JSXExpressionContainer')
    return piecesOf(child, source) ?? [{ code: source.rewritten(child) }];
  const value = child.expression as Node;
  if (value.type === 'JSXEmptyExpression') return [];
  const fixed = fixedValue(value);
  if (typeof fixed === 'string') return [String(jsxEscape(fixed))];
  return [{ code: `$child(${source.rewritten(value)})` }];
}

/** What is written with & is for the build to read. */
function piecesOfText(written: string): Piece {
  return written.includes('&')
    ? { code: `<>${written}</>` }
    : String(jsxEscape(textOf(written)) ?? '');
}

function piecesOfAttribute(given: Node, source: Source): Piece[] | null {
  if (given.type !== 'JSXAttribute') return null;
  const name = String((given.name as Node).name);
  if (name === 'key') return [];
  if (!plainName.test(name) || name === 'ref' || name === 'style') return null;
  const value = given.value as Node | null;
  if (value === null) return [attribute(name, true)];
  const inner = value.type === 'JSXExpressionContainer' ? (value.expression as Node) : value;
  const fixed = fixedValue(inner);
  if (fixed === undefined) return [{ code: `$attribute('${name}', ${source.rewritten(inner)})` }];
  return String(fixed).includes('&') ? null : [attribute(name, fixed)];
}
