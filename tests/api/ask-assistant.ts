import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { Site } from '../site.ts';

/** Does something as an assistant that has just come to the site. */
export async function asAssistant<Value>(
  site: Site,
  work: (client: Client) => Promise<Value>,
): Promise<Value> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site.url}/mcp`)));
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** What an assistant is answered when it uses a tool. */
export async function answerTo(site: Site, name: string, input: Record<string, unknown>) {
  const { isError, content } = await asAssistant(site, (client) =>
    client.callTool({ name, arguments: input }),
  );
  const [first] = content as { type: string; text: string }[];
  const text = first?.text ?? '';
  return { isError: isError === true, text, json: isError ? null : JSON.parse(text) };
}
