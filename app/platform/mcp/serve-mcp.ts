import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { fill } from '#base/text.ts';
import { openToAll } from '#platform/http/api/answer.ts';
import type { Problem } from '#platform/http/api/problem.ts';
import { problems } from '#platform/http/api/problem-texts.ts';
import { isProblem, type Resource } from '#platform/http/api/resource.ts';
import { type Other, type OtherRequest, version } from '#platform/http/api/version.ts';

/** Something an assistant can ask: what the API answers at one address, told in words for an assistant. */
export type Tool = { name: string; title: string; about: string; resource: Resource };

const allowed = 'POST, OPTIONS';
const json = 'application/json';
/** The longest question is far shorter. */
const mostBytes = 64 * 1_024;

/**
 * The way in for assistants: streamable HTTP without sessions, each request answered by itself, over the
 * same published data as the API.
 */
export function mcp(instructions: string, tools: readonly Tool[]): Other {
  return {
    path: '/mcp',
    async answer(request, asked) {
      const wrong = wrongRequest(request);
      if (wrong) return wrong;
      const handler = createMcpHandler(() => serverFor(asked, instructions, tools), {
        // Nothing here tells of changes by itself, so nobody is to wait on an open line for them.
        maxSubscriptions: 0,
        maxRequestBodySize: mostBytes,
      });
      const answered = await handler.fetch(request);
      const response = new Response(answered.body, answered);
      for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
      response.headers.set('cache-control', 'no-store');
      return response;
    },
  };
}

function wrongRequest({ method, headers }: Request): Response | Problem | null {
  if (method === 'OPTIONS') {
    const granted = {
      ...openToAll,
      allow: allowed,
      'access-control-allow-methods': allowed,
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '86400',
    };
    return new Response(null, { status: 204, headers: granted });
  }
  if (method !== 'POST') {
    return { problem: 'method-not-allowed', values: { allowed }, headers: { allow: allowed } };
  }
  const [type] = (headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== json) {
    return { problem: 'unsupported-media-type', values: { types: json } };
  }
  return Number(headers.get('content-length')) > mostBytes
    ? { problem: 'too-large', values: { most: mostBytes / 1_024 } }
    : null;
}

function serverFor(asked: OtherRequest, instructions: string, tools: readonly Tool[]): McpServer {
  const server = new McpServer({ name: 'tannhjul', version: '1.0.0' }, { instructions });
  for (const { name, title, about, resource } of tools) {
    server.registerTool(
      name,
      {
        title,
        description: about,
        inputSchema: inputOf(resource),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      // What a fault says is for the log and not for whoever asked.
      (input) =>
        answerWith(resource, input as Record<string, unknown>, asked).catch((error: Error) => {
          asked.report(error);
          return failed(problems.fault.detail.en);
        }),
    );
  }
  return server;
}

/** What one can ask: the words of the path and of the query, with what the API says of each in English. */
function inputOf({ params, query }: Resource): z.ZodObject {
  const inPath = Object.entries(params).map(([name, text]) => [name, z.string().describe(text.en)]);
  // An assistant asks for less rather than reading on.
  const { cursor: _, ...shape } = query.shape as Record<string, z.ZodType>;
  const inQuery = Object.entries(shape).map(([name, schema]) => {
    const text = (schema.meta() as { text?: { en: string } } | undefined)?.text;
    return [name, text ? schema.clone().describe(text.en) : schema];
  });
  return z.strictObject(Object.fromEntries([...inPath, ...inQuery]));
}

async function answerWith(resource: Resource, input: Record<string, unknown>, asked: OtherRequest) {
  // No text in the database holds this character.
  if (Object.values(input).some((value) => String(value).includes('\0'))) {
    return failed('No text here holds the character U+0000. Ask again without it.');
  }
  const names = Object.keys(resource.params);
  const params = Object.fromEntries(names.map((name) => [name, String(input[name] ?? '')]));
  const query = Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
  const slug = input.partnership;
  const place = typeof slug === 'string' ? await asked.findPlace(slug) : null;
  if (typeof slug === 'string' && place === null) {
    return failed(`There is no partnership «${slug}». Ask list_partnerships for their slugs.`);
  }
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const request = { ...asked, lang: 'en' as const, params, query, place, search };
  const found = await resource.get({ ...request, path: version + resource.path });
  if (isProblem(found)) {
    return failed(fill(problems[found.problem].detail, 'en', found.values ?? {}));
  }
  return {
    content: [{ type: 'text' as const, text: JSON.stringify(found.body) }],
    structuredContent: found.body as Record<string, unknown>,
  };
}

function failed(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] };
}
