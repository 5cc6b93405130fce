import { xmlText } from '#platform/export/xml.ts';

/** A paragraph in a named style; `more` stands among its properties, in the order the format asks for. */
export function paragraph(style: string | null, text: string, more = ''): string {
  const named = style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  const properties = named + more === '' ? '' : `<w:pPr>${named}${more}</w:pPr>`;
  return `<w:p>${properties}${run(text)}</w:p>`;
}

/** The text as it is: whatever stands in it is letters. */
export function run(text: string): string {
  // A line end in here would be a space; a space that keeps a figure with its unit stays.
  const line = xmlText(text).replace(/[\n\r\t]+/g, ' ');
  return line === '' ? '' : `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`;
}
