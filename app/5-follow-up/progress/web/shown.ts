import type { Lang } from '#base/text.ts';

/** «1a» and a title as one reads them together. */
export function withRef({ ref, title }: { ref: string | null; title: string }): string {
  return ref ? `${ref.replace(/\.$/, '')}. ${title}` : title;
}

/** What marks words in another language than the page's, for those who listen. */
export function ofLang(content: Lang, page: Lang): { lang?: Lang } {
  return content === page ? {} : { lang: content };
}
