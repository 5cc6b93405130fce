import { randomUUID } from 'node:crypto';
import { whoActed } from '#0-partnership/members/core/people/who-acted.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { changeIn } from '#3-plan/plan/core/keeping/undo.ts';
import { type History, historyOf } from '#3-plan/plan/data/keeping/history.ts';
import { undoChange } from '#3-plan/plan/data/keeping/undo-change.ts';
import { otherLang } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { JournalEntry } from '#platform/acts/read-journal.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Diff } from '#ui/diff.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { aroundGoal, aroundMeasure, goalAsked, measureAsked } from './around.ts';
import type { Around } from './form-page.tsx';
import { historyTexts as texts, undoSentences } from './history-texts.ts';
import { keepingTexts } from './texts.ts';
import { toldValue } from './told-value.ts';

/** What the journal calls an operation and its fields; given by the table of all operations. */
export type Words = (
  operation: string,
) => { said: Text; fields?: Readonly<Record<string, { label: Text }>> } | undefined;

type Thing = { kind: 'goal' | 'measure'; id: string };
type Found = Around & { of: Thing; history: History };
type HistoryPages = { who: Who; get: PlacedPage; post: PlacedFormPage };

/** What was done with a measure, and with a goal: for those inside, and undone by those who may change it. */
export function historyPages(words: Words): Record<'measure' | 'goal', HistoryPages> {
  return {
    measure: pages(words, async (request, tx) => {
      const view = await measureAsked(tx, request);
      if (view === null) return null;
      const of = { kind: 'measure' as const, id: view.wording.measureId };
      return { ...aroundMeasure(request, view, 'historie'), of };
    }),
    goal: pages(words, async (request, tx) => {
      const view = await goalAsked(tx, request);
      if (view === null) return null;
      const of = { kind: 'goal' as const, id: view.wording.goalId };
      return { ...aroundGoal(request, view, 'historie'), of };
    }),
  };
}

function pages(
  words: Words,
  find: (request: PlacedRequest, tx: Tx) => Promise<(Around & { of: Thing }) | null>,
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
      return drawn(request, found, words, []);
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
        if (outcome.ok) return redirect(found.back);
        reasons.push(...outcome.refused);
      } else reasons.push('no-such-entry');
      const faults = reasons.map((reason) => ({
        field: null,
        message: undoSentences[reason][lang],
      }));
      const status = reasons.includes('not-allowed') ? 403 : 409;
      return { ...drawn(request, found, words, faults), status };
    },
  };
}

function drawn(request: PlacedRequest, found: Found, words: Words, faults: readonly Fault[]): View {
  const { lang, viewer } = request;
  const { history, subtitle, crumbs } = found;
  const mayUndo = allows(undoChange, viewer) && isOpen(found.edition.state);
  return {
    title: texts.title[lang],
    stage: { stage: 'plan' },
    ...{ subtitle, crumbs, unlisted: true, keep: false },
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        {history.entries.length === 0 && (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        )}
        {history.entries.map((entry) => (
          <Entry
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

function Entry({
  lang,
  found: { history, edition, path },
  entry,
  words,
  undo,
}: {
  lang: Lang;
  found: Found;
  entry: JournalEntry;
  words: Words;
  undo: boolean;
}) {
  const { content, name, number } = entry;
  const told = words(name);
  const who = content && whoActed(content, history.persons, lang);
  const day = formatDay(dayInNorway(entry.at), lang);
  return (
    <section class="section" id={`endring-${number}`}>
      <h2>{told?.said[lang] ?? name}</h2>
      <p class="small">{who ? fill(texts.by, lang, { day, who }) : day}</p>
      {content === null && <p>{texts.erased[lang]}</p>}
      {content?.why && <p>{fill(texts.why, lang, { why: content.why })}</p>}
      <Diff
        lang={lang}
        contentLang={otherLang(edition.lang, lang)}
        before={texts.before[lang]}
        after={texts.after[lang]}
        fields={fieldsOf(entry, told?.fields ?? {}, history, lang)}
      />
      {undo && (
        <form method="post" action={path}>
          <input type="hidden" name="token" value={randomUUID()} />
          <input type="hidden" name="number" value={number} />
          <Button weight="secondary">{texts.undo[lang]}</Button>
        </form>
      )}
    </section>
  );
}

/** The fields an entry tells of, by their own words; those that are for the program alone are left out. */
function fieldsOf(
  { content }: JournalEntry,
  labels: Readonly<Record<string, { label: Text }>>,
  { titles }: History,
  lang: Lang,
) {
  const [before, after] = [recordOf(content?.before), recordOf(content?.after)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const label = labels[field]?.label[lang];
    if (label === undefined) return [];
    const value = (of: Readonly<Record<string, unknown>>) =>
      toldValue(field, of[field], titles, lang);
    return [{ label, before: value(before), after: value(after) }];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
