/**
 * The elements that a page may ask for, and where each one begins. The build makes one small script of
 * each; a page names those it uses, and a page that names none has no script at all.
 */
export const elements = {
  'ds-field': 'app/ui/elements/ds-field.ts',
  'money-sums': 'app/ui/elements/money-sums.ts',
  'passkey-form': 'app/ui/elements/passkey-form.ts',
  'search-suggestions': 'app/ui/elements/search-suggestions.ts',
  'unsaved-changes': 'app/ui/elements/unsaved-changes.ts',
} as const;
export type ElementName = keyof typeof elements;
