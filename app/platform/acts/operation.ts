import type { z } from 'zod';
import type { Outcome } from '#base/outcome.ts';
import type { Ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Actor, Role } from './actor.ts';

export type Recorded = {
  about: Ref;
  before?: unknown;
  after?: unknown;
  why?: string;
  /** What the journal calls it where it is another thing than the operation, which it followed from. */
  as?: string;
  /** Written to the chain of shared tables: the thing belongs to no partnership. */
  shared?: true;
};

/** What an operation gets: its transaction, where and who, and the journal. */
export type OperationContext = {
  tx: Tx;
  partnershipId: string;
  actor: Actor;
  now: Date;
  /** Writes an entry when the whole act has succeeded. */
  record(entry: Recorded): void;
};

export type Operation<Takes extends z.ZodType, Value, Reason extends string> = {
  /** What the journal calls it, in the past tense: `measure-reworded`. */
  name: string;
  may: readonly Role[];
  takes: Takes;
  run(context: OperationContext, input: z.infer<Takes>): Promise<Outcome<Value, Reason>>;
};

/** Declares an operation. The table of rights is read from these declarations. */
export function operation<Takes extends z.ZodType, Value, Reason extends string>(
  declared: { name: string; may: readonly Role[]; takes: Takes },
  run: Operation<Takes, Value, Reason>['run'],
): Operation<Takes, Value, Reason> {
  return { ...declared, run };
}
