import { isOpen } from '#3-plan/plan/core/edition.ts';
import { changeIn, fieldsOf, type Undo } from '#3-plan/plan/core/keeping/undo.ts';
import { keepPlanPath, planPath } from '#3-plan/plan/core/paths.ts';
import { chosenEdition, editions } from '#3-plan/plan/data/editions.ts';
import { type History, historyOf } from '#3-plan/plan/data/keeping/history.ts';
import { openEdition } from '#3-plan/plan/data/keeping/open.ts';
import { standsNow } from '#3-plan/plan/data/keeping/stands-now.ts';
import { undoChange } from '#3-plan/plan/data/keeping/undo-change.ts';
import { editionIn, otherLang, subtitleOf } from '#3-plan/plan/web/shown.ts';
import { only } from '#base/only.ts';
import type { Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { JournalEntry } from '#platform/acts/read-journal.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { Diff, type DiffField } from '#ui/diff.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { aroundGoal, aroundMeasure, goalAsked, goneAsked, measureAsked } from './around.ts';
import type { Around } from './form-page.tsx';
import { HistoryEntry, toldFields, type Words } from './history-entry.tsx';
import { historyTexts as texts, undoSentences } from './history-texts.ts';
import { keepingTexts } from './texts.ts';

type AroundThing = Around & { of: Undo['of'] };
type Found = AroundThing & { history: History };
type HistoryPages = { who: Who; get: PlacedPage; post: PlacedFormPage };
type Refused = { faults: readonly Fault[]; stands: readonly DiffField[] };

/**
 * What was done with a measure, with a goal and with the plan as a whole: for those inside, and undone by those
 * who may change it. Also of a measure or goal that has ended, so that it can be brought back.
 */
export function historyPages(words: Words): Record<'measure' | 'goal' | 'plan', HistoryPages> {
  return {
    measure: pages(words, async (request, tx) => {
      const gone = async () => {
        const found = await goneAsked(tx, request, 'measure');
        return found && { ...found, wording: { ...found.wording, measureId: found.id } };
      };
      const view = (await measureAsked(tx, request)) ?? (await gone());
      if (view === null) return null;
      const of = { kind: 'measure' as const, id: view.wording.measureId };
      return { ...aroundMeasure(request, view, 'historie'), of };
    }),
    goal: pages(words, async (request, tx) => {
      const gone = async () => {
        const found = await goneAsked(tx, request, 'goal');
        return found && { ...found, wording: { ...found.wording, goalId: found.id } };
      };
      const view = (await goalAsked(tx, request)) ?? (await gone());
      if (view === null) return null;
      const of = { kind: 'goal' as const, id: view.wording.goalId };
      return { ...aroundGoal(request, view, 'historie'), of };
    }),
    plan: pages(words, planAsked, { title: texts.planTitle, lead: texts.planLead }),
  };
}

async function planAsked(request: PlacedRequest, tx: Tx): Promise<AroundThing | null> {
  const { lang, place } = request;
  const asked = editionIn(request);
  const chosen = chosenEdition(await editions(tx, place.id), asked);
  if (chosen === null) return null;
  const { edition } = chosen;
  const back = planPath(lang, place.slug, asked);
  const own = otherLang(edition.lang, lang);
  return {
    ...{ edition, revision: null, subtitle: subtitleOf(chosen, lang), back },
    crumbs: [{ label: edition.title, href: back, ...(own ? { lang: own } : {}) }],
    path: keepPlanPath(lang, place.slug, 'historie', asked),
    of: { kind: 'edition', id: edition.id },
  };
}

function pages(
  words: Words,
  find: (request: PlacedRequest, tx: Tx) => Promise<AroundThing | null>,
  head: { title: Text; lead: Text } = texts,
): HistoryPages {
  const wanted = (request: PlacedRequest): Promise<Found | null> =>
    request.read(async (tx) => {
      const found = await find(request, tx);
      return found && { ...found, history: await historyOf(tx, request.place.id, found.of) };
    });
  return {
    who: 'inside',
    get: async (request) => {
      const found = await wanted(request);
      if (found === null) return notFound;
      return drawn(request, found, words, head, { faults: [], stands: [] });
    },
    post: async (request) => {
      const found = await wanted(request);
      if (found === null) return notFound;
      const { lang, form } = request;
      const draft = form.read(undoChange.takes, ({ number }) => ({
        ...{ editionId: found.edition.id, of: found.of, number },
      }));
      const reasons: (keyof typeof undoSentences)[] = [];
      if (draft.ok) {
        const outcome = await request.act(undoChange, draft.value);
        if (outcome.ok) return redirect(found.back, found.revision === null ? 'back' : 'undone');
        reasons.push(...outcome.refused);
      } else reasons.push('no-such-entry');
      const { faults, status } = refusedForm(lang, reasons, undoSentences);
      const stands =
        draft.ok && reasons.includes('changed-since')
          ? await standing(request, found, words, draft.value.number)
          : [];
      return { ...drawn(request, found, words, head, { faults, stands }), status };
    },
  };
}

/** What came after a change that does not fit any more: as it was left, and as it stands, where they differ. */
async function standing(
  request: PlacedRequest,
  { edition, of, history }: Found,
  words: Words,
  number: number,
): Promise<DiffField[]> {
  const entry = history.entries.find((one) => one.number === number);
  const change = entry?.content ? changeIn(of.kind, entry.content) : null;
  if (!entry || change === null) return [];
  const now = await request.read(async (tx) => {
    const open = await openEdition(tx, edition.id);
    return open && standsNow(tx, open, of, change);
  });
  if (now === null) return [];
  const fields = fieldsOf(change);
  return toldFields(only(change.after, fields), only(now, fields), {
    ...{ entry, words, history },
    lang: request.lang,
  }).filter(({ before, after }) => before !== after);
}

function drawn(
  request: PlacedRequest,
  found: Found,
  words: Words,
  head: { title: Text; lead: Text },
  { faults, stands }: Refused,
): View {
  const { lang, viewer } = request;
  const { history, subtitle, crumbs, edition } = found;
  const mayUndo = allows(undoChange, viewer) && isOpen(edition.state);
  return {
    title: head.title[lang],
    stage: { stage: 'plan' },
    ...{ subtitle, crumbs, unlisted: true, keep: false },
    body: (
      <>
        <PageTitle title={head.title[lang]} lead={head.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        {stands.length > 0 && (
          <Section title={texts.standsNow[lang]} id="naa">
            <Diff
              lang={lang}
              contentLang={otherLang(edition.lang, lang)}
              before={texts.asLeft[lang]}
              after={texts.now[lang]}
              fields={stands}
            />
          </Section>
        )}
        {history.entries.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
        {history.entries.map((entry) => (
          <HistoryEntry
            key={entry.number}
            {...{ lang, found, entry, words }}
            undo={mayUndo && isUndoable(found, entry)}
          />
        ))}
        <Actions>
          <LinkButton href={found.back} weight="secondary">
            {keepingTexts.back[lang]}
          </LinkButton>
        </Actions>
      </>
    ),
  };
}

function isUndoable({ of, edition }: Found, { content }: JournalEntry): boolean {
  const change = content && changeIn(of.kind, content);
  return change !== null && (change.editionId ?? edition.id) === edition.id;
}
