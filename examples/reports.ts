import type { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { kroner } from '#base/money.ts';

export type ExampleReport = { ref: string; report: Omit<ReportDraft, 'measureId' | 'onBehalfOf'> };

function report(
  ref: string,
  day: string,
  state: ReportDraft['state'],
  sentence: string,
  more: Partial<ExampleReport['report']> = {},
): ExampleReport {
  const nothing = { nextStep: null, nextDay: null, percent: null, spent: null };
  const plain = { corrects: false, withdraws: null };
  return { ref, report: { ...nothing, ...plain, day, state, sentence, ...more } };
}

const spent = (year: number, amount: number) => ({ spent: { year, amount: kroner(amount) } });

/**
 * Reports by the slug of their partnership. All are invented: the documents the examples are built on say
 * nothing of how it went, and the pages say that they are invented.
 */
export const exampleReports: Readonly<Record<string, readonly ExampleReport[]>> = {
  'vest-telemark': [
    report(
      '1.1',
      '2026-02-16',
      'awaiting-funding',
      'Vilkåra for ordninga er skrivne, men ho kan ikkje prøvast før pengane er løyvde.',
      {
        nextStep: 'Avtale med bankane kven som vurderer søknadene',
      },
    ),
    report(
      '2.1',
      '2026-02-20',
      'started',
      'Tre av dei seks kommunane har fått den same vegen inn for dei som vil starte for seg sjølve.',
      {
        nextStep: 'Få med dei tre siste',
        percent: 30,
      },
    ),
  ],
  trondelag: [
    report(
      '1a',
      '2024-01-25',
      'started',
      'Sentrene har blitt enige om en felles beskrivelse av tilbudet.',
      {
        nextStep: 'Prøve beskrivelsen i to regioner',
        percent: 20,
      },
    ),
    report(
      '1a',
      '2025-01-28',
      'on-track',
      'To regioner bruker beskrivelsen, og to til begynner til våren.',
      {
        nextStep: 'Ta med de to siste regionene',
        percent: 70,
        ...spent(2025, 180_000),
      },
    ),
    report(
      '1b',
      '2025-01-30',
      'delayed',
      'Oversikten finnes, men ingen har fått ansvar for å holde den ved like.',
      {
        nextStep: 'Bli enige om hvem som skal eie oversikten',
        percent: 40,
      },
    ),
    report(
      '2a',
      '2025-01-27',
      'on-track',
      'Seks kommuner er med, og de første deltakerne har fullført.',
      {
        percent: 60,
        ...spent(2025, 420_000),
      },
    ),
    report('2b', '2024-02-01', 'started', 'Utredningen er satt i gang med en arbeidsgruppe.', {
      percent: 10,
    }),
    report('2b', '2025-01-29', 'completed', 'Utredningen er levert og sendt til forumet.', {
      ...spent(2025, 95_000),
    }),
    report('2c', '2025-01-30', 'continued', 'Samhandlingen er nå en del av det faste samarbeidet.'),
    report(
      '2d',
      '2025-01-20',
      'at-risk',
      'Søkertallene er lavere enn tilbudet trenger for å bære seg.',
      {
        nextStep: 'Avklare om tilbudet skal gå neste høst',
        percent: 50,
      },
    ),
    report(
      '3a',
      '2025-01-22',
      'awaiting-funding',
      'Opplegget er klart, men ingen har satt av penger til det.',
      {
        nextStep: 'Søke om midler',
      },
    ),
    report('4a', '2025-01-31', 'continued', 'Forumet møtes fast fire ganger i året.'),
    report('4c', '2025-01-31', 'completed', 'Årshjulet er vedtatt og gått rundt én gang.'),
  ],
};
