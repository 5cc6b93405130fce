import { begunFrom } from '#3-plan/exchange/core/corrections/from-source.ts';
import { maskOfSource } from '#3-plan/exchange/core/mask-source.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import type { Read } from './read.ts';

/** What something new begins from: a line of the source, or nothing. */
export type Begun = { line: SourceLine | null };

/** The line an address names; nothing when it names none. */
export function begunIn({ view }: Read, query: URLSearchParams): Begun {
  const number = query.get('linje') ?? '';
  const line = /^\d{1,7}$/.test(number) ? view.reading.source?.[Number(number)] : undefined;
  return { line: line ?? null };
}

/** The name and the rest of a line, with names of persons hidden. */
export function wordsOf({ line }: Begun, { view, result }: Read): { title: string; rest: string } {
  if (line === null) return { title: '', rest: '' };
  return begunFrom(line, maskOfSource(view.reading.source ?? [], result.plan.language));
}

/** The goal most likely above a line: that of the measure last read before it. */
export function goalAbove({ line }: Begun, { view, result }: Read): string | null {
  const source = view.reading.source ?? [];
  if (line === null) return null;
  const { line: at, row, table, page } = line.where;
  const before = result.measures.filter(({ where }) => {
    if (at !== undefined && where.line !== undefined) return where.line <= at;
    if (table !== undefined && where.table === table) return (where.row ?? 0) <= (row ?? 0);
    return (where.table ?? where.page ?? 0) < (table ?? page ?? source.length);
  });
  return before.at(-1)?.goal ?? null;
}
