import { printableLine } from '#base/printable.ts';
import { xmlText } from '#platform/export/xml.ts';

/** A paragraph in a named style; `more` stands among its properties, in the order the format asks for. */
export function paragraph(style: string | null, text: string, more = ''): string {
  const named = style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  const properties = named + more === '' ? '' : `<w:pPr>${named}${more}</w:pPr>`;
  return `<w:p>${properties}${run(text)}</w:p>`;
}

/** The text as it is: whatever stands in it is letters. */
export function run(text: string): string {
  const line = printableLine(text);
  return line === '' ? '' : `<w:r><w:t xml:space="preserve">${xmlText(line)}</w:t></w:r>`;
}
