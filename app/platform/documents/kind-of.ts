import { mediaTypes } from '#base/media-types.ts';
import { isLockedPdf } from './locked-pdf.ts';
import { entryIn, namesIn } from './zip.ts';

/** The kinds of document that are kept to be handed out again, by the ending their name then has. */
export const documentTypes = {
  pdf: mediaTypes.pdf,
  docx: mediaTypes.docx,
  odt: mediaTypes.odt,
} as const;
export type DocumentKind = keyof typeof documentTypes;

/** Where Word and OpenDocument keep programs; neither asks about capitals. */
const program = /(^|\/)vbaproject\.bin$|^(basic|scripts)\//i;

/**
 * What kind of document the bytes are, whatever their file was called; null when they are none of these. One
 * with a program in it is none, and neither is one with a password, which is no document until it is opened.
 */
export function documentKind(bytes: Uint8Array): DocumentKind | null {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  if (start.includes('%PDF-')) return isLockedPdf(bytes) ? null : 'pdf';
  if (!start.startsWith('PK\x03\x04')) return null;
  const names = new Set(namesIn(bytes));
  if ([...names].some((name) => program.test(name))) return null;
  // OpenDocument says what it is in its first entry, which is never packed.
  if (start.slice(30).startsWith(`mimetype${documentTypes.odt}`)) {
    return names.has('content.xml') && !isLockedOdt(bytes) ? 'odt' : null;
  }
  return names.has('[Content_Types].xml') && names.has('word/document.xml') ? 'docx' : null;
}

/** An ODT with a password packs its names in the open, and tells in the list of them which are encrypted. */
function isLockedOdt(bytes: Uint8Array): boolean {
  return entryIn(bytes, 'META-INF/manifest.xml')?.includes('encryption-data') ?? false;
}
