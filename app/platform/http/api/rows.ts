import { z } from 'zod';
import type { Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type ApiRequest, list, one, type Page, type Resource, type Told } from './resource.ts';

/** What an answer is written for: where addresses lead, and in which language words are. */
export type Reader = Pick<ApiRequest, 'at' | 'lang'>;

/** A list whose things are rows with an id, asked for a page at a time in one go, each told of by itself. */
export function rowList<Query extends z.ZodRawShape, Item extends z.ZodType<{ id: string }>, Row>(
  declared: Told & {
    called: string;
    query: Query;
    item: Item;
    rows(
      tx: Tx,
      request: ApiRequest<z.infer<z.ZodObject<Query>>>,
      page: Page,
    ): Promise<readonly Row[]>;
    answer(row: Row, reader: Reader): z.input<Item>;
  },
): Resource {
  const { rows, answer, ...told } = declared;
  return list({
    ...told,
    key: (item) => (item as { id: string }).id,
    async get(request, page) {
      const found = await request.ask((tx) => rows(tx, request, page));
      return { items: found.map((row) => answer(row, request)) };
    },
  });
}

const nothingMore = z.strictObject({});

/** One thing of such a list by its id, the last word of the path. */
export function rowById<
  Answer extends z.ZodType,
  Row,
  Query extends z.ZodObject = typeof nothingMore,
>(
  declared: Omit<Told, 'params'> & {
    /** What the id is, for readers. */
    id: Text;
    query?: Query;
    answer: Answer;
    list: string;
    row(tx: Tx, id: string, request: ApiRequest<z.infer<Query>>): Promise<Row | null | undefined>;
    told(row: Row, reader: Reader): z.input<Answer>;
  },
): Resource {
  const { id: text, row, told, query, ...rest } = declared;
  return one({
    ...rest,
    params: { [lastName(rest.path)]: text },
    query: query ?? nothingMore,
    async get(request) {
      const id = Object.values(request.params).at(-1) ?? '';
      if (!z.uuid().safeParse(id).success) return null;
      const asked = request as ApiRequest<z.infer<Query>>;
      const found = await request.ask((tx) => row(tx, id, asked));
      return found === null || found === undefined ? null : told(found, request);
    },
  });
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(':') + 1);
}
