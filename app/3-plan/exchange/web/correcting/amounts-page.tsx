import type { ReadAmount } from '#3-plan/exchange/core/contract.ts';
import { formatAmount } from '#base/format.ts';
import { kroner } from '#base/money.ts';
import type { Text } from '#base/text.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { fieldTexts } from './field-texts.ts';
import { headOf } from './form-view.tsx';
import { type Read, readToCorrect } from './read.ts';
import { texts as shared } from './texts.ts';
import { nameOf, roleNames } from './words-for.ts';

const texts = {
  title: { nb: 'Beløp', nn: 'Beløp', en: 'Amounts' },
  lead: {
    nb: 'Alle beløp som ble lest. Velg et for å rette det, eller legg til et som mangler.',
    nn: 'Alle beløp som vart lesne. Vel eit for å rette det, eller legg til eit som manglar.',
    en: 'All amounts that were read. Choose one to correct it, or add one that is missing.',
  },
  caption: {
    nb: 'I den rekkefølgen de står i dokumentet',
    nn: 'I den rekkjefølgja dei står i dokumentet',
    en: 'In the order they stand in the document',
  },
  add: { nb: 'Legg til et beløp', nn: 'Legg til eit beløp', en: 'Add an amount' },
  back: { nb: 'Tilbake til dokumentet', nn: 'Tilbake til dokumentet', en: 'Back to the document' },
  none: { nb: 'Ingen beløp ble lest.', nn: 'Ingen beløp vart lesne.', en: 'No amounts were read.' },
  unread: { nb: 'kunne ikke leses', nn: 'kunne ikkje lesast', en: 'could not be read' },
} satisfies Record<string, Text>;

/** Every amount that was read, each leading to where it is corrected. */
export const amountsPage: PlacedPage = async (request) => {
  const read = await readToCorrect(request);
  if ('turn' in read) return read;
  const { lang } = request;
  return {
    ...headOf(request, read),
    title: texts.title[lang],
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <div>
          {read.result.budget.length === 0 ? (
            <p>{texts.none[lang]}</p>
          ) : (
            <Amounts lang={lang} read={read} />
          )}
          <Actions>
            <LinkButton href={read.path('belop', 'ny')}>{texts.add[lang]}</LinkButton>
            <LinkButton href={read.home} weight="secondary">
              {texts.back[lang]}
            </LinkButton>
          </Actions>
        </div>
      </>
    ),
  };
};

function Amounts({ lang, read }: { lang: 'nb' | 'nn' | 'en'; read: Read }) {
  const { result, corrected } = read;
  const about = ({ measure, goal, item }: ReadAmount) =>
    nameOf(result, measure ?? goal ?? '') ?? item ?? shared.none[lang];
  const rows = result.budget.map((amount, index) => ({
    ...amount,
    key: corrected.keys.amounts[index] ?? '',
  }));
  return (
    <DataTable
      id="belop"
      caption={texts.caption[lang]}
      rows={rows}
      columns={[
        {
          title: fieldTexts.about.label[lang],
          heads: true,
          cell: (row) => (
            <a href={read.path('belop', row.key)} lang={read.contentLang}>
              {about(row)}
            </a>
          ),
        },
        { title: fieldTexts.role.label[lang], cell: ({ role }) => roleNames[role][lang] },
        {
          title: fieldTexts.source.label[lang],
          cell: ({ source }) => <span lang={read.contentLang}>{source ?? ''}</span>,
        },
        { title: fieldTexts.year.label[lang], numeric: true, cell: ({ year }) => year ?? '' },
        {
          title: fieldTexts.amount.label[lang],
          numeric: true,
          cell: ({ amount }) =>
            amount === null ? texts.unread[lang] : formatAmount(kroner(amount), lang),
        },
      ]}
    />
  );
}
