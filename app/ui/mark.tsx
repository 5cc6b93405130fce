/** The mark: a gear wheel of five teeth, one for each stage of the year. */
const teeth =
  'M41.1,21.3L40.7,3.9L59.3,3.9L58.9,21.3ZM74.5,32.7L90.9,26.9L96.7,44.6L80,49.6ZM74,68L84.6,81.8L69.5,92.8L59.7,78.4ZM40.3,78.4L30.5,92.8L15.4,81.8L26,68ZM20,49.6L3.3,44.6L9.1,26.9L25.5,32.7Z';
/** The ring is one path with a hole, so that whatever is behind shows through, also in print. */
const ring =
  'M50,17A33,33 0 1 1 50,83A33,33 0 1 1 50,17ZM50,36A14,14 0 1 0 50,64A14,14 0 1 0 50,36Z';

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 100 100" width="44" height="44" aria-hidden="true">
      <path d={teeth + ring} fill="currentColor" />
    </svg>
  );
}
