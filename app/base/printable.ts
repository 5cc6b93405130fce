/** What XML cannot hold in any spelling, and the soft hyphen, which is there only to be seen at a line's end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufffe\uffff]/g;

/** A text on one line as a document can hold it: no control characters, one space where there is any. */
export function printableLine(text: string): string {
  return text.toWellFormed().replace(unprintable, '').replace(/\s+/g, ' ').trim();
}

/** The lines of a text that hold something, each as a document can hold it. */
export function printableLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(printableLine)
    .filter((line) => line !== '');
}
