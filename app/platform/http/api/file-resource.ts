import { type Lang, langOf } from '#base/text.ts';
import type { Place } from '#platform/http/page.ts';
import type { Site } from '#platform/http/site.ts';
import { takenOf } from './accepts.ts';
import { headersOf } from './answer.ts';
import type { Problem } from './problem.ts';
import { type Ctx, otherMethod, requestOf, revisionsAt, sendAndKeep } from './request.ts';
import type { ApiRequest } from './resource.ts';
import { version } from './version.ts';

/** A file in an open format of the field. With `:lang` in its path it speaks that language. */
export type ApiFile = {
  path: string;
  /** What it can be given as, the first where the reader does not care; one type is given to all. */
  types: readonly [string, ...string[]];
  /** Null when there is nothing to see. */
  get(request: FileRequest, type: string): Promise<string | null>;
};

export type FileRequest = Pick<
  ApiRequest,
  'lang' | 'today' | 'params' | 'path' | 'at' | 'read' | 'ask'
> & {
  place: Place | null;
};

/** Answers with a file, kept like everything else that is the same for all. */
export async function fileAnswerOf(
  site: Site,
  file: ApiFile,
  c: Ctx,
  accepted: Lang,
): Promise<Response | Problem> {
  const other = otherMethod(c);
  if (other) return other;
  const { at } = requestOf(site, c, accepted);
  const values = { id: c.req.path.slice(0, 120), address: at(version) };
  const unknown: Problem = { problem: 'unknown-thing', values };
  const named = c.req.param('lang');
  const lang = named === undefined ? accepted : langOf(named);
  if (lang === null || c.req.url.includes('%00')) return unknown;
  const [only] = file.types;
  const type = file.types.length === 1 ? only : takenOf(file.types, c.req.header('accept'));
  if (type === null) return { problem: 'not-acceptable', values: { types: file.types.join(', ') } };

  const slug = c.req.param('partnership');
  const place = slug === undefined ? null : await site.findPlace(slug);
  if (slug !== undefined && place === null) return unknown;
  const seen = revisionsAt(site, place);
  const text = await file.get({ ...requestOf(site, c, lang), place }, type);
  if (text === null) return unknown;
  return sendAndKeep(site, c, { text, headers: headersOf(type, lang), keep: true }, seen);
}
