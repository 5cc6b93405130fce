import type { ColumnKind, Value, WrittenBlock, WrittenTable } from '#base/document.ts';
import { printedValue } from '#base/printed-value.ts';
import type { Lang } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Heading } from '#ui/heading.tsx';

/** Where a chapter or section of a written document stands on its page. */
export function anchorAt(index: number): string {
  return `del-${index + 1}`;
}

/**
 * A document as a page shows it, block by block as every format writes it: what one reads here is what one
 * downloads. `contentLang` where the document is in another language than the page.
 */
export function Written({
  blocks,
  lang,
  contentLang,
}: {
  blocks: readonly WrittenBlock[];
  /** The document's own language. */
  lang: Lang;
  contentLang?: Lang | undefined;
}) {
  return (
    <div class="written" lang={contentLang}>
      {blocks.map((block, index) => (
        <Block key={anchorAt(index)} block={block} lang={lang} id={anchorAt(index)} />
      ))}
    </div>
  );
}

function Block({ block, lang, id }: { block: WrittenBlock; lang: Lang; id: string }) {
  if (block.kind === 'heading') {
    return (
      <Heading level={block.level + 1} id={id}>
        {block.text}
      </Heading>
    );
  }
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    );
  }
  if (block.kind === 'table') return <Table table={block} lang={lang} id={id} />;
  const items = block.facts.map(({ term, detail }) => ({
    term,
    detail: printedValue(detail, lang),
  }));
  return <DefinitionList items={items} />;
}

function Table({ table, lang, id }: { table: WrittenTable; lang: Lang; id: string }) {
  const columns = table.columns.map(({ header, kind }, at) => ({
    title: header,
    cell: (row: readonly Value[]) => lines(row[at], lang, kind),
    numeric: kind === 'money' || kind === 'number' || kind === 'percent',
    heads: at === 0,
  }));
  return (
    <DataTable
      id={id}
      caption={table.caption}
      columns={columns}
      rows={table.rows}
      foot={table.foot}
    />
  );
}

function lines(value: Value | undefined, lang: Lang, column: ColumnKind) {
  return value === undefined ? '' : printedValue(value, lang, column).join(', ');
}
