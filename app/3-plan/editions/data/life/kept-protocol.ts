import type { OperationContext } from '#platform/acts/operation.ts';
import { entriesAbout } from '#platform/acts/read-journal.ts';
import { fileBytes } from '#platform/files/files.ts';

/** What the journal calls that minutes were kept for a form that came back. */
export const protocolKept = 'protocol-kept';

const most = 500;

/**
 * The minutes that were kept for a body's form, by their SHA-256; null when none were, or no longer are. Any other
 * file of the partnership is not told apart from one that is gone: knowing what is in its name opens nothing.
 */
export async function keptProtocol(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  approvalId: string,
  sha256: string,
): Promise<Buffer | null> {
  const about = { kind: 'approval', id: approvalId };
  const entries = await entriesAbout(tx, partnershipId, about, most);
  const keptHere = entries.some(
    ({ name, content }) => name === protocolKept && protocolIn(content?.after) === sha256,
  );
  return keptHere ? fileBytes(tx, partnershipId, sha256) : null;
}

function protocolIn(after: unknown): unknown {
  return (after as { protocol?: unknown } | undefined)?.protocol;
}
