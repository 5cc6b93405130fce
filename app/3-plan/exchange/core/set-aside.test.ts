import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import {
  type DocumentFinding,
  type SetAside,
  setAsideRefusals,
  withSetAside,
} from './set-aside.ts';

const message = { nb: 'a', nn: 'a', en: 'a' };
const finding = (code: string): DocumentFinding => ({
  ...{ code, severity: 'error', message, where: null },
});
const printed = finding('sum-differs');
const said = { why: 'Summen er rundet av', by: 'editor', on: '2026-05-12' };
const draft = { state: 'draft' } as const;

describe('a finding in a document', () => {
  test('is set aside once, and taken up again only when it was', () => {
    expect(setAsideRefusals(draft, printed, 'set-aside')).toEqual([]);
    const aside = { ...printed, setAside: said };
    expect(setAsideRefusals(draft, aside, 'set-aside')).toEqual(['already-set-aside']);
    expect(setAsideRefusals(draft, aside, 'take-up')).toEqual([]);
    expect(setAsideRefusals(draft, printed, 'take-up')).toEqual(['not-set-aside']);
  });

  test('is left alone where the text itself is what is to be mended, and where there is none', () => {
    const ofText = finding('lead-missing');
    expect(setAsideRefusals(draft, ofText, 'set-aside')).toEqual(['mended-in-the-plan']);
    expect(setAsideRefusals(draft, null, 'set-aside')).toEqual(['no-such-finding']);
  });

  test('is set aside only as long as the plan is written', () => {
    for (const state of EditionState.options) {
      const closed = setAsideRefusals({ state }, printed, 'set-aside');
      expect(closed).toEqual(isOpen(state) ? [] : ['edition-is-closed']);
    }
  });

  test('keeps its place and all it says, whatever is set aside and taken up again', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(20), places, (number, at) => {
        const all = Array.from({ length: number }, (_, n) => finding(`code-${n}`));
        const list: SetAside[] = at.map((one) => ({ finding: one, ...said }));
        const marked = withSetAside(all, list);
        expect(marked.map(({ code }) => code)).toEqual(all.map(({ code }) => code));
        const aside = marked.flatMap(({ setAside }, n) => (setAside ? [n] : []));
        expect(aside).toEqual(at.filter((one) => one < number).toSorted((a, b) => a - b));
        expect(withSetAside(marked, [])).toEqual(all);
      }),
    );
  });
});
