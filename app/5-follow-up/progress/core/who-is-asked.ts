type Participant = { actorId: string; role: 'lead' | 'partner' };

/** Who a link to report by can be sent to: each once, also one that both leads and takes part, in their order. */
export function eachOnce<Part extends Participant>(participants: readonly Part[]): Part[] {
  return participants.filter(
    ({ actorId }, at) => participants.findIndex((one) => one.actorId === actorId) === at,
  );
}

/** Who is asked unless another is chosen: the first that leads and has someone to ask, else the first there is. */
export function askedFirst<Part extends Participant & { n: number }>(
  choices: readonly Part[],
): Part | undefined {
  return choices.find(({ role, n }) => role === 'lead' && n > 0) ?? choices[0];
}
