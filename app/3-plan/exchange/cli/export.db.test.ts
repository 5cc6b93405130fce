import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlanFile } from '#3-plan/exchange/core/out/plan-json.ts';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { call, houseOn } from '../../../../tests/call.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundPartnership, importDraft } from '../../../../tests/small-plan.ts';
import { exportFile } from './export.ts';

const database = useDatabase();

let folder: string;
let slug: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-export-test-'));
  const partnership = await foundPartnership(database.ground);
  slug = partnership.slug;
  await importDraft(database.ground, partnership.partnershipId);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function exporting(options: Record<string, string[]>) {
  const [format = ''] = options.format ?? [];
  const out = join(folder, `plan.${format}`);
  const typed = call([], { partnership: [slug], out: [out], ...options });
  return { out, answer: await exportFile(typed.call, houseOn(database)) };
}

describe('a plan written to a file', () => {
  test.each(['docx', 'xlsx'])('as %s is one that can be read in again', async (format) => {
    const { out, answer } = await exporting({ format: [format] });
    const bytes = readFileSync(out);
    expect(answer).toMatchObject({
      kind: 'found',
      error: false,
      json: { file: out, format, title: 'Handlingsplan 2026', bytes: bytes.length },
    });
    expect((await readDocumentFile(bytes, out)).ok).toBe(true);
  });

  test('as JSON holds a goal or an actor alone where one is named', async () => {
    const keptOf = (out: string) => PlanFile.parse(JSON.parse(readFileSync(out, 'utf8')));
    const goal = keptOf((await exporting({ format: ['json'], goal: ['2'] })).out);
    expect(goal.goals.map(({ ref }) => ref)).toEqual(['2']);
    const actor = keptOf((await exporting({ format: ['json'], actor: ['Verftet'] })).out);
    expect(actor.measures.map(({ ref }) => ref)).toEqual(['1a']);
    expect(actor.title).toBe('Tiltak med Verftet');
  });
});

test.each([
  [{ format: ['doc'] }, { kind: 'unreadable' }],
  [{ format: ['csv'], out: ['/finnes/ikke/plan.csv'] }, { kind: 'unreadable' }],
  [{ format: ['csv'], out: ['/'] }, { kind: 'unreadable' }],
  [{ format: ['csv'], partnership: ['atlantis'] }, { reasons: ['no-such-partnership'] }],
  [{ format: ['csv'], edition: ['2099'] }, { reasons: ['nothing-to-export'] }],
  [{ format: ['csv'], goal: ['17'] }, { reasons: ['nothing-to-export'] }],
  [{ format: ['csv'], actor: ['Ingen'] }, { reasons: ['nothing-to-export'] }],
  [{ format: ['csv'], findings: [] }, { reasons: ['nothing-to-export'] }],
] as const)('%j cannot be exported, and why is said', async (options, expected) => {
  const { answer } = await exporting(options as unknown as Record<string, string[]>);
  expect(answer).toMatchObject(expected);
  if (answer.kind !== 'found') expect(answer.sentences.join()).toMatch(/\.$/);
});
