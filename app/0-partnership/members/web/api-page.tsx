import type { PlanFiles } from '#0-partnership/members/core/plan-files.ts';
import { slugsInUse } from '#0-partnership/members/data/partnerships.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { OpenApi } from '#platform/http/api/openapi.ts';
import { problems } from '#platform/http/api/problem-texts.ts';
import { version } from '#platform/http/api/version.ts';
import type { Page } from '#platform/http/page.ts';
import { DataTable } from '#ui/data-table.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Columns, Section } from '#ui/section.tsx';
import { openFormats } from './api-formats.ts';
import { Operation, Schemas } from './api-parts.tsx';
import { questionsAbout } from './api-questions.ts';
import { Files, Tools } from './api-start.tsx';
import { rules, texts } from './api-texts.ts';
import { toolsFor } from './api-tools.ts';

/** Where a site is said to be by one who has not said where it is. */
const elsewhere = 'https://example.org';

/**
 * What is open: first the files for those who want the figures, then what to paste into a tool, then how programs
 * read the plans, drawn from the description that programs read themselves.
 */
export function apiPage(
  describe: (lang: Lang) => OpenApi,
  planFiles: (tx: Tx, lang: Lang) => Promise<PlanFiles[]>,
): Page {
  return async ({ lang, origin, read }) => {
    const document = describe(lang);
    const [slugs, plans] = await read(
      async (tx) => [await slugsInUse(tx), await planFiles(tx, lang)] as const,
    );
    // The one the other examples on the page ask about, where it is there.
    const plan = plans.find(({ slug }) => slug === 'vest-telemark') ?? plans[0];
    const example = plan?.slug ?? slugs[0] ?? '';
    const at = origin ?? elsewhere;
    return {
      title: texts.title[lang],
      description: texts.lead[lang],
      body: (
        <>
          <Columns
            label={texts.contents[lang]}
            aside={<Contents document={document} lang={lang} begun={plan !== undefined} />}
          >
            <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
            <h2 id="filer">{texts.files[lang]}</h2>
            <Files plans={plans} lang={lang} />
            {plan && (
              <>
                <h2>{texts.try[lang]}</h2>
                <ul>
                  {questionsAbout(plan, lang).map(({ asks, address }) => (
                    <li key={address}>
                      <a href={address}>{asks}</a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Columns>
          {plan && (
            <Section title={texts.tools[lang]} id="verktoy" tinted>
              <Tools
                tools={toolsFor(
                  {
                    measures: `${at}${version}/measures?partnership=${plan.slug}`,
                    workbook: at + plan.workbook,
                  },
                  lang,
                )}
              />
            </Section>
          )}
          <Section title={texts.how[lang]} id="slik">
            <DefinitionList
              items={rules.map(({ term, detail }) => ({ term: term[lang], detail: detail[lang] }))}
            />
          </Section>
          <Section title={texts.formats[lang]} id="formater" tinted>
            <DefinitionList
              items={openFormats(lang, example).map(({ title, about, address, opens }) => ({
                term: title[lang],
                detail: [
                  about[lang],
                  opens ? (
                    <a key="address" href={address}>
                      {address}
                    </a>
                  ) : (
                    <code key="address">{address}</code>
                  ),
                ],
              }))}
            />
          </Section>
          <Section title={texts.addresses[lang]} id="adresser">
            {Object.entries(document.paths).map(([path, { get }]) => (
              <Operation key={path} path={path} operation={get} lang={lang} base={version} />
            ))}
          </Section>
          <Section title={texts.schemas[lang]} id="svar">
            <Schemas document={document} lang={lang} />
          </Section>
          <Section title={texts.problems[lang]} id="problemer">
            <Problems lang={lang} />
          </Section>
        </>
      ),
    };
  };
}

function Contents({ document, lang, begun }: { document: OpenApi; lang: Lang; begun: boolean }) {
  const sections = {
    filer: texts.files,
    ...(begun && { verktoy: texts.tools }),
    slik: texts.how,
    formater: texts.formats,
    adresser: texts.addresses,
  };
  const after = { svar: texts.schemas, problemer: texts.problems };
  const links = (of: Record<string, Text>) =>
    Object.entries(of).map(([id, text]) => (
      <li key={id}>
        <a href={`#${id}`}>{text[lang]}</a>
      </li>
    ));
  return (
    <>
      <h2>{texts.contents[lang]}</h2>
      <ul class="api-contents">
        {links(sections)}
        <li>
          <ul>
            {Object.values(document.paths).map(({ get }) => (
              <li key={get.operationId}>
                <a href={`#${get.operationId}`}>{get.summary}</a>
              </li>
            ))}
          </ul>
        </li>
        {links(after)}
      </ul>
    </>
  );
}

function Problems({ lang }: { lang: Lang }) {
  return (
    <DataTable
      id="problem-kinds"
      caption={texts.problemsText[lang]}
      rows={Object.entries(problems)}
      columns={[
        {
          title: texts.kind[lang],
          heads: true,
          cell: ([code]) => <code id={`problem-${code}`}>{code}</code>,
        },
        { title: texts.status[lang], numeric: true, cell: ([, { status }]) => String(status) },
        { title: texts.means[lang], cell: ([, { title }]) => title[lang] },
      ]}
    />
  );
}
