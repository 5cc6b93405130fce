import { writeDocx } from './docx/write-docx.ts';
import { canBeDrawn, writePdf } from './pdf/write-pdf.ts';

/** Makes documents in processes of their own. */
export const press = { write: writePdf, draws: canBeDrawn, docx: writeDocx };

/** What the server is handed to make documents by: its own build does not have the files beside these. */
export type Press = typeof press;
