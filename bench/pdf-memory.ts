import { readHere } from '#platform/documents/read-here.ts';
import { writePdf } from '../tests/reader/write-pdf.ts';

/** Reads a PDF of 300 full pages and prints the most memory that was held, in kB. */
const page = Array.from({ length: 45 }, (_, line) => ({
  x: 50,
  y: 800 - line * 16,
  text: `Linje ${line} med noen ord om det vi vil gjøre, og hvorfor det trengs i regionen`,
}));
const read = await readHere(writePdf(Array.from({ length: 300 }, () => page)), 'pdf');
if (!read.ok) throw new Error(`the PDF was refused: ${read.refused.join(', ')}`);
process.stdout.write(String(process.resourceUsage().maxRSS));
