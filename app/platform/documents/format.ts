/** The formats a document may come in, told by its name's ending and borne out by its first bytes. */
export type Format = 'txt' | 'md' | 'docx' | 'pdf' | 'xlsx';

const endings: Record<string, Format> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  docx: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
};

/** The format of a file, or null when we read none such. */
export function formatOf(name: string, bytes: Uint8Array): Format | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = endings[ending] ?? null;
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (format === 'pdf') return start.includes('%PDF-') ? 'pdf' : null;
  if (format === 'docx' || format === 'xlsx') {
    return start.startsWith('PK') || isProtected(start) ? format : null;
  }
  return format;
}

/** Office wraps a file with a password in its old container, which starts with these bytes. */
export function isProtected(start: string): boolean {
  return start.startsWith('\xd0\xcf\x11\xe0');
}
