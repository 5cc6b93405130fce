import type { Text } from '#base/text.ts';
import type { Role } from './actor.ts';

/** An operation in words. Each room tells of its own in `web/told.ts`. */
export type Told = {
  operation: { name: string; may: readonly Role[] };
  /** What the journal says happened. */
  said: Text;
  /** The words for fields whose change is worth naming. */
  fields?: Readonly<Record<string, { label: Text }>>;
};
