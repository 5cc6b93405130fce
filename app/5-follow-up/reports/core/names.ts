import { fill, type Lang, type Text } from '#base/text.ts';
import type { GoesOn, ReportKind, ReportState } from './kinds.ts';

export const kindNames: Readonly<Record<ReportKind, Text>> = {
  yearly: { nb: 'Årlig evaluering', nn: 'Årleg evaluering', en: 'Yearly evaluation' },
  final: { nb: 'Sluttevaluering', nn: 'Sluttevaluering', en: 'Final evaluation' },
};

export const reportStateNames: Readonly<Record<ReportState, Text>> = {
  draft: { nb: 'Under arbeid', nn: 'Under arbeid', en: 'Being written' },
  published: { nb: 'Lagt ut', nn: 'Lagd ut', en: 'Published' },
  correcting: { nb: 'Blir rettet', nn: 'Blir retta', en: 'Being corrected' },
};

export const goesOnNames: Readonly<Record<GoesOn, Text>> = {
  unchanged: { nb: 'Fortsetter som nå', nn: 'Held fram som no', en: 'Goes on as it is' },
  changed: { nb: 'Fortsetter, men endret', nn: 'Held fram, men endra', en: 'Goes on, changed' },
  ordinary: {
    nb: 'Går over i vanlig drift',
    nn: 'Går over i vanleg drift',
    en: 'Becomes ordinary operation',
  },
  ends: { nb: 'Avsluttes', nn: 'Blir avslutta', en: 'Ends' },
};

const titles: Readonly<Record<ReportKind, Text>> = {
  yearly: {
    nb: 'Evaluering {year}: {plan}',
    nn: 'Evaluering {year}: {plan}',
    en: 'Evaluation {year}: {plan}',
  },
  final: {
    nb: 'Sluttevaluering: {plan}',
    nn: 'Sluttevaluering: {plan}',
    en: 'Final evaluation: {plan}',
  },
};

/** What a report is called, in the plan's language. */
export function titleOf(kind: ReportKind, year: number, plan: string, lang: Lang): string {
  return fill(titles[kind], lang, { year, plan });
}
