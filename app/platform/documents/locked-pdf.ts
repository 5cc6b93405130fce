/** A trailer is shorter than this before it comes to its key of encryption. */
const before = 4_096;

/**
 * Whether a PDF is encrypted: a trailer, or the object that stands for one, has the key `/Encrypt`. The same
 * word inside a stream is text or chance, and stands behind the keyword that opens it.
 */
export function isLockedPdf(bytes: Uint8Array): boolean {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pdf.indexOf('/Encrypt'); at >= 0; at = pdf.indexOf('/Encrypt', at + 1)) {
    if (!/^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(pdf.toString('latin1', at, at + 40))) continue;
    const ahead = pdf.toString('latin1', Math.max(0, at - before), at);
    const opened = Math.max(ahead.lastIndexOf('trailer'), ahead.lastIndexOf('obj'));
    if (opened > ahead.lastIndexOf('stream')) return true;
  }
  return false;
}
