/** A line without the marks of Markdown and HTML that only say how it looks. */
export function plain(text: string): string {
  let bare = text.replace(/<\/?(b|i|u|em|strong|sup|sub|span|p|div)>/gi, '');
  bare = bare.replaceAll('**', '').replaceAll('__', '');
  bare = bare.replaceAll('\\*', '\u0001');
  const stars = bare.split('*').length - 1;
  // An odd star is a footnote's mark, not emphasis.
  if (stars > 0 && stars % 2 === 0) bare = bare.replaceAll('*', '');
  bare = bare.replace(/\[([^\]\n]{1,300})\]\((?:https?:|mailto:)[^)\s]{1,500}\)/g, '$1');
  return bare
    .replaceAll('\u0001', '*')
    .replace(/\\([#_\-.()[\]])/g, '$1')
    .trim();
}

/** Whether a whole line stands in bold. */
export function isBold(text: string): boolean {
  return (
    /^\*\*[^*]{1,200}\*\*:?$/.test(text) ||
    /^__[^_]{1,200}__:?$/.test(text) ||
    /^<b>[^<]{1,200}<\/b>:?$/i.test(text)
  );
}
