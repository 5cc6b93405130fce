/** What the log says of a fault: never the message of a failed query, which holds what was typed. */
export function faultOf(error: Error) {
  const cause = error.cause instanceof Error ? error.cause : error;
  const { code } = cause as { code?: string };
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  // Of a value it cannot take (class 22) PostgreSQL repeats what it was.
  const said = code?.startsWith('22') ? 'a value the database does not take' : cause.message;
  return { error: said, code, stack };
}

/** Whether the fault is that the database cannot be reached just now. */
export function isAway(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const { code = '', message = '' } = cause as { code?: string; message?: string };
  return (
    /^(ECONN|EPIPE|53|57P0|08)/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(message)
  );
}
