import { isDone } from '#3-plan/editions/core/life/bodies.ts';
import { consultationEnded } from '#3-plan/editions/core/life/consultation.ts';
import { bodyPath, lifePath } from '#3-plan/editions/core/life/paths.ts';
import { type Paper, paperSentOut } from '#3-plan/editions/data/life/consultation.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import { asksForTwo, representedBy } from '#3-plan/editions/data/life/representing.ts';
import { type LifeView, lifeView } from '#3-plan/editions/data/life/view.ts';
import { findingsPlace } from '#3-plan/exchange/core/mending.ts';
import { type OpenFinding, openFindings } from '#3-plan/exchange/data/open-findings.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { paperPath, planPath } from '#3-plan/plan/core/paths.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { type Actor, allows, isInside } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { BodiesTable } from './bodies-table.tsx';
import { ConsultationFacts } from './consultation-facts.tsx';
import { FindingList } from './finding-list.tsx';
import { momentsOf } from './moments.tsx';
import { stepsOpen } from './steps-open.ts';
import { turnOf } from './turn.ts';
import { stateShapes, lifeTexts as texts, turns } from './words.ts';

type Shown = LifeView & {
  findings: readonly OpenFinding[] | null;
  two: boolean;
  /** The bodies that the one who looks may record for now. */
  mine: LifeView['approving']['bodies'];
  /** What was sent out on consultation, also when that is over. */
  paper: Paper | null;
};

/** How an edition is decided on: whose turn it is, each body, and all that has happened. */
export const lifePage: PlacedPage = async (request) => {
  const { params, place, viewer, read } = request;
  const found = await read(async (tx): Promise<Shown | null> => {
    const view = await lifeView(tx, place.id, params.edition ?? '');
    if (view === null) return null;
    const inside = isInside(viewer);
    return {
      ...view,
      findings: inside ? await openFindings(tx, view.edition) : null,
      two: inside && (await asksForTwo(tx, place.id)),
      mine: await bodiesToRecordFor(tx, place.id, view, viewer),
      paper: await paperSentOut(tx, view.edition),
    };
  });
  return found === null ? notFound : drawn(request, found);
};

/** The bodies a reader represents that have not said what is needed of them. */
async function bodiesToRecordFor(
  tx: Tx,
  partnershipId: string,
  { edition, approving, standings }: LifeView,
  viewer: Actor,
) {
  if (edition.state !== 'put-forward' || !allows(recordDecision, viewer)) return [];
  const own = await representedBy(tx, partnershipId, viewer);
  return approving.bodies.filter(
    ({ bodyId }, at) => own.has(bodyId) && !isDone(standings[at] ?? 'waiting'),
  );
}

function drawn(request: PlacedRequest, shown: Shown): View {
  const { lang, place } = request;
  const { edition, findings } = shown;
  const own = edition.lang === lang ? {} : { lang: edition.lang };
  const description = fill(texts.description, lang, { plan: edition.title });
  return {
    title: `${texts.title[lang]}: ${edition.title}`,
    description,
    stage: { stage: 'plan' },
    crumbs: [{ label: edition.title, href: planPath(lang, place.slug, edition.slug), ...own }],
    body: (
      <>
        <PageTitle
          title={texts.title[lang]}
          over={
            <Tag shape={stateShapes[edition.state]}>{editionStateNames[edition.state][lang]}</Tag>
          }
          lead={description}
        />
        <Section title={texts.turn[lang]} id="neste">
          {turnOf(shown, lang, request.today).map((said) => (
            <p key={said}>{said}</p>
          ))}
          <OnConsultation request={request} shown={shown} />
          {shown.two && <p class="small">{texts.two[lang]}</p>}
          <StepsOn request={request} shown={shown} />
        </Section>
        <Section title={texts.bodies[lang]} id="organ">
          <BodiesTable lang={lang} slug={place.slug} view={shown} />
        </Section>
        <Section title={texts.life[lang]} id="gang">
          <Life lang={lang} shown={shown} today={request.today} />
        </Section>
        {findings && (
          <Section title={texts.findings[lang]} id="merknader">
            <Findings
              lang={lang}
              findings={findings}
              open={isOpen(edition.state)}
              place={findingsPlace(lang, place.slug, edition.slug)}
            />
          </Section>
        )}
      </>
    ),
  };
}

/** Until when and where comments are taken, and the text they are about; that alone when the consultation is over. */
function OnConsultation({ request, shown }: { request: PlacedRequest; shown: Shown }) {
  const { lang, place } = request;
  const { edition, approving, paper } = shown;
  if (paper === null) return null;
  const ended = consultationEnded(approving.life);
  const words = ended
    ? fill(texts.paperClosed, lang, {
        from: formatDay(dayInNorway(paper.at), lang),
        to: formatDay(ended, lang),
      })
    : texts.paper[lang];
  return (
    <>
      {ended === null && (
        <ConsultationFacts lang={lang} contentLang={edition.lang} step={approving.life.at(-1)} />
      )}
      <p>
        <a href={paperPath(lang, place.slug, paper.id)}>{words}</a>
      </p>
    </>
  );
}

/** What this reader may do next, each a page of its own. */
function StepsOn({ request, shown }: { request: PlacedRequest; shown: Shown }) {
  const { lang, place, viewer } = request;
  const steps = stepsOpen(shown, viewer);
  const lacksBodies =
    shown.approving.bodies.length === 0 && steps.some(({ path }) => path === 'organ');
  return (
    <>
      {lacksBodies && <p>{turns.bodiesFirst[lang]}</p>}
      <ul class="steps-on" aria-label={texts.actions[lang]}>
        {shown.mine.map(({ bodyId, name }) => (
          <li key={bodyId}>
            <LinkButton href={bodyPath(lang, place.slug, { id: bodyId, name }, shown.edition.slug)}>
              {fill(texts.recordFor, lang, { body: name })}
            </LinkButton>
          </li>
        ))}
        {steps.map(({ path, name, leads }, at) => (
          <li key={path}>
            <LinkButton
              href={`${lifePath(lang, place.slug, shown.edition.slug)}/${path}`}
              weight={at === 0 && leads ? 'primary' : 'secondary'}
            >
              {name[lang]}
            </LinkButton>
          </li>
        ))}
        <li>
          <LinkButton
            href={planPath(lang, place.slug, shown.edition.slug)}
            weight={steps.length === 0 ? 'secondary' : 'tertiary'}
          >
            {texts.readPlan[lang]}
          </LinkButton>
        </li>
      </ul>
    </>
  );
}

function Life({ lang, shown, today }: { lang: Lang; shown: Shown; today: string }) {
  const moments = momentsOf(shown, lang, today);
  if (moments.length === 0) return <p>{texts.noLife[lang]}</p>;
  return <Timeline label={texts.life[lang]} moments={moments} />;
}

function Findings({
  lang,
  findings,
  open,
  place,
}: {
  lang: Lang;
  findings: readonly OpenFinding[];
  open: boolean;
  /** Where they stand beside the text, each with the way to what it is about. */
  place: string;
}) {
  if (findings.length === 0) return <p>{texts.noFindings[lang]}</p>;
  return (
    <>
      <p class="small">{texts.findingsText[lang]}</p>
      <FindingList lang={lang} findings={findings} />
      <p>
        <a href={place}>{texts[open ? 'findingsBeside' : 'findingsKept'][lang]}</a>
      </p>
    </>
  );
}
