import type { ComponentChildren } from 'preact';
import type { Lang } from '#base/text.ts';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** Figures: to the right, in figures of one width. */
  numeric?: boolean | undefined;
  /** Names the row. One column does, and stays in sight when the rest is moved sideways. */
  heads?: boolean | undefined;
  /** Why this cell is wrong, in words; marks it in colour and with a line, and says it aloud. */
  wrong?: ((row: Row) => string | undefined) | undefined;
}

interface DataTableProps<Row> {
  /** Says what the table holds and in which unit. */
  caption: ComponentChildren;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Sums: the same columns, set apart at the end. */
  foot?: readonly Row[] | undefined;
  /** Unique on the page. */
  id: string;
  contentLang?: Lang | undefined;
}

/** Rows that belong together. Too wide for the screen, the table alone moves sideways, by keyboard too. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, foot = [], id } = props;
  const captionId = `${id}-caption`;
  return (
    <section class="table-scroll" aria-labelledby={captionId} tabindex={0}>
      <table class="ds-table data-table" id={id} lang={props.contentLang}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric, heads }) => (
              <th key={title} scope="col" class={classOf(numeric, heads)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => tableRow(columns, row))}</tbody>
        {foot.length > 0 && <tfoot>{foot.map((row) => tableRow(columns, row))}</tfoot>}
      </table>
    </section>
  );
}

function tableRow<Row>(columns: readonly Column<Row>[], row: Row) {
  return (
    <tr>
      {columns.map(({ title, cell, numeric, heads, wrong }) => {
        const why = wrong?.(row);
        const content = (
          <>
            {cell(row)}
            {why && <span class="ds-sr-only"> ({why})</span>}
          </>
        );
        const className = classOf(numeric, heads, why !== undefined);
        return heads ? (
          <th key={title} scope="row" class={className}>
            {content}
          </th>
        ) : (
          <td key={title} class={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function classOf(numeric = false, heads = false, wrong = false): string | undefined {
  const names = [numeric && 'numeric', heads && 'heads', wrong && 'wrong'].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}
