import type { Text } from '#base/text.ts';
import type { Role } from './actor.ts';

/** An operation in words. Each room tells of its own in `web/told.ts`. */
export type Told = {
  operation: { name: string; may: readonly Role[] };
  /** What the journal says happened. */
  said: Text;
  /** What one who has just done it is told on the page one comes to; that it is saved when nothing is said. */
  done?: Text;
  /** The words for fields whose change is worth naming. */
  fields?: Readonly<Record<string, { label: Text }>>;
};
