import { sayDone } from './done-cookie.ts';
import { dataAnswer } from './file-answer.ts';
import { framedAnswer } from './framed.ts';
import { langOfPath } from './language.ts';
import type { SavedFile, Turn } from './page.ts';
import { changeSession, turnSession } from './session-cookie.ts';
import type { Ctx, Fail, Site } from './site.ts';

/** What is answered instead of a page, with what changes in the browser on the way. */
export async function turnAnswer(
  site: Site,
  c: Ctx,
  turn: Exclude<Turn, SavedFile>,
  fail: Fail,
): Promise<Response> {
  if (turn.turn === 'error') return fail(c, turn.status, turn.wait);
  if (turn.turn === 'redirect') {
    if (turn.done) sayDone(site, c, turn.done);
    return c.redirect(turn.to, turn.permanent ? 308 : 303);
  }
  if (turn.turn === 'sign-in')
    return c.redirect(site.signIn(langOfPath(c.req.path), turn.back), 303);
  if (turn.turn === 'data') return dataAnswer(c, turn);
  if (turn.turn === 'framed') return framedAnswer(c, turn.by);
  if (turn.turn !== 'session') {
    await turnSession(site, c, turn);
    if (turn.turn === 'signed-in' && turn.done) sayDone(site, c, turn.done);
    return c.redirect(turn.to, 303);
  }
  const changed = await changeSession(site, c, turn.start);
  return changed === 'done' ? c.redirect(turn.to, 303) : fail(c, changed);
}
