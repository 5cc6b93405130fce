import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApprovalOutcome, PlanContent } from '#3-plan/plan/core/content.ts';
import { type EditionState, isInForce, isOpen } from '#3-plan/plan/core/edition.ts';
import { smallPlan } from '../../../../../tests/small-plan.ts';
import {
  type Asked,
  adoptRefusals,
  type Concerns,
  isDone,
  madeFor,
  sendBackRefusals,
  standingOf,
} from './bodies.ts';
import { concerns } from './concerns.ts';
import { freeze, thaw } from './frozen.ts';
import {
  canGo,
  consultationRefusals,
  laterHolds,
  nextIsBegun,
  placesTaken,
  putForwardRefusals,
  type Transition,
  transitions,
  versionRefusals,
} from './graph.ts';
import { recordRefusals } from './recording.ts';

/** An edition as the rules alone would have it: no database, every step through its guard. */
type Edition = {
  id: string;
  frameId: null;
  state: EditionState;
  live: PlanContent;
  versions: { number: number; approvalId: string | null; frozen: string; hash: string }[];
  bodies: Asked[];
  backFor: string | null;
  path: { way: Transition; from: EditionState }[];
};

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const today = '2026-05-01';
const names: Record<string, string[] | null> = {
  fjordby: ['Fjordby kommune'],
  kyst: ['Kystkontoret'],
  forum: null,
};

function begun(id: string, live: PlanContent): Edition {
  const bodies = Object.keys(names).map((approvalId) => ({ approvalId, stands: null }));
  return { id, frameId: null, state: 'draft', live, versions: [], bodies, backFor: null, path: [] };
}

const often = <One>(weight: number, arbitrary: fc.Arbitrary<One>) => ({ weight, arbitrary });

/** Weighed so that some lives come all the way, and all of them try what they may not. */
const Step = fc.oneof(
  often(1, fc.record({ do: fc.constant('consult' as const) })),
  often(3, fc.record({ do: fc.constant('put-forward' as const) })),
  often(3, fc.record({ do: fc.constant('version' as const) })),
  often(1, fc.record({ do: fc.constant('send-back' as const), body: fc.nat(2) })),
  often(2, fc.record({ do: fc.constant('next' as const) })),
  often(
    2,
    fc.record({ do: fc.constant('write' as const), measure: fc.nat(1), effect: fc.string() }),
  ),
  often(
    12,
    fc.record({
      do: fc.constant('decide' as const),
      body: fc.nat(2),
      outcome: fc.oneof(
        often(5, fc.constant('approved' as const)),
        often(2, fc.constantFrom(...ApprovalOutcome.options)),
      ),
      represents: fc.constantFrom(true, true, true, false),
      version: fc.constantFrom(0, 0, 0, -1),
    }),
  ),
  often(
    5,
    fc.record({
      do: fc.constant('adopt' as const),
      errors: fc.nat(1),
      why: fc.constantFrom('', 'Ja'),
    }),
  ),
);
type Step = typeof Step extends fc.Arbitrary<infer One> ? One : never;

/** Does a step where its guard lets it, to the newest edition. */
function take(all: Edition[], step: Step): void {
  const edition = all.at(-1) as Edition;
  const { state, versions, bodies, backFor } = edition;
  const course = { state, versions: versions.length, bodies: bodies.length, backFor };
  const go = (way: Transition) => {
    edition.path.push({ way, from: edition.state });
    edition.state = transitions[way].to;
  };
  const put = (approvalId: string | null) => {
    const frozen = freeze(edition.live);
    const hash = hashOf(frozen);
    versions.push({ number: versions.length + 1, approvalId, frozen, hash });
    edition.backFor = null;
  };
  const body = 'body' in step ? bodies[step.body] : undefined;
  if (step.do === 'consult' && consultationRefusals(course).length === 0) go('put-on-consultation');
  if (step.do === 'put-forward' && putForwardRefusals(course).length === 0) {
    go('put-forward');
    put(null);
  }
  if (step.do === 'version' && versionRefusals(course).length === 0) {
    go('version-made');
    put(backFor);
  }
  if (step.do === 'write' && isOpen(state)) {
    const measures = edition.live.measures.map((one, at) =>
      at === step.measure ? { ...one, effect: step.effect } : one,
    );
    edition.live = { ...edition.live, measures };
  }
  if (step.do === 'send-back' && body && sendBackRefusals(state, body, versions).length === 0) {
    go('sent-back');
    edition.backFor = body.approvalId;
  }
  if (step.do === 'decide' && body) {
    const version = versions.length + step.version;
    const { outcome, represents } = step;
    const draft = { revision: 1, version, outcome, decided: today, postponedTo: null };
    const now = {
      state,
      newest: versions.length,
      revision: 1,
      today,
      represents,
      putForward: today,
      stands: body.stands,
    };
    const said = { note: 'Slik.', earlier: null, again: null, protocol: null };
    if (recordRefusals(now, { ...draft, ...said }).length === 0) {
      expect(represents).toBe(true);
      body.stands = { version, outcome, decided: today, caseNumber: null, note: 'Slik.' };
    }
  }
  if (step.do === 'adopt') {
    const standings = bodies.map((one) => standingOf(one, versions, between(edition, one)));
    const asked = { ...step, state, standings, laterHolds: laterHolds(all, edition) };
    if (adoptRefusals(asked).length === 0) {
      expect(standings.every(isDone)).toBe(true);
      for (const older of placesTaken(all, edition)) older.state = 'superseded';
      go('adopted');
    }
  }
  if (step.do === 'next' && isInForce(state) && !nextIsBegun(all, edition)) {
    all.push(begun(`${all.length}`, edition.live));
  }
}

function between({ versions }: Edition, { approvalId }: Asked): Concerns {
  const text = (number: number) => thaw(versions[number - 1]?.frozen ?? '');
  return (from, to) => concerns({ before: text(from), after: text(to) }, names[approvalId] ?? null);
}

const plan = PlanContent.parse({ ...smallPlan, approvals: [] });
const lives = fc.array(Step, { minLength: 20, maxLength: 120, size: 'max' }).map((steps) => {
  const all = [begun('0', plan)];
  for (const step of steps) take(all, step);
  return all;
});

test('no edition is adopted unless every body agreed to the text that stands, or to one that concerns it no less', () => {
  let adopted = 0;
  fc.assert(
    fc.property(lives, (all) => {
      for (const edition of all.filter(({ state }) => isInForce(state))) {
        adopted += 1;
        const newest = edition.versions.length;
        for (const body of edition.bodies) {
          const stands = body.stands;
          expect(stands).not.toBeNull();
          if (!stands) continue;
          expect(['approved', 'approved-with-changes', 'noted']).toContain(stands.outcome);
          const agreed =
            stands.outcome === 'approved-with-changes'
              ? (madeFor(body, edition.versions) ?? 0)
              : stands.version;
          expect(agreed).toBeGreaterThan(0);
          if (agreed !== newest) expect(between(edition, body)(agreed, newest)).toBe(false);
        }
        // What everyone agreed to is what stands: nobody wrote in it since.
        expect(edition.versions.at(-1)?.frozen).toBe(freeze(edition.live));
      }
    }),
    { numRuns: 150 },
  );
  // Else this would prove nothing.
  expect(adopted).toBeGreaterThan(0);
});

test('there are never two in force at once, frozen texts keep their hash, and every life is a way through the graph', () => {
  fc.assert(
    fc.property(lives, (all) => {
      expect(all.filter(({ state }) => isInForce(state)).length).toBeLessThanOrEqual(1);
      for (const { versions, path } of all) {
        for (const { frozen, hash } of versions) {
          expect(hashOf(frozen)).toBe(hash);
          expect(freeze(thaw(frozen))).toBe(frozen);
        }
        let at: EditionState = 'draft';
        for (const { way, from } of path) {
          expect(from).toBe(at);
          expect(canGo(from, way)).toBe(true);
          at = transitions[way].to;
        }
      }
    }),
    { numRuns: 80 },
  );
});
