import type { Text } from '#base/text.ts';
import type { ApiFile, FileRequest } from './file-resource.ts';
import type { Resource } from './resource.ts';

/** What stands before every address of this version. A change that breaks readers is a new one. */
export const version = '/api/v1';

/** What the rooms give out to machines, put together in `app/api.ts`. */
export type Api = {
  title: Text;
  about: Text;
  resources: readonly Resource[];
  /** Calendars, feeds and catalogues, each in a form of its own. */
  files: readonly ApiFile[];
  /** Addresses with a protocol of their own. */
  others: readonly {
    path: string;
    answer(request: Request, asked: FileRequest): Promise<Response>;
  }[];
};
