import type { Text } from '#base/text.ts';
import { Severity } from './contract.ts';

/** How grave findings are, the gravest first. */
export const severities = Severity.options;

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Errors' },
  warning: { nb: 'Trolig feil', nn: 'Truleg feil', en: 'Likely errors' },
  notice: { nb: 'Verd å se på', nn: 'Verdt å sjå på', en: 'Worth a look' },
};
