import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#platform/cli/command.ts';
import { call } from '../../../../tests/call.ts';
import { check } from './check.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-check-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const checking = (...paths: string[]): Promise<Answer> => check(call(paths).call);
const text = (answer: Answer) => (answer.kind === 'found' ? answer.text.split('\n') : []);

const table = ['Tiltak\tAnsvar\tPeriode', 'Kurs for unge\tNAV\t2025', 'Kart over tilbud\t\t2026'];
const head = ['Handlingsplan 2025-2026', '', 'Vedtatt av rådet 12.06.2024', ''];
const money = ['', 'Tiltak\t2025\t2026', 'Kurs for unge\t100\t200', 'Kart over tilbud\t50\t50'];
const lacking = () => file('mangler.txt', ...head, ...table);
const wrong = () => file('feil.txt', ...head, ...table, ...money, 'Sum\t170\t250');

describe('a check', () => {
  test('ends well with notices alone, and with an error when a document contradicts itself', async () => {
    expect(await checking(lacking())).toMatchObject({ kind: 'found', error: false, unread: [] });
    expect(await checking(lacking(), wrong())).toMatchObject({ kind: 'found', error: true });
  });

  test('gives each file its findings with what was compared, and what each measure leaves open', async () => {
    const answer = await checking(wrong());
    expect(answer).toMatchObject({
      json: {
        files: [
          {
            file: join(folder, 'feil.txt'),
            findings: [
              { code: 'sum-differs', severity: 'error', expected: 150, found: 170 },
              { code: 'lead-missing', severity: 'notice' },
            ],
            clarity: [
              { measure: 'm1', title: 'Kurs for unge', answered: { who: true, money: true } },
              { measure: 'm2', title: 'Kart over tilbud', answered: { who: false, effect: false } },
            ],
          },
        ],
      },
    });
  });

  test('names what cannot be read and checks the others all the same', async () => {
    const picture = join(folder, 'bilde.txt');
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0, 0, 13]));
    const missing = join(folder, 'borte.txt');
    expect(await checking(picture, wrong(), missing)).toMatchObject({
      kind: 'found',
      error: true,
      json: { files: [{ file: join(folder, 'feil.txt') }] },
      unread: [expect.stringContaining(picture), expect.stringContaining(missing)],
    });
    expect(await checking(missing)).toEqual({
      kind: 'unreadable',
      sentences: [`${missing}: there is no such file.`],
    });
  });
});

describe('what is printed for one who reads', () => {
  test('stands by severity in the document’s language, with its place and what to do', async () => {
    const nynorsk = file(
      'nynorsk.txt',
      'Handlingsplan 2025-2026 for dei vidaregåande skulane',
      '',
      'Vedteken av rådet 12.06.2024. Tiltaka er ikkje nye, men dei skal vere betre kjende.',
      '',
      ...table,
      ...money,
      'Sum\t170\t250',
    );
    const lines = text(await checking(nynorsk));
    expect(lines).toContain('Feil (1)');
    expect(lines.find((line) => line.includes('170'))).toMatch(
      /Linjene for 2025 blir til saman 150 kroner.*Rett summen.* \(tabell 2, rad 4, kolonne 2, linje \d+\)$/,
    );
    expect(lines.indexOf('Feil (1)')).toBeLessThan(lines.indexOf('Verdt å sjå på (1)'));
    expect(lines).toContain('  - Kart over tilbud: kven, kva, verknad, oppfølging');
  });

  test('says so when nothing was noticed, and when there is no plan', async () => {
    const good = file('god.txt', ...head, ...table.with(2, 'Kart over tilbud\tNHO\t2026'));
    expect(text(await checking(good))).toContain('  Ingen merknader.');
    const letter = file('brev.txt', 'Takk for sist. Møtet er flyttet til torsdag.');
    expect(text(await checking(letter)).join(' ')).toContain('ingen plan');
  });
});
