import {
  addMeasure,
  type Draft,
  type GoalDraft,
  type MeasureDraft,
  newMeasure,
} from '#3-plan/exchange/core/draft.ts';
import { actorsOf } from '#3-plan/exchange/core/evidence/actors.ts';
import { periodIn } from '#3-plan/exchange/core/evidence/dates.ts';
import { labelled } from '#3-plan/exchange/core/evidence/labels.ts';
import { tidyRef } from '#3-plan/exchange/core/evidence/numbering.ts';
import { isNameList, ownersInProse } from '#3-plan/exchange/core/evidence/owners-in-prose.ts';
import { addNames, fillField } from '#3-plan/exchange/core/tables/measure-table.ts';
import type { Standing } from '#3-plan/plan/core/content.ts';
import type { Where } from '#base/block.ts';

type Found = {
  text: string;
  marker: string | null;
  goal: GoalDraft | null;
  where: Where;
  standing: Standing | null;
  sure: boolean;
};

/** A measure from one list item: its title, and what the item's own labels and sentences say of it. */
export function bulletMeasure(draft: Draft, found: Found): MeasureDraft {
  const [first, ...fields] = labelled(found.text);
  const owners = ownersInProse(first?.text || found.text);
  const { title, rest } = titleOf(owners.rest);
  const measure = newMeasure(title.trim(), found.goal, found.where);
  measure.ref = found.marker ? tidyRef(found.marker) : null;
  measure.standing = found.standing;
  measure.sure = found.sure;
  measure.inText = true;
  if (rest) measure.description.push(rest);
  addNames(measure.leads, owners.leads);
  addNames(measure.partners, owners.partners);
  addNames(measure.partners, partnersAtEnd(owners.rest));
  for (const { field, text } of fields) if (field) fillField(measure, field, text);
  const period = measure.from || measure.to ? null : printedPeriod(owners.rest);
  measure.from ??= period?.from ?? null;
  measure.to ??= period?.to ?? null;
  return addMeasure(draft, measure);
}

/** «…, i samarbeid med X» at the end of an item names its partners; the words stay in its text. */
function partnersAtEnd(text: string): string[] {
  const at =
    /\b(?:i samarbeid|sammen|saman|in cooperation|together) (?:med|with)\s([^.;:]{2,160})\.?$/.exec(
      text,
    )?.[1];
  return at && isNameList(at) && /\p{Lu}/u.test(at) ? actorsOf(at) : [];
}

/** Only a period the item itself points out: in brackets, or as a deadline. */
function printedPeriod(text: string): ReturnType<typeof periodIn> {
  const at =
    /\(([^()]*\b20\d\d\b[^()]*)\)|\b((?:innen|innan|frist|senest|seinast|by)\s[^.;,]{0,20}\b20\d\d)\b/i.exec(
      text,
    );
  return at ? periodIn(at[1] ?? at[2] ?? '') : null;
}

/** The first sentence is the title, the others describe it; «Title: text» parts at the colon. */
export function titleOf(text: string): { title: string; rest: string } {
  const named = /^([^:.!?]{3,100}):\s+(\S.*)$/.exec(text);
  if (named) return { title: (named[1] ?? '').trim(), rest: named[2] ?? '' };
  const end = /[.!?](?=\s+[\p{Lu}«"])/u.exec(text.slice(10));
  if (!end) return { title: text.replace(/\.$/, ''), rest: '' };
  const cut = end.index + 11;
  return { title: text.slice(0, cut).replace(/\.$/, ''), rest: text.slice(cut).trim() };
}
