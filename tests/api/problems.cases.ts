import pg from 'pg';
import { describe, expect } from 'vitest';
import { langs } from '#base/text.ts';
import { ProblemBody } from '#platform/http/api/problem.ts';
import { version } from '#platform/http/api/version.ts';
import { draftPlan, secret } from '../plans.ts';
import { test } from '../site.ts';
import { type Answer, ask, editorCookie } from '../visit.ts';
import { everyResource, idsOfDraft, read } from './addresses.ts';
import { nobody, wrongs } from './wrong-requests.ts';

describe('a request that cannot be answered', () => {
  test.for(wrongs)('$what is a problem that says what to do', async (wrong, { site }) => {
    const { path, method = 'GET', headers = {}, status, problem, says } = wrong;
    const details = new Set<string>();
    for (const lang of langs) {
      const asked = { method, headers: { 'accept-language': lang, ...headers } };
      const answer = await ask(site, path, asked);
      expect([answer.status, answer.headers['content-type']]).toEqual([
        status,
        'application/problem+json',
      ]);
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['content-language']).toBe(lang);
      const body = ProblemBody.parse(JSON.parse(answer.text));
      expect(body.status).toBe(status);
      expect(body.type.endsWith(`/en/api#problem-${problem}`)).toBe(true);
      if (typeof says === 'string') expect(answer.text).toContain(says);
      else expect(answer.text).toMatch(says);
      expect(answer.text).not.toMatch(/\{\w+\}|undefined/);
      if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
      details.add(body.title + body.detail);
    }
    expect(details.size).toBe(3);
  });

  test('a cursor of another query says so, and one that was tampered with is none of ours', async ({
    site,
  }) => {
    const { json } = await read(site, `${version}/measures?limit=2`);
    const cursor = new URL(String(json.next)).searchParams.get('cursor') ?? '';
    for (const path of [
      `${version}/measures?standing=adopted&cursor=${cursor}`,
      `${version}/goals?cursor=${cursor}`,
    ]) {
      const answer = await read(site, path);
      expect([answer.status, String(answer.json.type).split('#')[1]]).toEqual([
        400,
        'problem-cursor-of-another-query',
      ]);
    }
    // Another page size is the same query.
    expect((await read(site, `${version}/measures?limit=5&cursor=${cursor}`)).status).toBe(200);
    const [one, mark] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    for (const key of ["' or 1=1", '9', nobody.slice(0, -1), '']) {
      const forged = Buffer.from(JSON.stringify([one, mark, key])).toString('base64url');
      const answer = await read(site, `${version}/measures?cursor=${forged}`);
      expect([key, answer.status]).toEqual([key, 400]);
    }
  });

  test('strange words are looked for and not obeyed', async ({ site }) => {
    for (const words of [
      "'; drop table actor; --",
      '(((',
      '[a-z]*',
      '\\',
      'a|b',
      '$1',
      '..',
      '%',
      '😀😀',
    ]) {
      for (const path of ['measures?lead', 'measures?partner', 'organisations?name', 'search?q']) {
        const { status, json } = await read(
          site,
          `${version}/${path}=${encodeURIComponent(words)}&limit=3`,
        );
        expect([words, path, [200, 400].includes(status)]).toEqual([words, path, true]);
        if (path.startsWith('measures') && status === 200) expect(json.items).toEqual([]);
      }
    }
  });
});

describe('far too many requests at once', () => {
  test('are answered as far as there is room, and the rest told when to come back', async ({
    site,
  }) => {
    // Asked for in a way that few do, so that nothing is answered from what is kept.
    const headers = { accept: 'application/json;q=0.5' };
    const owner = new pg.Client({ connectionString: site.ownerUrl });
    await owner.connect();
    let answers: Answer[] = [];
    try {
      await owner.query('begin; lock table measure_wording in access exclusive mode');
      const many = Array.from({ length: 240 }, () =>
        ask(site, `${version}/measures?limit=1`, { headers }),
      );
      // Those there is no room for are told at once, while the others wait.
      expect((await Promise.race(many)).status).toBe(429);
      await owner.query('commit');
      answers = await Promise.all(many);
    } finally {
      await owner.end();
    }
    const turnedAway = answers.filter(({ status }) => status === 429);
    expect(turnedAway.length).toBeLessThanOrEqual(40);
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.length + turnedAway.length).toBe(240);
    expect(turnedAway[0]?.headers['retry-after']).toBe('1');
    expect(turnedAway[0]?.text).toContain('#problem-too-many-requests');
    expect((await ask(site, `${version}/measures?limit=1`, { headers })).status).toBe(200);
  });
});

describe('what is not published', () => {
  test('shows nowhere in the API, by no address, filter, search or cookie', async ({ site }) => {
    const editionId = await site.importDraft('vest-telemark', draftPlan);
    const editor = await editorCookie(site);
    const addresses = (await everyResource(site)).map(({ path }) => path);
    const lists = addresses.filter((path) => !/[0-9a-f]{12}$/.test(path));
    const ways = [
      ...addresses,
      ...lists.map((path) => `${path.replace(/\?.*/, '')}?limit=200`),
      ...['goals', 'measures', 'budget', 'funding', 'approvals'].map(
        (list) => `${version}/${list}?edition=${editionId}`,
      ),
      `${version}/editions/${editionId}`,
      `${version}/editions?state=draft`,
      `${version}/thread?about=${editionId}`,
      `${version}/deadlines?partnership=vest-telemark&from=2031-01-01`,
      `${version}/organisations?name=${secret}`,
      `${version}/measures?lead=${secret}&totals=true`,
      `${version}/search?q=${secret}`,
      `${version}/search?q=utkast`,
    ];
    for (const path of ways) {
      for (const headers of [{}, editor] as Record<string, string>[]) {
        const { text, status } = await ask(site, path, { headers });
        expect([path, text.includes(secret), text.includes('Utkast 2031')]).toEqual([
          path,
          false,
          false,
        ]);
        expect(text.replace(/"errors".*/, '').includes(editionId) && status === 200).toBe(false);
      }
    }
    const hidden = await idsOfDraft(site.ownerUrl, editionId);
    expect(hidden.length).toBe(4);
    for (const [list, id] of hidden) {
      const { status, text } = await ask(site, `${version}/${list}/${id}`, { headers: editor });
      expect([list, status, text.includes(secret)]).toEqual([list, 404, false]);
      for (const asked of [
        `results?goal=${id}`,
        `progress?history=true&measure=${id}`,
        `evaluations?about=${id}`,
      ]) {
        const found = await read(site, `${version}/${asked}`, editor);
        expect([asked, found.status, found.json.items]).toEqual([asked, 200, []]);
      }
    }
  });
});
