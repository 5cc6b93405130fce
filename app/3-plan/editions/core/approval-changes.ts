import type { ApprovalContent } from '#3-plan/plan/core/content.ts';

/** A body that decides on one edition and not on the other, or on other terms. */
export type ApprovalChange = {
  body: string;
  of: string | null;
  before: ApprovalContent | null;
  after: ApprovalContent | null;
};

/** The bodies whose decision is not the same in both editions, those of the later edition first. */
export function approvalChanges(
  before: readonly ApprovalContent[],
  after: readonly ApprovalContent[],
): ApprovalChange[] {
  const old = new Map(before.map((one) => [nameOf(one), one]));
  const now = new Map(after.map((one) => [nameOf(one), one]));
  const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))];
  return names.flatMap((name) => {
    const [then, since] = [old.get(name) ?? null, now.get(name) ?? null];
    const either = since ?? then;
    if (either === null || saysOf(then) === saysOf(since)) return [];
    return [{ body: either.body, of: either.of, before: then, after: since }];
  });
}

function nameOf({ body, of }: ApprovalContent): string {
  return JSON.stringify([body, of]);
}

function saysOf(approval: ApprovalContent | null): string {
  if (approval === null) return '';
  const { planned, decided, caseNumber, outcome } = approval;
  return JSON.stringify([planned, decided, caseNumber, outcome]);
}
