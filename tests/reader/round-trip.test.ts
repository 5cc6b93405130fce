import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { blocksOfDocx } from '#platform/documents/docx.ts';
import { blocksOfXlsx } from '#platform/documents/xlsx.ts';
import { layouts, type TestPlan, toMarkdown, toRows, toTabs } from './layouts.ts';
import { readText } from './read-text.ts';
import { writeDocx } from './write-docx.ts';
import { writeXlsx } from './write-xlsx.ts';

const verbs = ['Etablere', 'Utvikle', 'Styrke', 'Prøve ut', 'Kartlegge', 'Samordne'];
const things = [
  'lærlingpool',
  'språkkafé',
  'mentorordning',
  'kursrekke',
  'veiledningstorg',
  'kompetansebank',
];
const places = [
  'i distriktene',
  'for unge voksne',
  'i små bedrifter',
  'på helseområdet',
  'i hele fylket',
];
const actors = [
  'Agder fylkeskommune',
  'NHO',
  'LO',
  'KS Agder',
  'Setesdal regionråd',
  'Fagskolen i Agder',
  'Karrieresenteret',
];
const aims = [
  'Flere fullfører utdanning',
  'Arbeidslivet finner folk',
  'Voksne lærer hele livet',
  'God veiledning for alle',
];

/** Every title is another, as in a real plan. */
const plans = fc
  .record({
    goals: fc.uniqueArray(fc.constantFrom(...aims), { minLength: 1, maxLength: 3 }),
    titles: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...places)),
      { minLength: 6, maxLength: 9, selector: ([, thing, place]) => `${thing} ${place}` },
    ),
    leads: fc.array(fc.constantFrom(...actors), { minLength: 9, maxLength: 9 }),
    partners: fc.array(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 3 }), {
      minLength: 9,
      maxLength: 9,
    }),
    from: fc.integer({ min: 2024, max: 2027 }),
    years: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({ goals, titles, leads, partners, from, years }): TestPlan => ({
      title: `Handlingsplan for kompetanse ${from}–${from + 3}`,
      goals: goals.map((title, at) => ({
        title,
        measures: titles.flatMap((words, index) =>
          index % goals.length === at
            ? [
                {
                  title: words.join(' '),
                  lead: leads[index] ?? 'NHO',
                  partners: partners[index] ?? ['LO'],
                  from,
                  to: from + years,
                },
              ]
            : [],
        ),
      })),
    }),
  );

function written(plan: TestPlan) {
  return plan.goals.map(({ title, measures }) => ({
    title,
    measures: measures.map(({ lead, partners, from, to, ...rest }) => ({
      title: rest.title,
      leads: [lead],
      partners,
      from: String(from),
      to: String(to),
    })),
  }));
}

function read({ goals, measures }: ReadResult) {
  return goals.map(({ key, title }) => ({
    title,
    measures: measures
      .filter(({ goal }) => goal === key)
      .map(({ title: name, leads, partners, from, to }) => ({
        title: name,
        leads,
        partners,
        from,
        to,
      })),
  }));
}

describe.each(Object.keys(layouts))('a plan written as %s reads back as itself', (name) => {
  const parts = (plan: TestPlan) => layouts[name]?.(plan) ?? [];

  test('in Markdown', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(read(readText(toMarkdown(plan.title, parts(plan))))).toEqual(written(plan));
      }),
      { numRuns: 60 },
    );
  });

  test('in text with tabs', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(read(readText(toTabs(plan.title, parts(plan))))).toEqual(written(plan));
      }),
      { numRuns: 60 },
    );
  });

  test('in Word', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const blocks = await blocksOfDocx(
          writeDocx([{ heading: plan.title, level: 1 }, ...parts(plan)]),
        );
        if (!blocks.ok) throw new Error(blocks.refused.join());
        expect(read(readDocument(blocks.value))).toEqual(written(plan));
      }),
      { numRuns: 15 },
    );
  });
});

test('a plan in a sheet, one table with the goals as rows of their own, reads back as itself', async () => {
  const layout = layouts['one table with the goals as rows of their own'];
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const blocks = await blocksOfXlsx(writeXlsx(toRows(plan.title, layout?.(plan) ?? [])));
      if (!blocks.ok) throw new Error(blocks.refused.join());
      expect(read(readDocument(blocks.value))).toEqual(written(plan));
    }),
    { numRuns: 15 },
  );
});
