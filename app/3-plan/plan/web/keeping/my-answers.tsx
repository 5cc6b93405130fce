import { actingIn, type OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { proposalPath, proposalsPath } from '#3-plan/plan/core/keeping/paths.ts';
import { answerableBy } from '#3-plan/plan/data/keeping/answerable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { titleOf } from './proposal.tsx';

const most = 5;

const texts = {
  title: { nb: 'Venter på svar fra deg', nn: 'Ventar på svar frå deg', en: 'Waiting for you' },
  one: {
    nb: 'Ett forslag til planen venter på svar.',
    nn: 'Eitt framlegg til planen ventar på svar.',
    en: 'One proposal for the plan waits for an answer.',
  },
  several: {
    nb: '{n} forslag til planen venter på svar.',
    nn: '{n} framlegg til planen ventar på svar.',
    en: '{n} proposals for the plan wait for an answer.',
  },
} satisfies Record<string, Text>;

/** The proposals someone may answer in a partnership, whomever they act for there; nothing when there are none. */
export async function ownAnswers(tx: Tx, place: OwnPlace, lang: Lang, viewer: Actor) {
  const rows = await answerableBy(tx, place.id, actingIn(place, viewer));
  if (rows.length === 0) return null;
  const said = rows.length === 1 ? texts.one : texts.several;
  return (
    <>
      <h3>{texts.title[lang]}</h3>
      <p>
        <a href={proposalsPath(lang, place.slug)}>{fill(said, lang, { n: rows.length })}</a>
      </p>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={row.proposal.id}>
            <a href={proposalPath(lang, place.slug, row.proposal.id)}>{titleOf(row, lang)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
