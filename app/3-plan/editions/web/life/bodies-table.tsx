import { bodyPath } from '#3-plan/editions/core/life/paths.ts';
import type { LifeView } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import type { Lang } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Tag } from '#ui/tag.tsx';
import { standingWords, lifeTexts as texts } from './words.ts';

/** Each body that is to decide: where it stands, when, and what it said. */
export function BodiesTable({ lang, slug, view }: { lang: Lang; slug: string; view: LifeView }) {
  const { edition, approving, standings } = view;
  const rows = approving.bodies.map((body, at) => ({ body, standing: standings[at] ?? 'waiting' }));
  if (rows.length === 0) {
    return <EmptyState title={texts.noBodies[lang]}>{texts.noBodiesText[lang]}</EmptyState>;
  }
  const day = (value: string | null | undefined) => (value ? formatDay(value, lang) : '–');
  const several = approving.versions.length > 1;
  // Three columns of dashes say nothing, and push what there is off a phone.
  const said = approving.bodies.some(({ stands, told }) => stands || told);
  type Row = (typeof rows)[number];
  return (
    <>
      <DataTable
        id="bodies"
        caption={texts.bodiesCaption[lang]}
        contentLang={edition.lang === lang ? undefined : edition.lang}
        rows={rows}
        columns={[
          {
            title: texts.body[lang],
            heads: true,
            cell: ({ body }) => (
              <a href={bodyPath(lang, slug, { id: body.bodyId, name: body.name }, edition.slug)}>
                {body.name}
              </a>
            ),
          },
          {
            title: texts.standing[lang],
            cell: ({ standing }) => (
              <span lang={lang}>
                <Tag shape={standingWords[standing].shape}>
                  {standingWords[standing].name[lang]}
                </Tag>
              </span>
            ),
          },
          { title: texts.planned[lang], cell: ({ body }) => day(body.planned) },
          ...(said
            ? [
                {
                  title: texts.decided[lang],
                  cell: ({ body: { stands, told } }: Row) => day(stands?.decided ?? told?.decided),
                },
                {
                  title: texts.caseNumber[lang],
                  cell: ({ body }: Row) => body.stands?.caseNumber ?? '–',
                },
                {
                  title: texts.outcome[lang],
                  cell: ({ body: { stands, told } }: Row) => {
                    const outcome = stands?.outcome ?? told?.outcome;
                    return outcome ? approvalOutcomeNames[outcome][lang] : '–';
                  },
                },
              ]
            : []),
          ...(several
            ? [
                {
                  title: texts.version[lang],
                  cell: ({ body }: Row) => body.stands?.version ?? '–',
                },
              ]
            : []),
        ]}
      />
      {several && <p class="small">{texts.rule[lang]}</p>}
    </>
  );
}
