import type { ActorsByName } from '#0-partnership/members/data/actors.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { OperationContext } from '#platform/acts/operation.ts';

/** What every part of an import needs to know of the whole. */
export type Importing = {
  context: OperationContext;
  editionId: string;
  content: PlanContent;
  actors: ActorsByName;
  /** Identity for life by the content's own keys. */
  goalIds: Map<string, string>;
  measureIds: Map<string, string>;
};

/** The identity behind a key that the content's own rules have shown to be there. */
export function idAt(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`nothing has the key ${key}`);
  return id;
}
