import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GoalContent, MeasureContent } from '#3-plan/plan/core/content.ts';
import { inCommon } from './in-common.ts';
import { isLikely, isSaid, likenessTo, points } from './likeness.ts';
import { oneToOne } from './one-to-one.ts';
import { type Answer, type Earlier, type Known, recognise } from './recognise.ts';

const ids = ['a', 'b', 'c', 'd'].map((end) => `0199a000-0000-7000-8000-00000000000${end}`);
const [a = '', b = ''] = ids;
const goalId = '0199a000-0000-7000-8000-0000000000ff';

const earlier = (id: string, own: Partial<Earlier>): Earlier => ({
  ...{ id, ref: null, title: 'Læreplasser i små bedrifter', home: goalId, text: '', leads: [] },
  ...{ plan: 'Plan 2026', agreed: true, ...own },
});
const known = (...current: Earlier[]): Known => ({ worded: current, current });
const goal = GoalContent.parse({ key: 'g', kind: 'goal', ref: '1', title: 'Flere med fagbrev' });
const goals = known(earlier(goalId, { ref: '1', title: 'Flere med fagbrev', home: null }));
const measure = (key: string, own: object) =>
  MeasureContent.parse({ key, goal: 'g', title: 'Noe', standing: 'adopted', ...own });

function of(measures: MeasureContent[], before: Earlier[], answers: Answer[] = []) {
  return recognise({ goals: [goal], measures }, { goals, measures: known(...before) }, answers);
}

describe('a measure of another title', () => {
  const before = earlier(a, { ref: '1a' });

  test('of the same number under the same goal, worded alike, is the same, and is told of', () => {
    const { measures, byNumber, likely } = of(
      [measure('m', { ref: '1a', title: 'Lærlingplasser i små bedrifter' })],
      [before],
    );
    expect(measures.get('m')).toBe(a);
    expect(byNumber).toMatchObject([{ key: 'm', earlier: { id: a } }]);
    expect(likely).toEqual([]);
  });

  test.each([
    ['another number', { ref: '2c', title: 'Flere læreplasser i små bedrifter' }],
    ['another goal', { ref: '1a', goal: null, title: 'Flere læreplasser i små bedrifter' }],
    ['other words, but the same number, goal and lead', { ref: '1a', title: 'Opplæringskontor' }],
  ])('and %s is asked about, and new until it is answered', (_, own) => {
    const led = { ...before, leads: ['Fjordby kommune'] };
    const { measures, likely } = of([measure('m', { leads: ['Fjordby kommune'], ...own })], [led]);
    expect(measures.has('m')).toBe(false);
    expect(likely).toMatchObject([{ of: 'measure', key: 'm', earlier: { id: a } }]);
  });

  test('is asked about by what it says, when number and title are others', () => {
    const text =
      'Et opplæringskontor tar arbeidet med avtaler, vurdering og oppfølging av lærlingene.';
    const { likely } = of(
      [measure('m', { title: 'Kontor for opplæring', description: text.replace('tar', 'gjør') })],
      [earlier(a, { text })],
    );
    expect(likely).toHaveLength(1);
  });

  test('with nothing in common but the place is new, and nobody is asked', () => {
    const { measures, likely } = of(
      [measure('m', { ref: '1a', title: 'Seniorpolitikk' })],
      [before],
    );
    expect([measures.size, likely]).toEqual([0, []]);
  });

  test('known only from a draft is still asked about, beside the agreed plan', () => {
    const draft = earlier(b, { title: 'Lærlingplasser i små bedrifter', agreed: false });
    const { measures, likely } = of([measure('m', { title: draft.title })], [draft, before]);
    expect(measures.get('m')).toBe(b);
    expect(likely).toMatchObject([{ key: 'm', earlier: { id: a } }]);
    const said = of(
      [measure('m', { title: draft.title })],
      [draft, before],
      [{ of: 'measure', key: 'm', earlier: a, same: true }],
    );
    expect([said.measures.get('m'), said.likely]).toEqual([a, []]);
  });
});

test('a goal of another title is asked about, never taken for the same in silence', () => {
  const renamed = { ...goal, title: 'Flere med fag- og svennebrev' };
  const asked = recognise({ goals: [renamed], measures: [] }, { goals, measures: known() }, []);
  expect(asked.goals.size).toBe(0);
  expect(asked.likely).toMatchObject([{ of: 'goal', key: 'g', earlier: { id: goalId } }]);
});

const title = fc.constantFrom(
  ...['Læreplasser i små bedrifter', 'Lærlingplasser i bedrifter', 'Læreplasser', 'Seniorpolitikk'],
  ...['Hospitering for lærere', 'Hospitering for lærarar', 'Karriereveiledning for voksne'],
);
const facts = { title, ref: fc.option(fc.constantFrom('1a', '1b', '2')) };
const anyMeasures = fc
  .array(fc.record({ ...facts, homed: fc.boolean() }), { maxLength: 5 })
  .map((all) =>
    all.map(({ homed, ...own }, at) => measure(`m${at}`, { ...own, goal: homed ? 'g' : null })),
  );
const anyEarlier = fc
  .array(fc.record({ ...facts, agreed: fc.boolean() }), { maxLength: ids.length })
  .map((all) => all.map((own, at) => earlier(ids[at] ?? '', own)));
const anyAnswers = fc.array(
  fc.record({
    ...{ of: fc.constant('measure' as const), key: fc.constantFrom('m0', 'm1', 'm2', 'm9') },
    ...{ earlier: fc.constantFrom(...ids), same: fc.boolean() },
  }),
  { maxLength: 3 },
);

describe('whatever the plans', () => {
  test('nothing is two things, nor asked about twice, nor against an answer', () => {
    fc.assert(
      fc.property(anyMeasures, anyEarlier, anyAnswers, (measures, before, answers) => {
        const { measures: found, byNumber, likely } = of(measures, before, answers);
        const once = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length);
        once([...found.values()]);
        once(likely.map(({ key }) => key));
        once(likely.map((one) => one.earlier.id));
        for (const one of [...byNumber, ...likely]) {
          const no = { of: 'measure', key: one.key, earlier: one.earlier.id, same: false };
          expect(answers).not.toContainEqual(no);
        }
        for (const { earlier: asked } of likely) {
          expect([...found.values()]).not.toContain(asked.id);
        }
      }),
    );
  });

  test('in another order the same are found and asked about', () => {
    fc.assert(
      fc.property(anyMeasures, anyEarlier, (measures, before) => {
        const distinct = new Set(measures.map(({ ref, title: own }) => `${ref} ${own}`));
        fc.pre(distinct.size === measures.length);
        const pairs = ({ byNumber, likely }: ReturnType<typeof of>) =>
          [...byNumber, ...likely].map((one) => `${one.key} ${one.earlier.id}`).toSorted();
        const there = of(measures, before);
        const turned = of(measures.toReversed(), before);
        expect(pairs(turned)).toEqual(pairs(there));
        expect(new Map(turned.measures)).toEqual(there.measures);
      }),
    );
  });

  test('an answer taken back leaves all as it was without it', () => {
    fc.assert(
      fc.property(anyMeasures, anyEarlier, anyAnswers, (measures, before, answers) => {
        const last = answers.at(-1);
        const without = of(measures, before, answers.slice(0, -1));
        of(measures, before, answers);
        expect(of(measures, before, answers.slice(0, -1))).toEqual(without);
        const about = without.likely.find(({ key }) => key === last?.key);
        if (!about) return;
        const yes = {
          of: 'measure' as const,
          key: about.key,
          earlier: about.earlier.id,
          same: true,
        };
        const said = of(measures, before, [...answers.slice(0, -1), yes]);
        expect(said.measures.get(about.key)).toBe(about.earlier.id);
      }),
    );
  });

  test('no two would rather have each other than what they were given', () => {
    const pair = fc.record({
      ...{ key: fc.constantFrom('m0', 'm1', 'm2'), id: fc.constantFrom(...ids) },
      points: fc.integer({ min: 0, max: 9 }),
    });
    const different = fc.uniqueArray(pair, { selector: (one) => `${one.key} ${one.id}` });
    fc.assert(
      fc.property(different, (pairs) => {
        const given = oneToOne(pairs);
        for (const { key, id, points: wanted } of pairs) {
          const mine = given.filter((one) => one.key === key || one.id === id);
          expect(mine.some((one) => one.points >= wanted)).toBe(true);
        }
      }),
    );
  });

  test('two are as alike the one way as the other, and what is said is also likely', () => {
    fc.assert(
      fc.property(fc.record(facts), fc.record(facts), (one, other) => {
        const [first, second] = [earlier(a, one), earlier(a, other)];
        const [by] = likenessTo([second])(first);
        expect([by]).toEqual(likenessTo([first])(second));
        if (!by) return;
        expect(points(by)).toBeGreaterThanOrEqual(0);
        if (isSaid(by)) expect(isLikely(by)).toBe(true);
      }),
    );
  });

  test('counted for many at once, they have in common what each two have', () => {
    const parts = fc.uniqueArray(fc.constantFrom(...'abcdef')).map((all) => new Set(all));
    fc.assert(
      fc.property(fc.array(parts), parts, (many, one) => {
        const each = many.map((other) => [...one].filter((part) => other.has(part)).length);
        expect([...inCommon(many)(one)]).toEqual(each);
      }),
    );
  });
});
