import { asksForChange, isDone } from '#3-plan/editions/core/life/bodies.ts';
import type { Body, LifeStep } from '#3-plan/editions/data/life/approving.ts';
import type { LifeView } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames, editionStateNames } from '#3-plan/plan/core/names.ts';
import type { EarlierDecision } from '#3-plan/plan/data/approvals/tables.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { Prose } from '#ui/prose.tsx';
import type { Moment } from '#ui/timeline.tsx';
import { stateShapes, lifeTexts as texts } from './words.ts';

/** What has happened to an edition, and which bodies are to come, in the order of time. */
export function momentsOf(view: LifeView, lang: Lang, today: string): Moment[] {
  const { edition, approving, standings } = view;
  const happened = approving.life.flatMap((step) => [
    momentOf(step, view, lang),
    ...decidedOn(step, approving.bodies).map((one) => decisionOf(one, view, lang)),
  ]);
  if (edition.state !== 'put-forward') return happened;
  const ahead = approving.bodies
    .filter((_, at) => !isDone(standings[at] ?? 'waiting'))
    .toSorted((a, b) => ((a.planned ?? '~') < (b.planned ?? '~') ? -1 : 1))
    .map(
      ({ name, planned }): Moment => ({
        title: <span lang={otherLang(view, lang)}>{name}</span>,
        day: planned && formatDay(planned, lang),
        shape: 'planned',
        ahead: true,
        detail: planned !== null && planned < today && <p class="small">{texts.overdue[lang]}</p>,
      }),
    );
  return [...happened, ...ahead];
}

type Decided = EarlierDecision & { name: string };

/** What the bodies decided on the version a step put forward, by the day they met, also who decided again later. */
function decidedOn({ state, version }: LifeStep, bodies: readonly Body[]): Decided[] {
  if (state !== 'put-forward') return [];
  return bodies
    .flatMap(({ name, stands, earlier }) =>
      [...earlier, ...(stands ? [stands] : [])].map((one): Decided => ({ name, ...one })),
    )
    .filter((one) => one.version === version)
    .toSorted((a, b) => (a.decided < b.decided ? -1 : 1));
}

function decisionOf(one: Decided, view: LifeView, lang: Lang): Moment {
  const { name, version, decided, caseNumber } = one;
  const outcome = approvalOutcomeNames[one.outcome][lang];
  const held = one.outcome === 'postponed' || asksForChange.has(one.outcome);
  const several = view.approving.versions.length > 1;
  const said = [
    outcome,
    several ? fill(texts.versionN, lang, { n: version }).toLowerCase() : null,
    caseNumber,
  ];
  return {
    title: <span lang={otherLang(view, lang)}>{name}</span>,
    day: formatDay(decided, lang),
    shape: held ? 'attention' : 'done',
    detail: <p class="small">{said.filter((word) => word !== null).join(' · ')}</p>,
  };
}

function momentOf(step: LifeStep, view: LifeView, lang: Lang): Moment {
  const { state, day, version, until, note, approvalId } = step;
  const body = view.approving.bodies.find((one) => one.approvalId === approvalId)?.name;
  const frozen = view.approving.versions.find(({ number }) => number === version);
  const back = state === 'draft' && body;
  const lines = [
    state === 'put-forward' &&
      frozen &&
      fill(texts.frozen, lang, { n: frozen.number, hash: frozen.hash.slice(0, 12) }),
    state === 'put-forward' && isUnchanged(version, view) && texts.unchanged[lang],
    state === 'put-forward' && body && fill(texts.changedBy, lang, { body }),
    until && fill(texts.until, lang, { day: formatDay(until, lang) }),
    state === 'adopted' && note && texts.why[lang],
  ].filter((line) => typeof line === 'string' && line !== '');
  return {
    title: back ? fill(texts.backFor, lang, { body }) : titleOf(step, lang),
    day: formatDay(day, lang),
    shape: back ? 'attention' : stateShapes[state],
    detail: (
      <>
        {lines.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
        {note && <Prose text={note} contentLang={otherLang(view, lang)} />}
      </>
    ),
  };
}

/** Whether a version says what the one before it did. */
function isUnchanged(version: number | null, { approving: { versions } }: LifeView): boolean {
  const hash = (n: number) => versions.find(({ number }) => number === n)?.hash;
  return version !== null && version > 1 && hash(version) === hash(version - 1);
}

function titleOf({ state, version }: LifeStep, lang: Lang): string {
  const name = editionStateNames[state][lang];
  return state === 'put-forward' && version !== null
    ? `${name}: ${fill(texts.versionN, lang, { n: version }).toLowerCase()}`
    : name;
}

function otherLang({ edition }: LifeView, lang: Lang): Lang | undefined {
  return edition.lang === lang ? undefined : edition.lang;
}
