/** What an operation or rule came to: a value, or every reason why not. A refusal is never thrown. */
export type Outcome<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; refused: Reason[] };

/** The operation did what was asked; `value` is what it made or found. */
export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The operation changed nothing, for all of these reasons. */
export function refuse<Reason extends string>(
  ...refused: [Reason, ...Reason[]]
): { ok: false; refused: Reason[] } {
  return { ok: false, refused };
}
