import { randomUUID } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import type { Read } from './read.ts';

/** A form whose buttons alone say what is corrected. */
export function ButtonForm({
  read,
  action,
  children,
}: {
  read: Read;
  action: string;
  children: ComponentChildren;
}) {
  return (
    <form method="post" action={action} class="button-form">
      <input type="hidden" name="token" value={randomUUID()} />
      <input type="hidden" name="revision" value={read.view.reading.revision} />
      {children}
    </form>
  );
}
