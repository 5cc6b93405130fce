import { type Plugin, parseSync } from 'vite';
import { type Piece, piecesOf } from './precompile/pieces.ts';
import { drawnOnce, elementsIn, isElement, type Node } from './precompile/syntax.ts';

/** Elements become templates when the server is built: see docs/decisions/precompiled-markup.md. */
export const precompiled: Plugin = {
  name: 'precompiled-markup',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx$/ },
    handler: (code, id) => ({ code: precompile(code, id), map: null }),
  },
};

const runtime = `import { attribute as $attribute, child as $child, template as $template } from '#ui/markup.ts';`;

/**
 * The same module with the markup of its elements put together beforehand. Components, and what Preact has
 * rules of its own for, are left as they are. Throws where a component would be drawn once for all pages.
 */
export function precompile(code: string, file: string): string {
  const { program, errors } = parseSync(file, code);
  // The build itself says what is wrong, and where.
  if (errors.length > 0) return code;
  const once = drawnOnce(program as unknown as Node);
  if (once) {
    const line = code.slice(0, once.start).split('\n').length;
    throw new Error(`${file}:${line} draws a component once for all pages: put it in a function`);
  }
  const templates: string[] = [];
  const source = {
    written: (node: Node) => code.slice(node.start, node.end),
    rewritten: (node: Node) => (isElement(node) ? callFor(node) : null) ?? inside(node),
  };

  /** A node as it is written, but for the elements in it. */
  function inside(node: Node): string {
    let text = '';
    let at = node.start;
    for (const { element, inMarkup } of elementsIn(node)) {
      const call = callFor(element);
      text += code.slice(at, element.start);
      text += call === null ? inside(element) : inMarkup ? `{${call}}` : call;
      at = element.end;
    }
    return text + code.slice(at, node.end);
  }

  /** The code that draws an element from its template; null for one without. */
  function callFor(element: Node): string | null {
    const pieces = piecesOf(element, source);
    if (!pieces?.some((piece) => typeof piece === 'string' && piece !== '')) return null;
    const { texts, values } = templateOf(pieces);
    templates.push(JSON.stringify(texts));
    return `$template(${[`$${templates.length}`, ...values].join(', ')})`;
  }

  const body = inside(program as unknown as Node);
  if (templates.length === 0) return code;
  // In front and on one line, so that the lines of a fault are those of the file.
  return `${runtime} ${templates.map((texts, at) => `const $${at + 1} = ${texts};`).join(' ')} ${code.slice(0, program.start)}${body}`;
}

/** Texts and the code of what stands between them, one less. */
function templateOf(pieces: readonly Piece[]): { texts: string[]; values: string[] } {
  const texts = [''];
  const values: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') texts.push(`${texts.pop()}${piece}`);
    else {
      texts.push('');
      values.push(piece.code);
    }
  }
  return { texts, values };
}
