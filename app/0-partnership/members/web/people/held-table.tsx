import { type Held, held } from '#0-partnership/members/core/people/held.ts';
import type { Lang, Text } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { texts } from './held-texts.ts';

/** The list of what is held of persons; `numberOf` says how much there is of one's own. */
export function HeldTable({ lang, numberOf }: { lang: Lang; numberOf?: (key: string) => number }) {
  const column = (title: Text, of: (one: Held) => Text) => ({
    title: title[lang],
    cell: (one: Held) => of(one)[lang],
  });
  return (
    <DataTable
      id="lagret"
      caption={texts.caption[lang]}
      rows={held}
      columns={[
        { ...column(texts.what, ({ what }) => what), heads: true },
        ...(numberOf
          ? [
              {
                title: texts.number[lang],
                cell: ({ key }: Held) => String(numberOf(key)),
                numeric: true,
              },
            ]
          : []),
        column(texts.why, ({ why }) => why),
        column(texts.kept, ({ kept }) => kept),
        column(texts.basis, ({ basis }) => basis),
      ]}
    />
  );
}
