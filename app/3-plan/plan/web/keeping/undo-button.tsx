import { randomUUID } from 'node:crypto';
import { Button } from '#ui/button.tsx';

/** The form that takes one change back, named by its number in the journal; answered by the page of its history. */
export function UndoButton({
  action,
  number,
  label,
}: {
  action: string;
  number: number;
  label: string;
}) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="token" value={randomUUID()} />
      <input type="hidden" name="number" value={number} />
      <Button weight="secondary">{label}</Button>
    </form>
  );
}
