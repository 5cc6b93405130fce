import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { stopPath } from '#0-partnership/members/core/people/my-paths.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { membership, person } from '#0-partnership/members/data/people/tables.ts';
import { noteTold } from '#0-partnership/members/data/people/told.ts';
import { linkPath } from '#5-follow-up/progress/core/paths.ts';
import { answerBy } from '#5-follow-up/progress/core/rounds.ts';
import { contactsOf } from '#5-follow-up/progress/data/contacts-of.ts';
import { newLink } from '#5-follow-up/progress/data/make-link.ts';
import { type Line, mostLines, reminderLetter } from '#5-follow-up/reminders/core/letter.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { Day } from '#base/period.ts';
import { ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { whileIn } from '#platform/database/wider-view.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { hashOf, newToken } from '#platform/sessions/sessions.ts';

/** A report that is asked for in a letter: on which measure, of whom, in which partnership, by when. */
export type Ask = {
  partnershipId: string;
  slug: string;
  measureId: string;
  actorId: string;
  due: Day;
};
export type AskedLine = Omit<Line, 'report'> & { ask: Ask | null };

const Telling = z.object({
  personId: z.uuid(),
  lang: Lang,
  day: Day,
  /** Where what is told was found: the person must still be a member of all of them. */
  partnerships: z.array(z.uuid()).min(1),
  /** What had not been told before. */
  keys: z.array(z.string()),
  lines: z.array(z.custom<AskedLine>()).min(1),
  /** Where the site is reached. */
  site: z.url({ protocol: /^https?$/ }),
});

export type TellRefusal = 'told-already' | 'not-to-be-told';

/**
 * Writes a person the one letter of a day, with links to report by for what they may report on, and notes what
 * it told: all of it or none, and once, however many try and however often. Refused for one who meanwhile has left,
 * was deactivated or wants no letters.
 */
export const tellPerson = operation(
  { name: 'person-told', may: ['system'], takes: Telling },
  async (context, telling): Promise<Outcome<null, TellRefusal>> => {
    const { tx, now, record } = context;
    const { personId, lang, day, keys, site } = telling;
    const to = await addressOf(context, telling);
    if (to === null) return refuse('not-to-be-told');
    const token = newToken();
    const note = { personId, day, keys, stopHash: hashOf(token), at: now };
    if (!(await noteTold(tx, note))) return refuse('told-already');
    const lines = await withLinks(context, telling);
    const stopUrl = new URL(stopPath(lang, token), site).href;
    const myPage = new URL(myPagePath(lang), site).href;
    const letter = reminderLetter({ lang, today: day, lines, myPage, stop: stopUrl });
    await writeLetter(tx, { to, ...letter, stopUrl }, now);
    const links = lines.filter(({ report }) => report !== null).length;
    record({
      about: ref('person', personId),
      after: { day, told: lines.length, links },
      shared: true,
    });
    return accept(null);
  },
);

/** Where the person is written to, held as they are until it is done; null for one who is not to be. */
async function addressOf(
  { tx }: OperationContext,
  { personId, partnerships }: z.infer<typeof Telling>,
): Promise<string | null> {
  const [found] = await tx
    .select({ email: person.email })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.deactivatedAt), ne(person.digest, 'never')))
    .for('share');
  if (!found) return null;
  const active = await tx
    .selectDistinct({ id: membership.partnershipId })
    .from(membership)
    .where(
      and(
        eq(membership.personId, personId),
        inArray(membership.partnershipId, partnerships),
        isNotNull(membership.acceptedAt),
        isNull(membership.endedAt),
      ),
    );
  return active.length === new Set(partnerships).size ? found.email : null;
}

/** The lines, with a link to report by for each report that is asked for and shown. */
async function withLinks(
  context: OperationContext,
  { personId, lang, day, lines, site }: z.infer<typeof Telling>,
): Promise<Line[]> {
  const shown = new Set(lines.filter(({ of }) => of === 'due').slice(0, mostLines));
  const drawn: Line[] = [];
  for (const one of lines) {
    const { ask, ...line } = one;
    const asked = ask && shown.has(one) ? { ...ask, personId } : null;
    const report = asked && (await linkTo(context, asked, lang, day, site));
    drawn.push({ ...line, report });
  }
  return drawn;
}

async function linkTo(
  { tx, now }: OperationContext,
  { personId, partnershipId, slug, measureId, actorId, due }: Ask & { personId: string },
  lang: Lang,
  today: Day,
  site: string,
): Promise<string | null> {
  const asked = { measureId, actorId, due: answerBy(due, today) };
  return whileIn(tx, partnershipId, async () => {
    const contacts = await contactsOf({ tx, partnershipId }, actorId);
    const { membershipId } = contacts.find((one) => one.personId === personId) ?? {};
    // Who no longer speaks for it since what is due was found, is told of it and cannot report.
    if (membershipId === undefined) return null;
    const { token } = await newLink({ tx, partnershipId, now }, { ...asked, membershipId });
    return new URL(linkPath(lang, slug, token), site).href;
  });
}
