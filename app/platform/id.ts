import { v7 } from 'uuid';

/** A new identity: uuid v7, so that rows made together lie together. */
export function newId(): string {
  return v7();
}

/** When an identity was made, to the millisecond: a uuid v7 begins with it. */
export function writtenAt(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
