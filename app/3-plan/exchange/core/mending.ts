import {
  keepGoalPath,
  keepMeasurePath,
  keepPlanPath,
  planPath,
  rewordPath,
} from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';
import type { Code } from './checks/finding.ts';
import type { Finding } from './contract.ts';

/** A goal or measure of an edition, by what its address carries. */
export type ThingIn = { kind: 'goal' | 'measure'; id: string; title: string };

/** The forms a plan is written by, by the word in their address. */
export type MendingForm = 'endre' | 'fakta' | 'penger' | 'nytt-tiltak';

type Noticed = Pick<Finding, 'code' | 'found'>;
type Mending = { form: MendingForm; field: string };

/** Where a plan is written so that a finding goes away: the form, and the field in it. Null where no form does it. */
export function mendingOf({ code, found }: Noticed): Mending | null {
  if (code === 'duplicate') {
    // A role that stands twice names the actor; a measure that stands twice has a title to be told apart by.
    return found === undefined
      ? { form: 'endre', field: 'title' }
      : { form: 'fakta', field: 'partners' };
  }
  return mendings[code as Code] ?? null;
}

const mendings: Partial<Record<Code, Mending>> = {
  'weights-not-100': { form: 'endre', field: 'weight' },
  'outside-period': { form: 'endre', field: 'from' },
  'period-missing': { form: 'endre', field: 'from' },
  'lead-missing': { form: 'fakta', field: 'leads' },
  'name-variants': { form: 'fakta', field: 'leads' },
  'goal-without-measure': { form: 'nytt-tiltak', field: 'title' },
  'reference-missing': { form: 'endre', field: 'description' },
  'sum-differs': { form: 'penger', field: 'budget' },
  'total-differs': { form: 'penger', field: 'budget' },
  'funding-differs': { form: 'penger', field: 'funding' },
  'amount-unreadable': { form: 'penger', field: 'budget' },
};

/** The address of the field that mends a finding about a thing; null where no form does. */
export function mendingPath(
  lang: Lang,
  partnership: string,
  edition: string | null,
  { finding, thing }: { finding: Noticed; thing: ThingIn },
): string | null {
  const mending = mendingOf(finding);
  if (mending === null) return null;
  const { form, field } = mending;
  const page = formPath(lang, partnership, edition, { form, thing });
  return page && `${page}#${field}`;
}

function formPath(
  lang: Lang,
  partnership: string,
  edition: string | null,
  { form, thing }: { form: MendingForm; thing: ThingIn },
): string | null {
  if (form === 'nytt-tiltak') {
    const path = keepPlanPath(lang, partnership, form, edition);
    return `${path}${path.includes('?') ? '&' : '?'}under=${thing.id}`;
  }
  if (thing.kind === 'goal') {
    return form === 'fakta' ? null : keepGoalPath(lang, partnership, thing, form, edition);
  }
  return form === 'endre'
    ? rewordPath(lang, partnership, thing, edition)
    : keepMeasurePath(lang, partnership, thing, form, edition);
}

/** Where the findings of an edition stand together, beside its text. */
export function findingsPlace(lang: Lang, partnership: string, edition: string | null): string {
  return `${planPath(lang, partnership, edition)}#merknader`;
}
