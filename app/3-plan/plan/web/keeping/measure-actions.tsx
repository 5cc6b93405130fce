import { isOpen } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { keepMeasurePath, measurePath, rewordPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { changeFacts } from '#3-plan/plan/data/keeping/change-facts.ts';
import { endThing } from '#3-plan/plan/data/keeping/end-thing.ts';
import { proposeChange, proposeMoney } from '#3-plan/plan/data/keeping/propose.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { editionIn } from '#3-plan/plan/web/shown.ts';
import type { Text } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { ActForAnother } from './act-for-another.tsx';
import { endTexts } from './end-texts.ts';
import { factsTexts } from './facts-texts.ts';
import { historyTexts } from './history-texts.ts';
import { InOpenEdition } from './in-open-edition.tsx';
import { KeepLinks } from './keep-links.tsx';
import { moneyTexts } from './money-texts.ts';
import { proposalTexts } from './proposal-texts.ts';
import type { Proposing } from './proposals.tsx';

const texts = {
  change: { nb: 'Endre teksten', nn: 'Endre teksten', en: 'Change the wording' },
  closed: {
    nb: 'Teksten kan ikke endres: planen er',
    nn: 'Teksten kan ikkje endrast: planen er',
    en: 'The wording cannot be changed: the plan is',
  },
} satisfies Record<string, Text>;

/** What the one who looks may do with a measure, or why nothing can be changed. */
export function MeasureActions({
  request,
  view,
  having,
  proposing,
}: {
  request: PlacedRequest;
  view: MeasureView;
  /** The editions that have the measure. */
  having: readonly { edition: Edition; title: string }[];
  /** Whether the organisation one acts for takes part, or another of one's own does. */
  proposing: Pick<Proposing, 'takesPart' | 'couldActFor'> | null;
}) {
  const { takesPart = false, couldActFor = [] } = proposing ?? {};
  const { lang, place, viewer } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const measure = { id: wording.measureId, title: wording.title };
  const path = (step: Parameters<typeof keepMeasurePath>[3]) =>
    keepMeasurePath(lang, place.slug, measure, step, asked);
  const reword = rewordPath(lang, place.slug, measure, asked);
  const ways = [
    { operation: rewordMeasure, label: texts.change, href: reword },
    { operation: changeFacts, label: factsTexts.title, href: path('fakta') },
    { operation: setMoney, label: moneyTexts.title, href: path('penger') },
  ].filter(({ operation }) => allows(operation, viewer));
  const history = { label: historyTexts.title, href: path('historie') };
  const end = { label: endTexts.endMeasure, href: path('avslutt') };
  if (!isInside(viewer)) return null;
  if (!isOpen(edition.state)) {
    return (
      <>
        {ways.length > 0 && (
          <p class="small">
            {texts.closed[lang]} {editionStateNames[edition.state][lang].toLowerCase()}.
          </p>
        )}
        {(ways.length > 0 || takesPart) && (
          <InOpenEdition
            lang={lang}
            what="measure"
            having={having}
            pathIn={(slug, title) => measurePath(lang, place.slug, { id: measure.id, title }, slug)}
          />
        )}
        <KeepLinks lang={lang} links={[history]} />
      </>
    );
  }
  return (
    <>
      <Actions>
        {ways.length === 0 && takesPart && allows(proposeChange, viewer) && (
          <LinkButton href={path('foresla')}>{proposalTexts.propose[lang]}</LinkButton>
        )}
        {ways.length === 0 && takesPart && allows(proposeMoney, viewer) && (
          <LinkButton href={path('foresla-penger')} weight="secondary">
            {proposalTexts.proposeMoney[lang]}
          </LinkButton>
        )}
        {ways.map(({ label, href }, at) => (
          <LinkButton key={href} href={href} weight={at === 0 ? 'primary' : 'secondary'}>
            {label[lang]}
          </LinkButton>
        ))}
      </Actions>
      {ways.length === 0 && <ActForAnother {...{ request, couldActFor }} />}
      <KeepLinks lang={lang} links={allows(endThing, viewer) ? [history, end] : [history]} />
    </>
  );
}
