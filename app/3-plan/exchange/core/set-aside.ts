import { z } from 'zod';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import { checkedInContent } from './checks/check-content.ts';
import type { Code } from './checks/finding.ts';
import type { Finding } from './contract.ts';

/** A finding in the document an edition was read from: its place among them, which no one changes once it is a draft. */
const InDocument = z.object({ editionId: z.uuid(), finding: z.coerce.number().int().min(0) });

/** That a finding has been seen, and why it is left as it is. */
export const SettingAside = InDocument.extend({ why: z.string().trim().min(3).max(500) });
export type SettingAside = z.infer<typeof SettingAside>;

export const TakingUp = InDocument;

/** What was said when a finding was set aside: why, in which role, and on which day. */
export type SaidAside = { why: string; by: string; on: string };
export type SetAside = SaidAside & { finding: number };

/** A finding in a document, with what was said of it when it was set aside. */
export type DocumentFinding = Finding & { setAside?: SaidAside };

export type SetAsideRefusal =
  | 'no-such-edition'
  | 'edition-is-closed'
  | 'no-such-finding'
  | 'mended-in-the-plan'
  | 'already-set-aside'
  | 'not-set-aside';

/** Whether a finding is about what a document prints, and nothing written in the plan makes it go away for certain. */
export function isOfDocument({ code }: Pick<Finding, 'code'>): boolean {
  return !checkedInContent.has(code as Code);
}

/**
 * Every reason why a finding cannot be set aside, or taken up again: `finding` is null when the document
 * has none such, and what the checks find in the text itself is mended there.
 */
export function setAsideRefusals(
  edition: { state: EditionState },
  finding: DocumentFinding | null,
  to: 'set-aside' | 'take-up',
): SetAsideRefusal[] {
  const found: SetAsideRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (finding === null) return [...found, 'no-such-finding'];
  if (to === 'take-up') {
    if (!finding.setAside) found.push('not-set-aside');
    return found;
  }
  if (!isOfDocument(finding)) found.push('mended-in-the-plan');
  if (finding.setAside) found.push('already-set-aside');
  return found;
}

/** The findings of a document, each with what was said of it if it was set aside, and nothing of it if not. */
export function withSetAside<One extends DocumentFinding>(
  findings: readonly One[],
  aside: readonly SetAside[],
): One[] {
  return findings.map(({ setAside: _, ...finding }, at) => {
    const said = aside.find((one) => one.finding === at);
    if (!said) return finding as One;
    const { why, by, on } = said;
    return { ...finding, setAside: { why, by, on } } as One;
  });
}
