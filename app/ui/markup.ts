import { jsxAttr, jsxEscape, jsxTemplate } from 'preact/jsx-runtime';

/** What elements become when the server is built (`tools/precompile.ts`); nothing else draws with these. */
export const template = jsxTemplate;

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
  return Array.isArray(value) ? value : jsxEscape(value);
}
