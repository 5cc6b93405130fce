import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, houseOn } from '../../../../tests/call.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundPartnership } from '../../../../tests/small-plan.ts';
import { importFile } from './import.ts';

const database = useDatabase();

let folder: string;
let slug: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-import-test-'));
  slug = (await foundPartnership(database.ground)).slug;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function importing(name: string, text: string | Buffer, partnership = slug) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const typed = call([path], { partnership: [partnership] });
  return { path, said: typed.said, answer: await importFile(typed.call, houseOn(database)) };
}

const plan = (title: string) => `# ${title}

## Mål 1: Flere med fagbrev

| Nr | Tiltak | Ansvarlig | Tidsrom |
|---|---|---|---|
| 1a | Læreplasser i små bedrifter | Fjordby kommune | 2026 |
| 1b | Voksne får vist hva de kan | Kystkontoret | 2027–2026 |
`;

test('a plan becomes a draft with an address; what was left out is said', async () => {
  const { answer, said } = await importing('plan.md', plan('Handlingsplan for kysten 2026'));
  const address = `/nb/${slug}/plan?utgave=handlingsplan-for-kysten-2026`;
  expect(answer).toMatchObject({
    kind: 'found',
    error: false,
    json: { address, counts: { goals: 1, measures: 2 } },
    text: expect.stringMatching(/^Handlingsplan for kysten 2026: 1 goals, 2 measures/),
  });
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*: .*\.$/);
});

test('the same file again is refused, whatever it is called now', async () => {
  await importing('en.md', plan('Handlingsplan 2027'));
  const { path, answer } = await importing('to.md', plan('Handlingsplan 2027'));
  expect(answer).toEqual({
    kind: 'refused',
    reasons: ['already-imported'],
    sentences: [`${path} was imported into Kysten before; the same file is not imported twice.`],
  });
});

test('a partnership that is not there is refused with those that are', async () => {
  const { answer } = await importing('atlantis.md', plan('Handlingsplan 2028'), 'atlantis');
  expect(answer).toEqual({
    kind: 'refused',
    reasons: ['no-such-partnership'],
    sentences: [`There is no partnership «atlantis». There are: ${slug}.`],
  });
});

test('a text without a plan is refused, and one that is no text cannot be read', async () => {
  const before = await database.owner.query('select count(*) from file');
  const letter = await importing('brev.txt', 'Takk for sist. Møtet er flyttet til torsdag.\n');
  expect(letter.answer).toMatchObject({ kind: 'refused', reasons: ['no-plan-found'] });
  const picture = await importing('bilde.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 13, 0, 0, 1]));
  expect(picture.answer).toMatchObject({
    kind: 'unreadable',
    sentences: [expect.stringContaining('it is empty or not text')],
  });
  expect((await database.owner.query('select count(*) from file')).rows).toEqual(before.rows);
});
