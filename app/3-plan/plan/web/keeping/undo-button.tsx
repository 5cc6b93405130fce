import { Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';

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
      <Token />
      <input type="hidden" name="number" value={number} />
      <Button weight="secondary">{label}</Button>
    </form>
  );
}
