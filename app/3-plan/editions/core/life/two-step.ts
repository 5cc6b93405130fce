/**
 * Something that one person prepares and, where two are asked for, another confirms. A value that never
 * changes: each step gives a new one. Who is known by the name the journal has.
 */
export type TwoStep = {
  readonly preparedBy: string;
  readonly preparedAt: Date;
  /** Null while it waits for another. */
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
};

type Who = { by: string; at: Date };

/** Prepared by one person; done at once where one is enough. */
export function prepared({ by, at }: Who, twoPersons: boolean): TwoStep {
  return {
    ...{ preparedBy: by, preparedAt: at },
    confirmedBy: twoPersons ? null : by,
    confirmedAt: twoPersons ? null : at,
  };
}

export type ConfirmRefusal = 'confirmed-already' | 'prepared-it-oneself';

/** Every reason why this person cannot confirm it. */
export function confirmRefusals(step: TwoStep, by: string): ConfirmRefusal[] {
  const found: ConfirmRefusal[] = [];
  if (step.confirmedBy !== null) found.push('confirmed-already');
  else if (step.preparedBy === by) found.push('prepared-it-oneself');
  return found;
}

/** The same, confirmed. */
export function confirmed(step: TwoStep, { by, at }: Who): TwoStep {
  return { ...step, confirmedBy: by, confirmedAt: at };
}
