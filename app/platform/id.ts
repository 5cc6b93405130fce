import { v7 } from 'uuid';

/** A new identity: uuid v7, so that rows made together lie together. */
export function newId(): string {
  return v7();
}
