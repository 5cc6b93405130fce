import fc from 'fast-check';
import {
  ApprovalOutcome,
  Certainty,
  GoalKind,
  LeadKind,
  PlanContent,
  type PlanDraft,
  Standing,
} from '#3-plan/plan/core/content.ts';
import { langs } from '#base/text.ts';

/** Words as people write them: with Norwegian letters, quotes, dashes and what else a keyboard has. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'kompetanse',
        'øy',
        'Åse',
        'æ',
        '«sitat»',
        '–',
        "d'Arc",
        '100 %',
        '🌊',
        '\\',
        '<b>',
        ';--',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').replace(/\p{C}/gu, '').trim())
  .filter((text) => text.length > 0);
/** Words that a document of ours says of itself, which somebody may call a goal as well. */
const ours = fc.constantFrom(
  'Budsjett',
  'Beskrivelse',
  'Mål og tiltak',
  'Goals and measures',
  'Skildring',
);
const title = fc
  .oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: ours })
  .map((text) => text.slice(0, 200).trim())
  .filter((text) => text !== '');
const prose = fc.option(words);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }));
const year = fc.integer({ min: 2020, max: 2035 });
const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 17n });
const names = fc.uniqueArray(title, { maxLength: 4 });
const label = fc.option(
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }).map((text) => text.trim()),
);

const approvals = fc.uniqueArray(
  fc.record({
    body: title,
    of: fc.option(title),
    planned: fc.option(day),
    decided: fc.option(day),
    caseNumber: fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 12 })),
    outcome: fc.option(fc.constantFrom(...ApprovalOutcome.options)),
  }),
  { maxLength: 5, selector: ({ body }) => body },
);

/** Plans that hang together, of any shape: deep trees, nothing at all, measures that point in circles. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record({ goals: fc.integer({ min: 0, max: 7 }), measures: fc.integer({ min: 0, max: 7 }) })
  .chain(({ goals, measures }) => {
    const goalKeys = Array.from({ length: goals }, (_, at) => `m${at}`);
    const measureKeys = Array.from({ length: measures }, (_, at) => `t${at}`);
    const oneOf = (keys: string[]) => (keys.length ? fc.constantFrom(...keys) : fc.constant(null));
    const money = fc
      .oneof(
        fc.record({ goal: oneOf(goalKeys), measure: fc.constant(null), item: fc.constant(null) }),
        fc.record({
          goal: fc.constant(null),
          measure: oneOf(measureKeys),
          item: fc.constant(null),
        }),
        fc.record({ goal: fc.constant(null), measure: fc.constant(null), item: title }),
      )
      .filter(({ goal, measure, item }) => (goal ?? measure ?? item) !== null);
    return fc.record({
      title,
      lang: fc.constantFrom(...langs),
      period,
      frame: fc.option(
        fc
          .record({ kind: fc.constantFrom('strategy', 'agreement'), title, period })
          .map(({ period, ...rest }) => ({ ...rest, ...period })),
      ),
      goals: fc.tuple(
        ...goalKeys.map((key, at) =>
          fc.record({
            key: fc.constant(key),
            parent: fc.option(oneOf(goalKeys.slice(0, at))),
            kind: fc.constantFrom(...GoalKind.options),
            ref: label,
            title,
            purpose: prose,
            weight: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
          }),
        ),
      ),
      measures: fc.tuple(
        ...measureKeys.map((key) =>
          fc
            .record({
              key: fc.constant(key),
              goal: fc.option(oneOf(goalKeys)),
              ref: label,
              title,
              standing: fc.constantFrom(...Standing.options),
              leadKind: fc.constantFrom(...LeadKind.options),
              challenge: prose,
              description: prose,
              steps: fc.array(words, { maxLength: 4 }),
              effect: prose,
              period,
              leads: names,
              partners: names,
              seeAlso: fc.uniqueArray(
                oneOf(measureKeys).map((key) => key ?? ''),
                { maxLength: 3 },
              ),
            })
            .map(({ period, ...measure }) => ({ ...measure, ...period })),
        ),
      ),
      budget: fc.array(
        fc.record({ money, year, amount }).map(({ money, ...line }) => ({ ...money, ...line })),
        { maxLength: 8 },
      ),
      funding: fc.array(
        fc
          .record({
            money,
            year,
            amount,
            source: title,
            payer: fc.option(title),
            certainty: fc.constantFrom(...Certainty.options),
            carryOver: fc.boolean(),
          })
          .map(({ money, ...line }) => ({ ...money, ...line })),
        { maxLength: 6 },
      ),
      approvals,
    });
  })
  .map(({ period, ...plan }) => PlanContent.parse({ ...plan, ...period } as PlanDraft));
