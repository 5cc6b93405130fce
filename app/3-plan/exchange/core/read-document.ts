import { maskOf, peopleInAddresses } from '#2-participation/workshops/core/mask.ts';
import { type ReadNotes, readNotes } from '#2-participation/workshops/core/notes.ts';
import { type Person, participantsIn } from '#2-participation/workshops/core/people.ts';
import { askedBy } from '#2-participation/workshops/core/questions.ts';
import { withoutRepeats } from '#2-participation/workshops/core/slides.ts';
import type { Block } from '#base/block.ts';
import { checkPlan } from './checks/check-plan.ts';
import { composeWorkshop } from './compose-workshop.ts';
import type { ReadResult } from './contract.ts';
import { maskResult } from './mask-result.ts';
import { readOurs } from './ours/read-ours.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { headOf, readPlan } from './read-plan.ts';

/**
 * What a document says as a plan or as workshop notes, with persons masked; kind `none` when it is
 * neither. Pure, and linear in the length of the document.
 */
export function readDocument(blocks: readonly Block[]): ReadResult {
  const ours = readOurs(blocks);
  const once = ours ? blocks : withoutRepeats(blocks);
  const notes = ours ? null : readNotes(once);
  const result = ours ?? (notes ? readWorkshop(once, notes) : readPlan(once));
  const people = [...(notes?.people ?? []), ...peopleIn(piecesOf(blocks))];
  const masked = maskResult(result, maskOf(people, result.plan.language));
  return { ...masked, findings: checkPlan(masked) };
}

function readWorkshop(blocks: readonly Block[], notes: ReadNotes): ReadResult {
  const head = headOf(piecesOf(blocks));
  // A workshop is held under a strategy; the years in its title are the strategy's.
  const frame = head.frame ?? (head.from === null ? null : { from: head.from, to: head.to });
  const plan = { kind: 'workshop' as const, ...head, from: null, to: null, frame };
  return { plan, ...composeWorkshop(notes), approvals: [], groups: notes.groups, findings: [] };
}

/** Persons in participant lines and e-mail addresses, wherever they stand. */
function peopleIn(pieces: readonly Piece[]): Person[] {
  return pieces.flatMap((piece) => {
    const texts =
      piece.kind === 'table' ? piece.table.rows.flat().map(({ text }) => text) : [piece.text];
    return texts.flatMap((text) => {
      const asked = text.includes(':') ? askedBy(text) : null;
      const listed = asked?.question === 'participants' ? participantsIn(asked.answer).people : [];
      return text.includes('@') ? [...listed, ...peopleInAddresses(text)] : listed;
    });
  });
}
