import { version } from './version.ts';

/** The lists of the API, each also the beginning of the addresses of its things. */
export type ListName =
  | 'partnerships'
  | 'regions'
  | 'organisations'
  | 'plans'
  | 'editions'
  | 'goals'
  | 'measures'
  | 'budget'
  | 'funding'
  | 'approvals'
  | 'progress'
  | 'results'
  | 'evaluations'
  | 'deadlines'
  | 'lessons'
  | 'search'
  | 'thread';

/** Where the API tells of one thing, or with no id, of all of a kind. */
export function apiPath(list: ListName, id?: string): string {
  return id === undefined ? `${version}/${list}` : `${version}/${list}/${id}`;
}
