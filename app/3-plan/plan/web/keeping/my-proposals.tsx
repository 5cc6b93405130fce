import type { OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import { proposalPath } from '#3-plan/plan/core/keeping/paths.ts';
import { proposalsFrom } from '#3-plan/plan/data/keeping/proposals.ts';
import { proposeChange } from '#3-plan/plan/data/keeping/propose.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import type { Lang, Text } from '#base/text.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { stateOf, titleOf } from './proposal.tsx';
import { proposalStateNames } from './proposal-texts.ts';

const title: Text = {
  nb: 'Det dere har foreslått',
  nn: 'Det de har foreslått',
  en: 'What you have proposed',
};

/** What became of what someone or their organisation proposed: all that waits, and what was answered of late. */
export async function ownProposals(tx: Tx, place: OwnPlace, lang: Lang, viewer: Actor, today: Day) {
  const active = place.memberships.filter(({ standing }) => standing === 'active');
  if (!active.some((one) => allows(proposeChange, one))) return null;
  const actorIds = active.flatMap(({ actorId }) => actorId ?? []);
  const found = await proposalsFrom(tx, place.id, { by: viewer.name, actorIds }, today);
  const rows = found.filter((row) => row.proposal.state !== 'open' || stateOf(row) === 'open');
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title[lang]}</h3>
      <ul>
        {rows.map((row) => {
          const { id, answeredAt } = row.proposal;
          const said = [proposalStateNames[stateOf(row)][lang].toLowerCase()];
          if (answeredAt) said.push(formatDay(dayInNorway(answeredAt), lang));
          return (
            <li key={id}>
              <a href={proposalPath(lang, place.slug, id)}>{titleOf(row, lang)}</a>:{' '}
              {said.join(' ')}
            </li>
          );
        })}
      </ul>
    </>
  );
}
