/** The revision that a form was drawn from. What a page of ours never held is as the first: an act takes no less. */
export function typedRevision({ revision }: Readonly<Record<string, string>>): number {
  const typed = Number(revision);
  return Number.isSafeInteger(typed) && typed > 0 ? typed : 1;
}
