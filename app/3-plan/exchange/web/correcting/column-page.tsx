import {
  columnsOf,
  namesInColumn,
  type TableColumn,
} from '#3-plan/exchange/core/corrections/from-source.ts';
import { maskOfSource } from '#3-plan/exchange/core/mask-source.ts';
import { fill, type Text } from '#base/text.ts';
import { RadioGroup } from '#ui/radio-group.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import type { Read } from './read.ts';
import type { Typed } from './typed.ts';

type TableThing = { table: number; columns: TableColumn[] };

const texts = {
  column: { nb: 'Hvilken kolonne', nn: 'Kva kolonne', en: 'Which column' },
  says: { nb: 'Hva den sier', nn: 'Kva han seier', en: 'What it says' },
  leads: { nb: 'Hvem som har hovedansvar', nn: 'Kven som har hovudansvar', en: 'Who leads' },
  partners: {
    nb: 'Hvem som er samarbeidspart',
    nn: 'Kven som er samarbeidspart',
    en: 'Who takes part',
  },
  unnamed: { nb: 'Kolonne {n}', nn: 'Kolonne {n}', en: 'Column {n}' },
  examples: {
    nb: 'For eksempel: {examples}',
    nn: 'Til dømes: {examples}',
    en: 'For example: {examples}',
  },
} satisfies Record<string, Text>;

/** A table whose columns were read as something else than they are: «denne kolonnen er den ansvarlige». */
export const columnPage = correctionPage<TableThing>({
  find: ({ view }, { params }) => {
    const table = Number(params.table);
    const columns = columnsOf(view.reading.source ?? [], table);
    return columns.length > 1 ? { table, columns } : null;
  },
  title: { nb: 'Hva kolonnene er', nn: 'Kva kolonnane er', en: 'What the columns are' },
  lead: {
    nb: 'Si hvilken kolonne som har navnene på de ansvarlige eller samarbeidspartene. Hvert tiltak i tabellen får navnene i sin rad. Rader med sammenslåtte celler må rettes hver for seg.',
    nn: 'Sei kva kolonne som har namna på dei ansvarlege eller samarbeidspartane. Kvart tiltak i tabellen får namna i si rad. Rader med samanslegne celler må rettast kvar for seg.',
    en: 'Say which column holds the names of those who lead or take part. Each measure of the table gets the names of its row. Rows with merged cells must be corrected one by one.',
  },
  initial: () => ({ says: 'leads' }),
  draft: (typed, _, { table, columns }, read) => {
    const column = /^\d{1,3}$/.test(typed.column ?? '') ? Number(typed.column) : -1;
    const rows = columns[column] ? rowsOf(read, table, column) : [];
    if (rows.length === 0) return { faults: [{ field: 'column', code: 'column' }] };
    const header = (columns[column]?.header ?? '').slice(0, 300).toWellFormed();
    return { correction: { kind: 'column-read', header, to: typed.says, rows } };
  },
  Fields,
  where: ({ table }) => ({ table, row: 1 }),
  anchor: () => 'rettelser',
});

/** The measures read from the table's rows, with the names their row has in the column. */
function rowsOf({ view, result, corrected }: Read, table: number, column: number) {
  const source = view.reading.source ?? [];
  const mask = maskOfSource(source, result.plan.language);
  const names = namesInColumn(source, { table, column, mask });
  return result.measures.flatMap(({ key, where }) => {
    const own = where.table === table && where.row !== undefined ? names.get(where.row) : undefined;
    return own ? [{ measure: corrected.target('measure', key), names: own }] : [];
  });
}

function Fields({ lang, thing, typed, faults }: Shown<TableThing>) {
  const fault = (name: string) => faults.find(({ field }) => field === name)?.message;
  const value = (field: keyof Typed) => typed[field];
  return (
    <>
      <RadioGroup
        name="column"
        legend={texts.column[lang]}
        value={value('column')}
        error={fault('column')}
        options={thing.columns.map(({ header, examples }, index) => ({
          value: String(index),
          label: header || fill(texts.unnamed, lang, { n: index + 1 }),
          hint:
            examples.length > 0
              ? fill(texts.examples, lang, { examples: short(examples) })
              : undefined,
        }))}
      />
      <RadioGroup
        name="says"
        legend={texts.says[lang]}
        value={value('says')}
        error={fault('to')}
        options={(['leads', 'partners'] as const).map((to) => ({
          value: to,
          label: texts[to][lang],
        }))}
      />
    </>
  );
}

function short(examples: readonly string[]): string {
  return examples.map((text) => (text.length > 60 ? `${text.slice(0, 58)}…` : text)).join(' · ');
}
