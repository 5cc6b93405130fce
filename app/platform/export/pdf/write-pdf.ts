import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import { inChild, type Limits } from '#platform/documents/in-child.ts';
import { givenOf } from './given.ts';
import type { SetLook } from './set-here.ts';

/** Why a document could not be set as a PDF. */
export type PdfRefusal = 'no-typst-here' | 'too-long' | 'too-much-memory' | 'busy';

const limits: Limits = { milliseconds: 30_000, residentBytes: 512 * 2 ** 20 };
const script = new URL('./child.ts', import.meta.url);

/** One at a time in each process: setting takes a whole core. More than these wait for no answer. */
const mostWaiting = 12;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * A document as PDF/UA-1, in the partnership's look, dated by the day it is made. Set by Typst in a
 * process of its own, which is killed past 30 seconds or 512 MB. A fault of the form itself is thrown.
 */
export async function writePdf(
  document: WrittenDocument,
  { look, made }: { look: Look; made: Day },
): Promise<Outcome<Uint8Array, PdfRefusal>> {
  if (waiting >= mostWaiting) return refuse('busy');
  waiting += 1;
  const message = { given: givenOf(document, { made }), look: setLook(look) };
  const turn = last.then(() => inChild<Outcome<Uint8Array, PdfRefusal>>(script, message, limits));
  last = turn.catch(() => {});
  try {
    const worked = await turn;
    if ('answer' in worked) return worked.answer;
    if (worked.fault !== 'gone') return refuse(worked.fault);
    throw new Error('the process that sets documents ended without an answer');
  } finally {
    waiting -= 1;
  }
}

function setLook({ colour, logo }: Look): SetLook {
  const { type: extension, bytes, alt } = logo ?? { type: 'png', bytes: new Uint8Array(), alt: '' };
  return { colour, logo: logo && { extension, bytes }, alt };
}
