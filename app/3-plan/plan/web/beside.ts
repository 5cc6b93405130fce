import type { ComponentChildren } from 'preact';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import type { AskedBeside, PlanPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';

/** A part of the page, and a way to it from the top, worded already. */
export type Shown = { part: ComponentChildren; link: { label: string; href: string } | null };

/**
 * What another room shows beside an edition: what it asks for along with the plan, by a name of its own,
 * and what it shows of that; nothing when null.
 */
export type Beside<Asked> = {
  name: string;
  asks: AskedBeside<Asked>;
  shown(request: PlacedRequest, edition: Edition, asked: Asked): Promise<Shown>;
};

/** How the measures of a plan, or of one of its goals, go: asked for and shown by another room. */
export type Stands<Asked> = {
  name: string;
  asks: AskedBeside<Asked>;
  shown(request: PlacedRequest, plan: PlanPage, asked: Asked, goalId?: string): ComponentChildren;
};

/** How each of some measures goes, in a few words. */
export type InWords = (
  tx: Tx,
  lang: Lang,
  partnershipId: string,
  measureIds: readonly string[],
) => Promise<(measureId: string) => string>;
