import { expect, test } from 'vitest';
import { askedFirst, eachOnce } from './who-is-asked.ts';

const council = { actorId: 'council', role: 'lead' as const, n: 0 };
const county = { actorId: 'county', role: 'lead' as const, n: 2 };
const alsoPartner = { actorId: 'county', role: 'partner' as const, n: 2 };
const nav = { actorId: 'nav', role: 'partner' as const, n: 1 };

test('one that both leads and takes part is asked once, as the one that leads', () => {
  expect(eachOnce([council, county, alsoPartner, nav])).toEqual([council, county, nav]);
});

test('the link is first for a lead that someone answers for, else for the first that leads', () => {
  expect(askedFirst([council, county, nav])).toBe(county);
  expect(askedFirst([council, nav])).toBe(council);
  expect(askedFirst([])).toBeUndefined();
});
