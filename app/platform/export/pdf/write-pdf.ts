import type { WrittenDocument } from '#base/document.ts';
import { type Logo, type Look, plainLook } from '#base/look.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import { inChild, type Limits } from '#platform/documents/in-child.ts';
import { inTurn } from '#platform/export/in-turn.ts';
import { givenOf } from './given.ts';
import type { SetLook } from './set-here.ts';

/** Why a document could not be set as a PDF. */
export type PdfRefusal =
  | 'no-typst-here'
  | 'cannot-be-set'
  | 'too-long'
  | 'too-much-memory'
  | 'busy';

/** What the server is handed to set documents by: its own build does not have the files beside this one. */
export type PdfPress = { write: typeof writePdf; draws: typeof canBeDrawn };

const limits: Limits = { milliseconds: 30_000, residentBytes: 512 * 2 ** 20 };
const script = new URL('./child.ts', import.meta.url);

/** One at a time in each process: setting takes a whole core. More than these wait for no answer. */
const alone = inTurn(12);
/** Of those places, visitors leave so many to others. */
const notForVisitors = 4;

/**
 * A document as PDF/UA-1, in the partnership's look, dated by the day it is made. Set by Typst in a
 * process of its own, which is killed past 30 seconds or 512 MB.
 */
export async function writePdf(
  document: WrittenDocument,
  { look, made, forVisitor = false }: { look: Look; made: Day; forVisitor?: boolean },
): Promise<Outcome<Uint8Array, PdfRefusal>> {
  const message = { given: givenOf(document, { made }), look: setLook(look) };
  const worked = await alone(
    () => inChild<Outcome<Uint8Array, PdfRefusal>>(script, message, limits),
    forVisitor ? notForVisitors : 0,
  );
  if (worked === null) return refuse('busy');
  if ('answer' in worked) return worked.answer;
  return refuse(worked.fault === 'gone' ? 'cannot-be-set' : worked.fault);
}

/**
 * Whether a picture can be drawn, as a logo must: a file may look like one and be damaged, or be packed
 * so that it takes more than a document may. Where nothing can be drawn just now, it is believed.
 */
export async function canBeDrawn(logo: Omit<Logo, 'alt'>): Promise<boolean> {
  const document: WrittenDocument = { title: '–', subtitle: '', owner: '', lang: 'nb', blocks: [] };
  const look = { ...plainLook, logo: { ...logo, alt: '–' } };
  const written = await writePdf(document, { look, made: '2026-01-01' });
  return written.ok || written.refused.some((why) => why === 'busy' || why === 'no-typst-here');
}

/** A logo is this high, or as high as it can be within the width there is; in millimetres. */
const room = { width: 120, height: 16 };

function setLook({ colour, logo }: Look): SetLook {
  if (logo === null) return { colour, logo, alt: '', height: 0 };
  const { type: extension, bytes, alt } = logo;
  const height = Math.min(room.height, (room.width * logo.height) / logo.width);
  return { colour, logo: { extension, bytes }, alt, height };
}
