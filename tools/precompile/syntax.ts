/** A node of the syntax tree, as far as elements need it. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown };

/** An element or fragment in other code, and whether it stands among the markup of another element. */
type Found = { element: Node; inMarkup: boolean };

/** The outermost elements within a node, in the order they are written; the node itself is not one. */
export function elementsIn(node: Node): Found[] {
  const inMarkup = isElement(node);
  return partsOf(node).flatMap((part) =>
    isElement(part) ? [{ element: part, inMarkup }] : elementsIn(part),
  );
}

/** A component that is drawn as the module is read, and so once for every page it stands on. */
export function drawnOnce(node: Node): Node | null {
  if (/Function/.test(node.type)) return null;
  for (const called of calledAtOnce(node)) {
    const found = drawnOnce(called);
    if (found) return found;
  }
  if (node.type === 'JSXElement' && hostName((node.openingElement as Node).name as Node) === null)
    return node;
  for (const part of partsOf(node)) {
    const found = drawnOnce(part);
    if (found) return found;
  }
  return null;
}

/** What a call runs before it is done: a function that is called where it is written, or for each of a list. */
function calledAtOnce({ type, callee, arguments: given }: Node): Node[] {
  if (type !== 'CallExpression') return [];
  const called = callee as Node;
  const forEach =
    called.type === 'MemberExpression' && eachOf.test(String((called.property as Node).name));
  return (forEach ? (given as Node[]) : [called])
    .map((one) => (one.type === 'ParenthesizedExpression' ? (one.expression as Node) : one))
    .filter((one) => /Function/.test(one.type))
    .map(({ body }) => body as Node);
}

const eachOf = /^(map|flatMap|forEach|reduce|from|groupBy)$/;

export function isElement({ type }: Node): boolean {
  return type === 'JSXElement' || type === 'JSXFragment';
}

function partsOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The name of an element of HTML or SVG, or of one of our own; null for a component. */
export function hostName(name: Node): string | null {
  const written = name.type === 'JSXIdentifier' ? String(name.name) : '';
  return /^[a-z]/.test(written) ? written : null;
}

/** The value that is written as such; undefined for one that is worked out. */
export function fixedValue({ type, value }: Node): string | number | boolean | undefined {
  if (type !== 'Literal') return undefined;
  const plain = typeof value === 'string' || typeof value === 'number';
  return plain || typeof value === 'boolean' ? value : undefined;
}

/** Text between elements as JSX has it: lines are trimmed and joined, and empty ones are not there. */
export function textOf(written: string): string {
  const lines = written.split(/\r\n|\r|\n/);
  const trimmed = lines.map((line, at) => {
    const begun = at === 0 ? line : line.replace(/^[ \t]+/, '');
    return at === lines.length - 1 ? begun : begun.replace(/[ \t]+$/, '');
  });
  return trimmed.filter((line) => line !== '').join(' ');
}
