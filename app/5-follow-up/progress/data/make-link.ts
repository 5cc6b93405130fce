import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { partnership } from '#0-partnership/members/data/tables.ts';
import { due } from '#0-partnership/thread/data/tables.ts';
import { reportLetter } from '#5-follow-up/progress/core/letter.ts';
import { linkPath } from '#5-follow-up/progress/core/paths.ts';
import { addDays, answerBy, nextRound } from '#5-follow-up/progress/core/rounds.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { newId } from '#platform/id.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { hashOf, newToken } from '#platform/sessions/sessions.ts';
import { type Contact, contactsOf, speakersFor } from './contacts-of.ts';
import { cycleOf } from './cycle.ts';
import { type Reportable, reportable } from './reportable.ts';
import { reportLink } from './tables.ts';

/** The days a link opens after what it asks for is due. */
const daysAfterDue = 30;

export const LinkDraft = z.object({
  measureId: z.uuid(),
  actorId: z.uuid(),
  /** Where the letter goes; null for the organisation's contacts. */
  to: z.email().max(320).nullable(),
  /** Where the site is reached. */
  origin: z.url({ protocol: /^https?$/ }),
});

export type LinkRefusal = 'no-such-measure' | 'no-such-organisation' | 'no-contact' | 'no-address';

/**
 * Sends an organisation that leads a measure or takes part in it a link to report by, good until 30 days after
 * the report is due. Each address gets a link of its own. Neither link nor address is written in the journal.
 * Gives how many letters went out.
 */
export const makeReportLink = operation(
  {
    name: 'report-link-made',
    may: ['editor', 'coordinator', 'administrator'],
    takes: LinkDraft,
  },
  async (context, draft): Promise<Outcome<number, LinkRefusal>> => {
    const { tx, partnershipId, record } = context;
    const measure = await reportable(tx, partnershipId, draft.measureId);
    if (measure === null) return refuse('no-such-measure');
    const organisation = measure.participants.find(({ actorId }) => actorId === draft.actorId);
    if (organisation === undefined) return refuse('no-such-organisation');
    const to =
      draft.to === null
        ? await contactsOf(context, draft.actorId)
        : [holderAt(draft.to, await speakersFor(context, draft.actorId))];
    if (to.length === 0) return refuse('no-contact');
    const day = await dueDay(context, measure);
    for (const holder of to) {
      await sendLink(context, measure, { ...draft, ...holder, day, name: organisation.name });
    }
    const after = { organisation: organisation.name, letters: to.length, due: day };
    record({ about: ref('measure', measure.id), after });
    return accept(to.length);
  },
);

/** When the report is due: what is noted, unless that is long past, else the next round. */
async function dueDay(
  { tx, partnershipId, now }: OperationContext,
  { id }: Reportable,
): Promise<Day> {
  const today = dayInNorway(now);
  const [noted] = await tx
    .select({ day: due.day })
    .from(due)
    .where(
      and(
        eq(due.partnershipId, partnershipId),
        eq(due.what, 'progress-report'),
        eq(due.refId, id),
        eq(due.state, 'open'),
      ),
    );
  return noted ? answerBy(noted.day, today) : nextRound(await cycleOf(tx, partnershipId), today);
}

/**
 * Makes a link for an organisation to report by, without sending it: open for as long as the membership of the one
 * who gets it, where there is one. Gives what stands in its address, once.
 */
export async function newLink(
  { tx, partnershipId, now }: Pick<OperationContext, 'tx' | 'partnershipId' | 'now'>,
  asked: { measureId: string; actorId: string; due: Day; membershipId: string | null },
): Promise<{ token: string; endsOn: Day }> {
  const token = newToken();
  const endsOn = addDays(asked.due, daysAfterDue);
  const row = { ...asked, partnershipId, id: newId(), hash: hashOf(token), endsOn, madeAt: now };
  await tx.insert(reportLink).values(row);
  return { token, endsOn };
}

/** Who gets a link: where, and by which membership they speak for the organisation. */
type Holder = { email: string; membershipId: string | null };

/**
 * An address that was typed: that of a contact, or of one who is invited to be, closes with them; another's with the
 * organisation alone.
 */
function holderAt(typed: string, speakers: readonly Contact[]): Holder {
  const email = typed.toLowerCase();
  return speakers.find((one) => one.email === email) ?? { email: typed, membershipId: null };
}

async function sendLink(
  context: OperationContext,
  measure: Reportable,
  to: Holder & { actorId: string; day: Day; name: string; origin: string },
): Promise<void> {
  const { tx, partnershipId, now } = context;
  const { actorId, membershipId, day } = to;
  const asked = { measureId: measure.id, actorId, membershipId, due: day };
  const { token, endsOn } = await newLink(context, asked);
  const [place] = await tx
    .select({ slug: partnership.slug, name: partnership.name })
    .from(partnership)
    .where(eq(partnership.id, partnershipId));
  const { lang } = measure.edition;
  const letter = reportLetter(lang, {
    partnership: place?.name ?? '',
    organisation: to.name,
    title: measure.title,
    link: new URL(linkPath(lang, place?.slug ?? '', token), to.origin).href,
    due: to.day,
    ends: endsOn,
  });
  await writeLetter(tx, { to: to.email, ...letter }, now);
}
