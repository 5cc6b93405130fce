import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself, and the words on its pages. */
export async function readPdf(bytes: Buffer, pages = Number.POSITIVE_INFINITY) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  let words = '';
  for (let number = 1; number <= Math.min(pages, pdf.numPages); number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return { info, words: words.replace(/\s+/g, ' ') };
}
