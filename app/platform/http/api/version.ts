import type { Text } from '#base/text.ts';
import type { Place } from '#platform/http/page.ts';
import type { ApiFile, FileRequest } from './file-resource.ts';
import type { Problem } from './problem.ts';
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
  others: readonly Other[];
};

export type OtherRequest = FileRequest & {
  findPlace(slug: string): Promise<Place | null>;
  /** Logs a fault that the protocol answers in its own way. */
  report(error: Error): void;
};

export type Other = {
  path: string;
  answer(request: Request, asked: OtherRequest): Promise<Response | Problem>;
};
