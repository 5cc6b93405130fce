import type { z } from 'zod';
import type { Outcome } from '#base/outcome.ts';
import type { Ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** Who may be who. The rooms say in each operation which of these may do it. */
export const roles = ['visitor', 'editor', 'administrator', 'system'] as const;
export type Role = (typeof roles)[number];

/** The one who acts: a role, the name the journal keeps, and the organisation acted for. */
export type Actor = { role: Role; name: string; organisation: string | null };

export type Recorded = {
  about: Ref;
  before?: unknown;
  after?: unknown;
  why?: string;
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

/** The program itself: what it loads and looks after with nobody there. */
export const system: Actor = { role: 'system', name: 'system', organisation: null };
