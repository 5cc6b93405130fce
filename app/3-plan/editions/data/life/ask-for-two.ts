import { z } from 'zod';
import { decisionRule } from '#3-plan/editions/data/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { asksForTwo } from './representing.ts';

/** Chooses whether a decision counts first when a second person has confirmed it. What waits goes on waiting. */
export const askForTwo = operation(
  {
    name: 'decision-rule-chosen',
    may: ['coordinator', 'administrator'],
    takes: z.object({ twoPersons: z.boolean() }),
  },
  async (
    { tx, partnershipId, record },
    { twoPersons },
  ): Promise<Outcome<boolean, 'nothing-changed'>> => {
    const before = await asksForTwo(tx, partnershipId);
    if (before === twoPersons) return refuse('nothing-changed');
    await tx
      .insert(decisionRule)
      .values({ partnershipId, twoPersons })
      .onConflictDoUpdate({ target: [decisionRule.partnershipId], set: { twoPersons } });
    record({
      about: ref('partnership', partnershipId),
      before: { twoPersons: before },
      after: { twoPersons },
    });
    return accept(twoPersons);
  },
);
