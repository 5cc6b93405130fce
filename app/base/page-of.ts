/** The number an address asks for; what is no number is the first. */
export function pageAsked(typed: string | null): number {
  return Math.max(1, Number.parseInt(typed ?? '1', 10) || 1);
}

/** The rows of the page that is asked for, which it is, and of how many; what is no page is the nearest that is. */
export function pageOf<Row>(rows: readonly Row[], asked: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(pages, asked);
  return { page, pages, shown: rows.slice((page - 1) * perPage, page * perPage) };
}
