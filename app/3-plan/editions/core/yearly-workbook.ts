import { planSheet } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { sheetNames, terms } from '#3-plan/exchange/core/out/words.ts';
import { text, texts, type Value, type Workbook } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import type { Text } from '#base/text.ts';
import { listsOf } from './difference.ts';
import type { Thing } from './thing.ts';
import { changesOf, prose, reasonOf, titleOf, type Update, whatBecame } from './told.ts';
import { type Names, nameIn, namesOf } from './worded.ts';
import { changeWords, type ListName, listNames, lists } from './words.ts';

const words = {
  sheet: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  list: { nb: 'Liste', nn: 'Liste', en: 'List' },
  what: { nb: 'Hva som er endret', nn: 'Kva som er endra', en: 'What was changed' },
} satisfies Record<string, Text>;

/** The yearly update as a workbook: the changes, one a row, and the new budget and funding. */
export function yearlyWorkbook(update: Update): Workbook {
  const { before, after, difference, owner } = update;
  const { lang } = after;
  const names = namesOf(before, after);
  const found = listsOf(difference);
  const rows = lists.flatMap((list) =>
    found[list].map((thing) => rowOf(list, thing, update, names)),
  );
  return {
    title: titleOf(after),
    owner: printableLine(owner),
    lang,
    sheets: [
      {
        name: words.sheet[lang],
        table: {
          columns: [
            { header: words.list[lang], kind: 'text' },
            { header: terms.about[lang], kind: 'prose' },
            { header: words.what[lang], kind: 'prose' },
            { header: changeWords.reason[lang], kind: 'prose' },
            { header: changeWords.contributed[lang], kind: 'prose' },
          ],
          rows,
          count: rows.length,
        },
      },
      { name: sheetNames.budget[lang], table: planSheet(after, 'budget') },
      { name: sheetNames.funding[lang], table: planSheet(after, 'funding') },
    ],
  };
}

function rowOf(list: ListName, thing: Thing, update: Update, names: Names): Value[] {
  const { lang } = update.after;
  const said = update.said(thing);
  const changes = [...whatBecame(thing, names, lang), ...changesOf(thing, names, lang)];
  return [
    text(listNames[list][lang]),
    text(nameIn(names, thing)),
    texts(changes.flatMap(({ term, detail }) => linesOf(detail).map((line) => `${term}: ${line}`))),
    reasonOf(said, lang),
    prose(said?.contributed ?? null),
  ];
}

function linesOf(value: Value): readonly string[] {
  if (value.kind === 'texts') return value.texts;
  return value.kind === 'text' ? [value.text] : [];
}
