import type { Lang } from '#base/text.ts';

export type AtomEntry = {
  id: string;
  title: string;
  updated: Date;
  url: string;
  summary: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  lang: Lang;
  author: string;
  updated: Date;
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

/** A feed as RFC 4287 writes it. */
export function atom(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${escaped(feed.id)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${feed.updated.toISOString()}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function entryOf({ id, title, updated, url, summary }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('');
}

/** Text as XML holds it; what it cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
