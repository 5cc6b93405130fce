/** What is likely to be typed, for fields that name its id. */
export function Known({ id, names }: { id: string; names: Iterable<string> }) {
  return (
    <datalist id={id}>
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
