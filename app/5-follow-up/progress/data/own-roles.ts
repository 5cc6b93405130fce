import type { OperationContext } from '#platform/acts/operation.ts';

/** The partnership's own roles: they may report for others, and what they report counts at once. */
export const ownRoles = ['editor', 'coordinator', 'administrator', 'system'] as const;

export function isOwn({ actor }: Pick<OperationContext, 'actor'>): boolean {
  return ownRoles.some((role) => actor.roles.includes(role));
}
