import type { ComponentChildren } from 'preact';
import { Token } from '#ui/form.tsx';
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
      <Token />
      <input type="hidden" name="revision" value={read.view.reading.revision} />
      {children}
    </form>
  );
}
