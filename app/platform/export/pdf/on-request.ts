import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import type { Ground } from '#platform/acts/act.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest, Turn } from '#platform/http/page.ts';
import {
  countedAs,
  type Limit,
  secondsLeft,
  withinLimit,
  withinLimitInStorm,
} from '#platform/sessions/rate-limit.ts';
import type { PdfPress, PdfRefusal } from './write-pdf.ts';

/** What documents are made with: the press that sets them, and the ground they are counted on. */
export type PdfWorkshop = { press: PdfPress; ground: Ground };

type Asking = Pick<PlacedRequest, 'viewer' | 'network' | 'now'> & { place: { id: string } };

const quarter = 15 * 60;
/** How many documents are made anew in a quarter of an hour: for one partnership, and for visitors from one network. */
const most = { partnership: 60, network: 30 };

/**
 * Whether one more document may be made anew for whoever asks. Members and visitors are counted apart, so that no
 * visitor uses up what members need; and visitors by their network first, so that one alone cannot take it all
 * from the others.
 */
export async function mayMakePdf(
  { pool }: Pick<Ground, 'pool'>,
  { place, viewer, network, now }: Asking,
): Promise<boolean> {
  if (isInside(viewer)) {
    const inside = { key: `pdf inside ${place.id}`, most: most.partnership, seconds: quarter };
    return withinLimit(pool, inside, now);
  }
  const limits: Limit[] = [
    { key: `pdf from ${countedAs(network())}`, most: most.network, seconds: quarter },
    { key: `pdf ${place.id}`, most: most.partnership, seconds: quarter },
  ];
  for (const limit of limits) if (!(await withinLimitInStorm(pool, limit, now))) return false;
  return true;
}

/** What is answered where no more may be made: how long it is until one may. */
export function tooManyPdfs({ now }: Pick<Asking, 'now'>): Turn {
  return { turn: 'error', status: 429, wait: secondsLeft(quarter, now) };
}

/** A document as PDF while one waits, where one more may be made. */
export async function pdfOnRequest(
  { press, ground }: PdfWorkshop,
  request: Asking & { today: Day },
  { document, look }: { document: WrittenDocument; look: Look },
): Promise<Outcome<Uint8Array, PdfRefusal | 'asked-too-often'>> {
  if (!(await mayMakePdf(ground, request))) return refuse('asked-too-often');
  return press.write(document, {
    ...{ look, made: request.today },
    forVisitor: !isInside(request.viewer),
  });
}
