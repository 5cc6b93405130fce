import { slugsInUse } from '#0-partnership/members/data/partnerships.ts';
import type { Lang, Text } from '#base/text.ts';
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
import { questions, rules, texts } from './api-texts.ts';

/** How programs read the plans, drawn from the description that programs read themselves. */
export function apiPage(describe: (lang: Lang) => OpenApi): Page {
  return async ({ lang, read }) => {
    const document = describe(lang);
    const slugs = await read(slugsInUse);
    // The one the other examples on the page ask about, where it is there.
    const example = slugs.find((slug) => slug === 'vest-telemark') ?? slugs[0] ?? '';
    return {
      title: texts.title[lang],
      description: texts.lead[lang],
      body: (
        <>
          <Columns
            label={texts.contents[lang]}
            aside={<Contents document={document} lang={lang} />}
          >
            <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
            <h2 id="slik">{texts.how[lang]}</h2>
            <DefinitionList
              items={rules.map(({ term, detail }) => ({ term: term[lang], detail: detail[lang] }))}
            />
            <h2>{texts.try[lang]}</h2>
            <ul>
              {questions.map(({ asks, address }) => (
                <li key={address}>
                  <a href={version + address}>{asks[lang]}</a>
                </li>
              ))}
            </ul>
          </Columns>
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

function Contents({ document, lang }: { document: OpenApi; lang: Lang }) {
  const sections = { slik: texts.how, formater: texts.formats, adresser: texts.addresses };
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
