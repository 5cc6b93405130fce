import type { WrittenDocument } from '#base/document.ts';
import { type Look, plainLook } from '#base/look.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type ChildFault, inChild, type Limits } from '#platform/documents/in-child.ts';
import { inTurn } from '#platform/export/in-turn.ts';

/** Why a Word document could not be written. */
export type DocxRefusal = ChildFault | 'busy';

const limits: Limits = { milliseconds: 30_000, residentBytes: 1024 * 2 ** 20 };
const script = new URL('./child.ts', import.meta.url);
const alone = inTurn(24);

/**
 * A Word document in the partnership's look, written in a process of its own: the library puts all of it
 * together in one go, and its numbers begin anew with the process, so that the same document gives the
 * same bytes.
 */
export async function writeDocx(
  written: WrittenDocument,
  look: Look = plainLook,
): Promise<Outcome<Uint8Array<ArrayBuffer>, DocxRefusal>> {
  const worked = await alone(() =>
    inChild<Uint8Array<ArrayBuffer>>(script, { written, look }, limits),
  );
  if (worked === null) return refuse('busy');
  return 'answer' in worked ? accept(worked.answer) : refuse(worked.fault);
}
