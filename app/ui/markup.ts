import { type ComponentChildren, type ComponentType, Fragment, type VNode } from 'preact';
import { jsx as element, jsxAttr, jsxEscape, jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';

// What elements become when the server is built (`tools/precompile.ts`); nothing else draws with these.
export { Fragment };

/** Markup that is drawn; to Preact it is an element as any other. */
class Drawn {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  get type() {
    return Fragment;
  }
  get props() {
    return { tpl: [this.markup] };
  }
}
// Preact tells its elements from the values of others by this.
Reflect.set(Drawn.prototype, 'constructor', element('p', {}).constructor);

/** Preact draws these by the `select` they stand in. */
const inSelect = new Set<unknown>(['option', 'optgroup']);

/** What stands alone, with nothing around it. */
const alone = ['', ''];

/** An element that is no template: a component is drawn at once, and one of HTML as Preact draws it. */
export function jsx(type: string | ComponentType, props: Record<string, unknown>): unknown {
  if (typeof type === 'function') return template(alone, child((type as Component)(props)));
  const made = element(type, props);
  return inSelect.has(type) ? made : new Drawn(render(made));
}
export { jsx as jsxs };

type Component = (props: Record<string, unknown>) => ComponentChildren;

/** Texts with values between them, one less, drawn where all that stands in it is. */
export function template(texts: string[], ...values: unknown[]): unknown {
  let markup = texts[0] ?? '';
  for (let at = 0; at < values.length; at++) {
    const drawn = markupOf(values[at]);
    if (drawn === null) return jsxTemplate(texts, ...(values as VNode[]));
    markup += drawn + texts[at + 1];
  }
  return new Drawn(markup);
}

/** What is put into a template, as markup; null for what only Preact can draw. */
function markupOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value instanceof Drawn) return value.markup;
  if (!Array.isArray(value)) return value === null ? '' : null;
  let markup = '';
  for (const one of value) {
    const drawn = markupOf(child(one));
    if (drawn === null) return null;
    markup += drawn;
  }
  return markup;
}

/** An attribute with a space before it, as Preact writes it on an element. */
export function attribute(name: string, value: unknown): string {
  if (value === '') return ` ${name}`;
  // Where a word is expected, what says no is not the same as what says nothing.
  const said = isWorded(name) && value !== null && value !== undefined ? String(value) : value;
  const written = jsxAttr(name, said);
  return written ? ` ${written}` : '';
}

function isWorded(name: string): boolean {
  return name[4] === '-' || name === 'draggable' || name === 'spellcheck';
}

/** What stands in an element: text is escaped, and what is drawn already is not. */
export function child(value: unknown) {
  // A list is drawn, and so escaped, one by one; Preact's own function would write in the list itself.
  return Array.isArray(value) || value instanceof Drawn ? value : jsxEscape(value);
}
