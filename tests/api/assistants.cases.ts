import { describe, expect } from 'vitest';
import { kroner, sum } from '#base/money.ts';
import { examples } from '../../examples/index.ts';
import { draftPlan, secret } from '../plans.ts';
import { test } from '../site.ts';
import { ask, send } from '../visit.ts';
import { answerTo, asAssistant } from './ask-assistant.ts';

type Measures = {
  title: string;
  page: string;
  leads: { name: string }[];
  partners: { name: string }[];
  planned: { total: { ore: string } } | null;
}[];
type Part = {
  measures: Measures;
  count: number;
  withAmount: number;
  planned: { ore: string };
  source: string;
};
type Responsibilities = {
  organisations: { name: string; page: string }[];
  leads: Part;
  takesPart: Part;
};

const vestTelemark = examples.find(({ partnership }) => partnership.slug === 'vest-telemark')?.plan;
/** What the example's own data says of one measure's cost. */
const costOf = (key: string) =>
  sum(
    (vestTelemark?.budget ?? []).filter((line) => line.measure === key).map(({ amount }) => amount),
  );

describe('an assistant', () => {
  test('is told which tools there are, and how to cite', async ({ site }) => {
    const { tools, instructions } = await asAssistant(site, async (client) => ({
      tools: (await client.listTools()).tools,
      instructions: client.getInstructions(),
    }));
    expect(tools.map(({ name }) => name)).toContain('measures_of_organisation');
    expect(instructions).toContain('source');
    for (const { description, inputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(20);
      expect(inputSchema.type).toBe('object');
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  test('is answered which measures Nav leads in Vest-Telemark and what they cost: none, and what it takes part in', async ({
    site,
  }) => {
    const { json } = await answerTo(site, 'measures_of_organisation', {
      organisation: 'Nav',
      partnership: 'vest-telemark',
    });
    const { leads, takesPart, organisations } = json as Responsibilities;
    expect(organisations.map(({ name }) => name)).toEqual(['Nav Vest-Telemark']);
    expect([leads.count, leads.measures.length, leads.planned.ore]).toEqual([0, 0, '0']);
    const own = (vestTelemark?.measures ?? []).filter(({ partners }) =>
      partners?.includes('Nav Vest-Telemark'),
    );
    expect(own.length).toBeGreaterThan(2);
    expect(takesPart.measures.map(({ title }) => title).sort()).toEqual(
      own.map(({ title }) => title).sort(),
    );
    expect(BigInt(takesPart.planned.ore)).toBe(sum(own.map(({ key }) => costOf(key))));
    // Each answer can be followed to its source.
    for (const { page, partners } of takesPart.measures) {
      expect((await ask(site, page.slice(site.url.length))).status).toBe(200);
      expect(partners.map(({ name }) => name)).toContain('Nav Vest-Telemark');
    }
    const source = JSON.parse((await ask(site, takesPart.source.slice(site.url.length))).text);
    expect(source.totals.planned.ore).toBe(takesPart.planned.ore);
  });

  test('is answered what one who does lead leads, with the sum of the plan’s amounts', async ({
    site,
  }) => {
    const { json } = await answerTo(site, 'measures_of_organisation', {
      organisation: 'Vest-Telemarkrådet',
      partnership: 'vest-telemark',
    });
    const { leads } = json as { leads: Part };
    const whole = sum((vestTelemark?.measures ?? []).map(({ key }) => costOf(key)));
    expect(whole).toBe(kroner(8_400_000));
    expect([leads.count, leads.withAmount, BigInt(leads.planned.ore)]).toEqual([7, 7, whole]);
    const added = sum(leads.measures.map(({ planned }) => BigInt(planned?.total.ore ?? '0')));
    expect(added).toBe(whole);
  });

  test('is told that nobody is known by a name, which is another answer than leading nothing', async ({
    site,
  }) => {
    const { json } = await answerTo(site, 'measures_of_organisation', {
      organisation: 'Nevenyttig',
    });
    const { leads, takesPart, organisations } = json as Responsibilities;
    expect([organisations, leads.count, takesPart.count]).toEqual([[], 0, 0]);
  });

  test('can search, read a plan and a measure, and see what is due', async ({ site }) => {
    const found = (await answerTo(site, 'search', { q: 'praksis', limit: 3 })).json;
    expect(found.items.length).toBe(3);
    const whole = (await answerTo(site, 'get_plan', { partnership: 'vest-telemark' })).json;
    expect([whole.goals.length, whole.measures.length]).toEqual([3, 7]);
    const { id } = whole.measures[0];
    const one = (await answerTo(site, 'get_measure', { id })).json;
    expect(one.description.length).toBeGreaterThan(100);
    const due = (await answerTo(site, 'list_deadlines', { partnership: 'vest-telemark' })).json;
    expect(due.items.length).toBeGreaterThan(5);
  });

  test('is told what to do when it asks wrongly', async ({ site }) => {
    const unknown = await answerTo(site, 'get_plan', { partnership: 'atlantis' });
    expect([unknown.isError, unknown.text]).toEqual([
      true,
      'There is no partnership «atlantis». Ask list_partnerships for their slugs.',
    ]);
    const nothing = await answerTo(site, 'get_measure', { id: 'x' });
    expect([nothing.isError, nothing.text.includes('/api/v1/measures')]).toEqual([true, true]);
  });

  test('sees nothing that is not published', async ({ site }) => {
    await site.importDraft('trondelag', draftPlan);
    for (const [name, input] of [
      ['search', { q: secret }],
      ['measures_of_organisation', { organisation: secret }],
      ['get_plan', { partnership: 'trondelag' }],
      ['list_measures', { lead: secret }],
    ] as const) {
      const { text } = await answerTo(site, name, input);
      expect([name, text.includes(`${secret},`), text.includes('Utkast 2031')]).toEqual([
        name,
        false,
        false,
      ]);
    }
  });
});

describe('what comes to the assistants’ address wrongly', () => {
  test('is told so, or found nowhere: strange words, and a character no text holds', async ({
    site,
  }) => {
    for (const organisation of ["'; drop table actor", '(((']) {
      const { isError, text } = await answerTo(site, 'measures_of_organisation', { organisation });
      expect([isError, text]).toEqual([false, expect.stringContaining('"count":0')]);
    }
    for (const [name, input] of [
      ['measures_of_organisation', { organisation: '\0\0' }],
      ['get_plan', { partnership: 'vest\0telemark' }],
    ] as const) {
      const { isError, text } = await answerTo(site, name, input);
      expect([isError, text]).toEqual([true, expect.stringContaining('U+0000')]);
    }
  });

  test('is a problem: by another method, as another type, or too large', async ({ site }) => {
    const statuses = [
      await ask(site, '/mcp'),
      await ask(site, '/mcp', { method: 'DELETE' }),
      await send(site, '/mcp', { jsonrpc: '2.0' }),
      await ask(site, '/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '70000' },
        body: Buffer.alloc(70_000, 32),
      }),
    ];
    expect(statuses.map(({ status }) => status)).toEqual([405, 405, 415, 413]);
    for (const { headers } of statuses) {
      expect(headers['content-type']).toBe('application/problem+json');
    }
    const garbled = await ask(site, '/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: '{"jsonrpc":',
    });
    expect(garbled.status).toBe(400);
  });

  test('cannot keep a line open by asking to be told of changes', async ({ site }) => {
    const { status, text } = await ask(site, '/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': 'subscriptions/listen',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'subscriptions/listen',
        params: {
          notifications: { toolsListChanged: true },
          _meta: {
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
            'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
            'io.modelcontextprotocol/clientCapabilities': {},
          },
        },
      }),
    });
    expect([status >= 200, text]).toEqual([true, expect.stringContaining('error')]);
  });

  test('from a page of another site is let in, for it reads only what is public', async ({
    site,
  }) => {
    const { status, headers } = await ask(site, '/mcp', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type, mcp-protocol-version',
      },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-headers']).toContain('mcp-protocol-version');
    const named = await ask(site, '/mcp', {
      method: 'POST',
      headers: { host: 'evil.example.org' },
    });
    expect(named.status).toBe(403);
  });
});
