import { describe, expect } from 'vitest';
import { test } from './site.ts';
import { ask, linksIn } from './visit.ts';

const university = '/nb/organisasjon/911770709';

describe('an organisation over partnerships', () => {
  test('shows what it and its sections do, wherever that is', async ({ site }) => {
    const { status, text } = await ask(site, '/nb/organisasjon/929882989');
    expect(status).toBe(200);
    expect(text).toContain('<h1>Telemark fylkeskommune</h1>');
    expect(text).toContain('Organisasjonsnummer 929\u00a0882\u00a0989');
    const places = (links: string[]) => [...new Set(links.map((link) => link.split('/')[2]))];
    expect(places(linksIn(text, /\/tiltak\//)).length).toBeGreaterThan(1);
    expect(places(linksIn(text, /\/aktor\//))).toContain('telemark');
    const measures = linksIn(text, /\/tiltak\//);
    for (const measure of measures.slice(0, 5)) {
      expect((await ask(site, measure)).status).toBe(200);
    }
  });

  test('is led to from its page in each partnership, and leads back', async ({ site }) => {
    const [actor = ''] = linksIn((await ask(site, university)).text, /\/aktor\//);
    expect(linksIn((await ask(site, actor)).text, /\/organisasjon\//)).toEqual([university]);
  });

  test.for(['123456789', '91177070', '9117707099', 'abc', '911770709x'])(
    'that nobody names is not found: %s',
    async (number, { site }) => {
      expect((await ask(site, `/nb/organisasjon/${number}`)).status).toBe(404);
    },
  );
});

describe('searching for it', () => {
  test('finds it once, though several partnerships know it', async ({ site }) => {
    const { text } = await ask(site, `/nb/sok?q=${encodeURIComponent('Sørøst-Norge')}`);
    expect(linksIn(text, /\/organisasjon\/911770709/)).toEqual([university]);
    expect(linksIn(text, /\/aktor\/universitetet-i-sorost/)).toEqual([]);
  });

  test('by its number finds it too, however it is written', async ({ site }) => {
    for (const typed of ['911770709', '911 770 709']) {
      const { text } = await ask(site, `/nb/sok?q=${encodeURIComponent(typed)}`);
      expect(linksIn(text, /\/organisasjon\//)).toEqual([university]);
    }
  });
});
