import { z } from 'zod';
import type { Day } from '#base/period.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Place } from '#platform/http/page.ts';
import { cursorAfter, keyIn } from './cursor.ts';
import type { Problem } from './problem.ts';
import { Cursor, Limit, named, Url } from './schemas.ts';

/** What a resource is told of the request. */
export type ApiRequest<Query = Record<string, unknown>> = {
  lang: Lang;
  /** Asked for rather than given: finding the day in Norway takes longer than many an answer. */
  today(): Day;
  query: Query;
  params: Readonly<Record<string, string>>;
  /** The partnership that the path or the query names; null when neither does. */
  place: Place | null;
  /** The path asked for, and what was asked, as they were sent. */
  path: string;
  search: URLSearchParams;
  /** A path of ours as an address others can follow. */
  at(path: string): string;
  /** Published rows of all partnerships: what a visitor may see, whoever asks. */
  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** The same, for what asks all it needs before it waits for anything. */
  ask<Value>(ask: (tx: Tx) => Promise<Value>): Promise<Value>;
};

export type Found = { body: unknown; next?: string | null };

/** One address of the API, with all that serving, describing and checking it takes. */
export type Resource = {
  /** Under the version: `/measures/:measure`. */
  path: string;
  /** What a generated client calls it. */
  operation: string;
  summary: Text;
  about?: Text | undefined;
  /** What each name in the path stands for. */
  params: Readonly<Record<string, Text>>;
  query: z.ZodObject;
  answer: z.ZodType;
  /** A query that has an answer in the example, for the documentation. */
  example?: string | undefined;
  /** False where there are as many addresses as words one can type. */
  keep: boolean;
  get(request: ApiRequest): Promise<Found | Problem>;
};

/** What every address says of itself. */
export type Told = Pick<Resource, 'path' | 'operation' | 'summary' | 'about' | 'example'> & {
  params?: Readonly<Record<string, Text>>;
  keep?: boolean;
};

/** One thing; null where it is not to be seen. `list` is where to look for those that are. */
export function one<Query extends z.ZodObject, Answer extends z.ZodType>(
  declared: Told & {
    query: Query;
    answer: Answer;
    list: string;
    get(request: ApiRequest<z.infer<Query>>): Promise<z.input<Answer> | Problem | null>;
  },
): Resource {
  const { get, list: among, params = {}, keep = true, ...rest } = declared;
  return {
    ...rest,
    params,
    keep,
    async get(request) {
      const body = await get(request as ApiRequest<z.infer<Query>>);
      if (isProblem(body)) return body;
      if (body !== null) return { body };
      const id = Object.values(request.params).at(-1) ?? '';
      return {
        problem: 'unknown-thing',
        values: { id: id.slice(0, 80), address: request.at(among) },
      };
    },
  };
}

/** Where a page of a list begins, and how much it holds. */
export type Page = { after: string | null; most: number };

/** A list read a page at a time, by a key of each thing that never changes. */
export function list<
  Query extends z.ZodRawShape,
  Item extends z.ZodType,
  Extra extends z.ZodRawShape = Record<never, never>,
>(
  declared: Told & {
    /** What the answer is called in the OpenAPI document. */
    called: string;
    query: Query;
    item: Item;
    extra?: Extra;
    key(item: z.input<Item>): string;
    /** What a key looks like, where it is no id: a cursor can be written by anyone. */
    keyForm?: z.ZodType<string>;
    /** Up to `most` things after a key, and what else the answer says. */
    get(
      request: ApiRequest<z.infer<z.ZodObject<Query>>>,
      page: Page,
    ): Promise<{ items: z.input<Item>[]; extra?: z.input<z.ZodObject<Extra>> } | Problem>;
  },
): Resource {
  const {
    get,
    key,
    keyForm = z.uuid(),
    called,
    item,
    extra,
    query,
    params = {},
    keep = true,
    ...rest
  } = declared;
  const shape = { items: z.array(item), next: Url.nullable(), ...extra };
  return {
    ...rest,
    params,
    keep,
    query: z.strictObject({ ...query, limit: Limit, cursor: Cursor }),
    answer: named(z.strictObject(shape), called, rest.summary),
    async get(request) {
      const { limit, cursor, ...asked } = request.query as {
        limit: number;
        cursor?: string;
      } & Record<string, unknown>;
      const bound = { path: request.path, ...asked };
      const from = cursor === undefined ? null : keyIn(cursor, bound);
      if (from?.ok === false) {
        return { problem: from.problem, values: { address: request.at(request.path) } };
      }
      if (from && !keyForm.safeParse(from.key).success) {
        return { problem: 'unreadable-cursor', values: { address: request.at(request.path) } };
      }
      const page = { after: from?.key ?? null, most: limit + 1 };
      const found = await get(request as unknown as ApiRequest<z.infer<z.ZodObject<Query>>>, page);
      if (isProblem(found)) return found;
      const items = found.items.slice(0, limit);
      const last = found.items.length > limit ? items.at(-1) : undefined;
      const next = last === undefined ? null : nextOf(request, cursorAfter(bound, key(last)));
      return { body: { items, next, ...found.extra }, next };
    },
  };
}

function nextOf({ at, path, search }: ApiRequest, cursor: string): string {
  const next = new URLSearchParams(search);
  next.set('cursor', cursor);
  return at(`${path}?${next}`);
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
