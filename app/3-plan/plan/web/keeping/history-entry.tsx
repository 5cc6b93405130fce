import { whoActed } from '#0-partnership/members/core/people/who-acted.ts';
import type { History } from '#3-plan/plan/data/keeping/history.ts';
import { otherLang } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { JournalEntry } from '#platform/acts/read-journal.ts';
import { dayInNorway } from '#platform/clock.ts';
import { Diff, type DiffField } from '#ui/diff.tsx';
import { Section } from '#ui/section.tsx';
import type { Around } from './form-page.tsx';
import { historyTexts as texts } from './history-texts.ts';
import { toldValue } from './told-value.ts';
import { UndoButton } from './undo-button.tsx';

/** What the journal calls an operation and its fields; given by the table of all operations. */
export type Words = (
  operation: string,
) => { said: Text; fields?: Readonly<Record<string, { label: Text }>> } | undefined;

/** One thing that was done: what, when, by whom and why, with what stood before and after. */
export function HistoryEntry({
  lang,
  found: { history, edition, path },
  entry,
  words,
  undo,
}: {
  lang: Lang;
  found: Around & { history: History };
  entry: JournalEntry;
  words: Words;
  undo: boolean;
}) {
  const { content, name, number } = entry;
  const told = words(name);
  const who = content && whoActed(content, history.persons, lang);
  const day = formatDay(dayInNorway(entry.at), lang);
  return (
    <Section title={told?.said[lang] ?? name} id={`endring-${number}`}>
      <p class="small">{who ? fill(texts.by, lang, { day, who }) : day}</p>
      {content === null && <p>{texts.erased[lang]}</p>}
      {content?.why && <p>{fill(texts.why, lang, { why: content.why })}</p>}
      <Diff
        lang={lang}
        contentLang={otherLang(edition.lang, lang)}
        before={texts.before[lang]}
        after={texts.after[lang]}
        fields={toldFields(content?.before, content?.after, { entry, words, history, lang })}
      />
      {undo && <UndoButton action={path} number={number} label={texts.undo[lang]} />}
    </Section>
  );
}

/** The fields two states tell of, by their own words; those that are for the program alone are left out. */
export function toldFields(
  before: unknown,
  after: unknown,
  {
    entry,
    words,
    history,
    lang,
  }: { entry: JournalEntry; words: Words; history: History; lang: Lang },
): DiffField[] {
  const labels = words(entry.name)?.fields ?? {};
  const [one, other] = [recordOf(before), recordOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field) => {
    const label = labels[field]?.label[lang];
    if (label === undefined) return [];
    const value = (of: Readonly<Record<string, unknown>>) =>
      toldValue(field, of[field], history.titles, lang);
    const [was, is] = [value(one), value(other)];
    // What stood empty and still does, is no news.
    return was === '' && is === '' ? [] : [{ label, before: was, after: is }];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
