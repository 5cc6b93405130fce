import type { Code } from '#3-plan/exchange/core/checks/finding.ts';
import type { Lang, Text } from '#base/text.ts';

const titles: Record<Code, Text> = {
  'sum-differs': {
    nb: 'En sum stemmer ikke',
    nn: 'Ein sum stemmer ikkje',
    en: 'A sum is not right',
  },
  'total-differs': {
    nb: 'To totaler er ulike',
    nn: 'To totalar er ulike',
    en: 'Two totals differ',
  },
  'funding-differs': {
    nb: 'Finansieringen stemmer ikke med budsjettet',
    nn: 'Finansieringa stemmer ikkje med budsjettet',
    en: 'Funding and budget differ',
  },
  'weights-not-100': {
    nb: 'Vektene blir ikke 100 prosent',
    nn: 'Vektene blir ikkje 100 prosent',
    en: 'The weights do not make 100 per cent',
  },
  'reference-missing': {
    nb: 'En henvisning leder ingen steder',
    nn: 'Ei tilvising leier ingen stader',
    en: 'A reference leads nowhere',
  },
  'lead-missing': {
    nb: 'Ingen har ansvaret',
    nn: 'Ingen har ansvaret',
    en: 'Nobody is responsible',
  },
  'period-missing': { nb: 'Tiden mangler', nn: 'Tida manglar', en: 'The time is missing' },
  'outside-period': {
    nb: 'Utenfor planens periode',
    nn: 'Utanfor perioden til planen',
    en: 'Outside the plan’s period',
  },
  'name-variants': {
    nb: 'Trolig samme navn skrevet ulikt',
    nn: 'Truleg same namn skrive ulikt',
    en: 'Probably one name spelled differently',
  },
  'table-and-text-differ': {
    nb: 'Tabell og tekst er ulike',
    nn: 'Tabell og tekst er ulike',
    en: 'Table and text differ',
  },
  'goal-without-measure': {
    nb: 'Et mål uten tiltak',
    nn: 'Eit mål utan tiltak',
    en: 'A goal without measures',
  },
  duplicate: { nb: 'Det samme to ganger', nn: 'Det same to gonger', en: 'The same thing twice' },
  'approval-missing': {
    nb: 'Et vedtak mangler',
    nn: 'Eit vedtak manglar',
    en: 'A decision is missing',
  },
  'amount-unreadable': {
    nb: 'Et beløp kan ikke leses',
    nn: 'Eit beløp kan ikkje lesast',
    en: 'An amount cannot be read',
  },
};

const other: Text = { nb: 'En merknad', nn: 'Ein merknad', en: 'A finding' };

/** A few words for what a check noticed; its message says the rest. */
export function findingTitle(code: string, lang: Lang): string {
  return (titles[code as Code] ?? other)[lang];
}
