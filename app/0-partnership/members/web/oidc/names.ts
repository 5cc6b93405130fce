import type { Text } from '#base/text.ts';
import type { ProviderKind, ProviderSettings } from '#platform/oidc/settings.ts';

const usual: Record<ProviderKind, Text> = {
  'id-porten': { nb: 'ID-porten', nn: 'ID-porten', en: 'ID-porten' },
  ansattporten: { nb: 'Ansattporten', nn: 'Ansattporten', en: 'Ansattporten' },
  entra: {
    nb: 'Microsoft (jobbkonto)',
    nn: 'Microsoft (jobbkonto)',
    en: 'Microsoft (work account)',
  },
  other: { nb: 'en annen konto', nn: 'ein annan konto', en: 'another account' },
};

/** What a provider is called on buttons and in sentences: as the operator says, or as everyone does. */
export function nameOf({ kind, label }: ProviderSettings): Text {
  return label === null ? usual[kind] : { nb: label, nn: label, en: label };
}
