import { expect, test } from 'vitest';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import type { WrittenDocument } from '#base/document.ts';
import { smallPlan } from '../../../../tests/small-plan.ts';
import { type CasePack, casePack } from './case-pack.ts';
import { difference } from './difference.ts';

const plan = PlanContent.parse(smallPlan);

function packFor(
  names: string[] | null,
  own: Partial<CasePack> = {},
  through: string[] = [],
  throughThen: string[] = [],
): WrittenDocument {
  const body = {
    name: 'Kommunestyret i Fjordby',
    names,
    through,
    throughThen,
    planned: '2026-05-21',
  };
  return casePack({ content: plan, owner: 'Kysten', body, version: 2, before: null, ...own });
}

function wordsOf({ blocks }: WrittenDocument): string {
  return JSON.stringify(blocks, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

test('a body is asked for what its organisation leads, and told what it takes part in', () => {
  const led = wordsOf(packFor(['Fjordby kommune']));
  expect(led).toContain('Tiltak vi har hovedansvaret for');
  expect(led).toContain('1a. Læreplasser i små bedrifter');
  expect(led).not.toContain('Tiltak vi deltar i');
  expect(led).toContain('Kommunestyret i Fjordby godkjenner «Handlingsplan 2026», versjon 2.');
  const joined = wordsOf(packFor(['Verftet']));
  expect(joined).toContain('Tiltak vi deltar i');
  expect(joined).not.toContain('hovedansvaret');
});

test('what a council leads, each municipality in it leads through the council, and sees it changed', () => {
  const leads = ['Kystrådet'];
  const led = plan.measures.map((one) => (one.ref === '2a' ? { ...one, leads } : one));
  const before = { ...plan, measures: led };
  const changed = led.map((one) => (one.ref === '2a' ? { ...one, effect: 'Flere.' } : one));
  const content = { ...before, measures: changed };
  const told = { content: before, called: 'versjon 1', difference: difference(before, content) };
  const words = wordsOf(packFor(['Fjordby kommune'], { content, before: told }, leads));
  expect(words).toContain('Tiltak vi har hovedansvaret for gjennom Kystrådet');
  expect(words).toContain('Dette gjelder tiltak vi leder:');
  // Also by a municipality that has been taken out of the council since it agreed.
  const left = wordsOf(packFor(['Fjordby kommune'], { content, before: told }, [], leads));
  expect(left).toContain('Vi hørte til Kystrådet da vi behandlet planen sist');
  expect(left).toContain('Dette gjelder tiltak vi leder:');
  expect(left).not.toContain('hovedansvaret for gjennom Kystrådet');
  expect(wordsOf(packFor(['Fjordby kommune'], { content, before: told }))).not.toContain(
    'Kystrådet"',
  );
});

test('it costs a body what its organisation pays, and no more', () => {
  const payer = wordsOf(packFor(['Havfylket']));
  expect(payer).toContain('Fylkesmidler');
  expect(payer).toContain('innarbeides i budsjettet');
  expect(wordsOf(packFor(['Verftet']))).toContain('ikke opp med noe beløp');
});

test('what has changed in what the organisation leads is told, and the rest is counted', () => {
  const measures = plan.measures.map((one) => ({ ...one, effect: 'Noe annet.' }));
  const after = { ...plan, measures };
  const before = { content: plan, called: 'versjon 1', difference: difference(plan, after) };
  const yours = wordsOf(packFor(['Fjordby kommune'], { content: after, before }));
  expect(yours).toContain('Endret: 2.');
  expect(yours).toContain('Dobbelt så mange lærlinger.');
  const none = wordsOf(packFor(['Verftet'], { content: after, before }));
  expect(none).toContain('Ingen av endringene gjelder tiltak vi leder.');
  expect(wordsOf(packFor(null, { content: after, before }))).toContain('Hospitering for lærere');
});

test('every goal is told with why it is there, those below too, and those that say nothing more are a list', () => {
  const goal = { ref: null, weight: null, purpose: null, parent: null };
  const goals = [
    { ...plan.goals[0], ...goal, key: 'a', title: 'Øverst' },
    { ...plan.goals[0], ...goal, key: 'b', parent: 'a', title: 'Under', purpose: 'Derfor.' },
    { ...plan.goals[0], ...goal, key: 'c', title: 'Bare navnet' },
    { ...plan.goals[0], ...goal, key: 'd', title: 'Navnet bare' },
  ] as PlanContent['goals'];
  const { blocks } = packFor(null, { content: { ...plan, goals, measures: [], funding: [] } });
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  expect(blocks.slice(from, from + 4)).toEqual([
    { kind: 'heading', level: 2, text: 'Øverst' },
    { kind: 'heading', level: 3, text: 'Under' },
    { kind: 'paragraph', text: 'Derfor.' },
    { kind: 'list', ordered: false, items: ['Bare navnet', 'Navnet bare'] },
  ]);
});
