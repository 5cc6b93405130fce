import { z } from 'zod';
import { fill, type Lang, type Text } from '#base/text.ts';
import { mostPerMinute } from './per-minute.ts';
import { ProblemBody } from './problem.ts';
import { problems } from './problem-texts.ts';
import { one, type Resource } from './resource.ts';
import { type Api, version } from './version.ts';

type Schema = Record<string, unknown>;

export type Parameter = {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description?: string;
  schema: Schema;
};
export type OperationObject = {
  operationId: string;
  summary: string;
  description?: string;
  parameters: Parameter[];
  responses: Record<string, unknown>;
  'x-example'?: string;
};
export type OpenApi = {
  openapi: '3.1.1';
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, { get: OperationObject }>;
  components: { schemas: Record<string, Schema>; responses: Record<string, unknown> };
};

/** The statuses any address may answer with beside 200. */
const mayFail = ['400', '404', '406', '429', '500', '503'] as const;

const texts = {
  found: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  same: {
    nb: 'Det du har fra før, er likt (If-None-Match).',
    nn: 'Det du har frå før, er likt (If-None-Match).',
    en: 'What you have already is the same (If-None-Match).',
  },
  document: {
    nb: 'Denne beskrivelsen, i OpenAPI 3.1',
    nn: 'Denne skildringa, i OpenAPI 3.1',
    en: 'This description, in OpenAPI 3.1',
  },
  limit: {
    nb: 'Ett nettverk får høyst {most} nye svar i minuttet, og så 429 med Retry-After. Svar som ligger ferdige, er det ingen grense for.',
    nn: 'Eitt nettverk får høgst {most} nye svar i minuttet, og så 429 med Retry-After. Svar som ligg ferdige, er det inga grense for.',
    en: 'One network gets at most {most} new answers a minute, then 429 with Retry-After. Answers that are ready have no limit.',
  },
  problem: { nb: 'Problem: {names}', nn: 'Problem: {names}', en: 'Problem: {names}' },
} satisfies Record<string, Text>;

/** The address that describes all the others, and itself. */
export function openApi(api: Omit<Api, 'files' | 'others'>): Resource {
  const self: Resource = one({
    path: '/openapi.json',
    operation: 'getOpenApi',
    summary: texts.document,
    query: z.strictObject({}),
    answer: z.record(z.string(), z.unknown()),
    list: version,
    get: async ({ lang, at }) => ({
      ...openApiDocument({ ...api, resources: [...api.resources, self] }, lang, at('')),
    }),
  });
  return self;
}

/** Where one lands at the bare version: every list there is, and where they are described. */
export function index(resources: readonly Resource[]): Resource {
  const lists = resources.filter(({ path }) => !path.includes(':'));
  return one({
    path: '',
    operation: 'getIndex',
    summary: { nb: 'Alle listene', nn: 'Alle listene', en: 'All lists' },
    query: z.strictObject({}),
    answer: z.strictObject({
      description: z.string(),
      documentation: z.string(),
      lists: z.array(z.strictObject({ name: z.string(), url: z.string() })),
    }),
    list: version,
    get: async ({ lang, at }) => ({
      description: at(`${version}/openapi.json`),
      documentation: at(`/${lang}/api`),
      lists: lists.map(({ path, summary }) => ({ name: summary[lang], url: at(version + path) })),
    }),
  });
}

/** The API as OpenAPI 3.1, from the schemas that read its queries and check its answers. */
export function openApiDocument(
  { title, about, resources }: Omit<Api, 'files' | 'others'>,
  lang: Lang,
  origin: string,
): OpenApi {
  const schemas: Record<string, Schema> = {};
  const write = (schema: z.ZodType) => schemaOf(schema, lang, schemas);
  const problem = write(ProblemBody);
  // The index is where one lands; it describes nothing but the rest.
  const paths = resources
    .filter(({ path }) => path !== '')
    .map((resource): [string, { get: OperationObject }] => [
      resource.path.replace(/:(\w+)/g, '{$1}'),
      { get: operationOf(resource, lang, write) },
    ]);
  return {
    openapi: '3.1.1',
    info: {
      title: title[lang],
      version: '1.0.0',
      description: `${about[lang]} ${fill(texts.limit, lang, { most: mostPerMinute })}`,
      license: { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
    },
    servers: [{ url: origin + version }],
    paths: Object.fromEntries(paths),
    components: {
      schemas,
      responses: Object.fromEntries(
        mayFail.map((status) => [
          `Problem${status}`,
          {
            description: namesOf(status, lang),
            ...(status === '429' && {
              headers: { 'Retry-After': { schema: { type: 'integer' } } },
            }),
            content: { 'application/problem+json': { schema: problem } },
          },
        ]),
      ),
    },
  };
}

function operationOf(
  resource: Resource,
  lang: Lang,
  write: (schema: z.ZodType) => Schema,
): OperationObject {
  const failing = mayFail.map((status) => [
    status,
    { $ref: `#/components/responses/Problem${status}` },
  ]);
  return {
    operationId: resource.operation,
    summary: resource.summary[lang],
    ...(resource.about && { description: resource.about[lang] }),
    parameters: [
      ...Object.entries(resource.params).map(([name, text]) => ({
        name,
        in: 'path' as const,
        required: true,
        description: text[lang],
        schema: { type: 'string' },
      })),
      ...Object.entries(resource.query.shape).map(([name, schema]) =>
        parameterOf(name, schema as z.ZodType, write),
      ),
    ],
    responses: {
      200: {
        description: texts.found[lang],
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: write(resource.answer) } },
      },
      304: { description: texts.same[lang] },
      ...Object.fromEntries(failing),
    },
    ...(resource.example && { 'x-example': version + resource.example }),
  };
}

function parameterOf(
  name: string,
  schema: z.ZodType,
  write: (schema: z.ZodType) => Schema,
): Parameter {
  const { description, ...written } = write(schema);
  return {
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    ...(typeof description === 'string' && { description }),
    schema: written,
  };
}

/** A schema as JSON Schema; those with a name of their own go among the components, and are pointed to. */
function schemaOf(schema: z.ZodType, lang: Lang, among: Record<string, Schema>): Schema {
  const written = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      const own = jsonSchema as Schema & { text?: Text };
      if (own.text) own.description = own.text[lang];
      delete own.text;
      // Answers may gain fields within a version: who reads them passes over what is new.
      if (own.additionalProperties === false) delete own.additionalProperties;
      if (own.maximum === Number.MAX_SAFE_INTEGER) delete own.maximum;
      if (own.minimum === Number.MIN_SAFE_INTEGER) delete own.minimum;
    },
  });
  const {
    $defs = {},
    $schema: _,
    ...root
  } = pointed(written) as Schema & {
    $defs?: Record<string, Schema>;
  };
  Object.assign(among, $defs);
  return root;
}

function pointed(schema: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text);
}

function namesOf(status: string, lang: Lang): string {
  const own = Object.values(problems).filter((one) => String(one.status) === status);
  return fill(texts.problem, lang, { names: own.map(({ title }) => title[lang]).join(' · ') });
}
