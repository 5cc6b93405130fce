/** Why a file could not be read as a document; a limit that was passed is named. */
export type DocumentRefusal =
  | 'unknown-format'
  | 'not-text'
  | 'damaged'
  | 'password'
  | 'over-25-mb'
  | 'over-10-s'
  | 'over-512-mb'
  | 'over-150-mb-inflated'
  | 'over-500000-cells'
  | 'over-2000-pages'
  | 'over-5-million-letters'
  | 'over-1-million-letters-in-a-line';
