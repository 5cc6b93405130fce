import { fill, type Lang, type Text } from '#base/text.ts';
import type { OpenApi, OperationObject } from '#platform/http/api/openapi.ts';
import { DataTable } from '#ui/data-table.tsx';
import { type Schema, wordsFor } from './api-schema-words.ts';

const texts = {
  parameters: { nb: 'Parametre', nn: 'Parametrar', en: 'Parameters' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  meaning: { nb: 'Hva den gjør', nn: 'Kva han gjer', en: 'What it does' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  example: { nb: 'Prøv: {address}', nn: 'Prøv: {address}', en: 'Try: {address}' },
  answers: { nb: 'Svarer med', nn: 'Svarer med', en: 'Answers with' },
  fields: { nb: 'Felt i {name}', nn: 'Felt i {name}', en: 'Fields of {name}' },
  holds: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
} satisfies Record<string, Text>;

/** What a value can be, with the schemas that have names of their own as links. */
function Value({ schema, lang }: { schema: Schema; lang: Lang }) {
  return (
    <>
      {wordsFor(schema, lang).map((word, index) => [
        index > 0 && ' ',
        word.schema ? <a href={`#schema-${word.schema}`}>{word.text}</a> : word.text,
      ])}
    </>
  );
}

/** One address: what it gives, what one can ask, and a question to try. */
export function Operation({
  path,
  operation,
  lang,
  base,
}: {
  path: string;
  operation: OperationObject;
  lang: Lang;
  base: string;
}) {
  const { operationId, summary, description, parameters } = operation;
  const example = operation['x-example'];
  // The same everywhere, and told once at the top of the page.
  const own = parameters.filter(({ name }) => name !== 'limit' && name !== 'cursor');
  const ok = operation.responses['200'] as {
    content: { 'application/json': { schema: Schema } };
  };
  return (
    <section class="api-operation" id={operationId}>
      <h3>{summary}</h3>
      <p>
        <code class="api-address">
          GET {base}
          {path.replace(/\{(\w+)\}/g, ':$1')}
        </code>
      </p>
      {description && <p>{description}</p>}
      {own.length > 0 && (
        <DataTable
          id={`${operationId}-parameters`}
          caption={`${texts.parameters[lang]}: ${summary}`}
          rows={own}
          columns={[
            { title: texts.name[lang], heads: true, cell: ({ name }) => <code>{name}</code> },
            { title: texts.meaning[lang], cell: (one) => one.description ?? '' },
            { title: texts.value[lang], cell: (one) => <Value schema={one.schema} lang={lang} /> },
          ]}
        />
      )}
      <p>
        {texts.answers[lang]} <Value schema={ok.content['application/json'].schema} lang={lang} />
      </p>
      {example && (
        <p>
          <a href={example}>{fill(texts.example, lang, { address: example })}</a>
        </p>
      )}
    </section>
  );
}

/** The fields of every kind of answer, each under its name. */
export function Schemas({ document, lang }: { document: OpenApi; lang: Lang }) {
  const named = Object.entries(document.components.schemas).filter(
    ([, schema]) => schema.properties !== undefined,
  );
  return (
    <>
      {named.map(([name, schema]) => {
        const fields = Object.entries(schema.properties as Record<string, Schema>);
        return (
          <section key={name} class="api-operation" id={`schema-${name}`}>
            <h3>
              <code>{name}</code>
            </h3>
            {typeof schema.description === 'string' && <p>{schema.description}</p>}
            <DataTable
              id={`fields-${name}`}
              caption={fill(texts.fields, lang, { name })}
              rows={fields}
              columns={[
                { title: texts.name[lang], heads: true, cell: ([field]) => <code>{field}</code> },
                { title: texts.holds[lang], cell: ([, one]) => String(one.description ?? '') },
                { title: texts.value[lang], cell: ([, one]) => <Value schema={one} lang={lang} /> },
              ]}
            />
          </section>
        );
      })}
    </>
  );
}
