import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { years } from '#base/period.ts';
import { competence } from './vest-telemark/competence.ts';
import { housing } from './vest-telemark/housing.ts';
import { jobs } from './vest-telemark/jobs.ts';
import { budget, funding } from './vest-telemark/money.ts';
import { partnership } from './vest-telemark/partnership.ts';

const plan: PlanDraft = {
  title: 'Handlingsplan 2026',
  lang: 'nn',
  ...years(2026),
  frame: {
    kind: 'agreement',
    title: 'Bygdevekstavtale for Vest-Telemark',
    ...years(2025, 2028),
  },
  goals: [
    {
      key: 'bustad',
      kind: 'goal',
      ref: '1',
      title: 'Fleire eigna bustader i Vest-Telemark',
      purpose:
        'Kommunane vil vekse, og folk som vil flytte hit må finne ein bustad som passar. Gjennom felles tiltak skal bustadutviklinga i distriktet bli sterkare og meir berekraftig, forankra i planane til kvar kommune.',
      weight: 60,
    },
    {
      key: 'arbeidsplassar',
      kind: 'goal',
      ref: '2',
      title: 'Fleire arbeidsplassar i privat sektor',
      purpose:
        'Kommunane skal bli betre til å utvikle næring og samfunn, slik at private arbeidsplassar blir trygga og nye, berekraftige kjem til.',
      weight: 20,
    },
    {
      key: 'kompetanse',
      kind: 'goal',
      ref: '3',
      title: 'Meir kompetanse innan helse og oppvekst',
      purpose:
        'Helse og oppvekst skal ha nok kvalifiserte folk som blir verande. Utdanning, praksis og arbeidsliv skal henge saman heile vegen frå den første interessa til ein trygg plass i jobben.',
      weight: 20,
    },
  ],
  measures: [...housing, ...jobs, ...competence],
  budget,
  funding,
  approvals: [
    { body: 'Kommunestyret i Fyresdal', of: 'Fyresdal kommune', planned: '2026-05-21' },
    { body: 'Kommunestyret i Kviteseid', of: 'Kviteseid kommune', planned: '2026-06-11' },
    { body: 'Kommunestyret i Nissedal', of: 'Nissedal kommune', planned: '2026-04-30' },
    { body: 'Kommunestyret i Seljord', of: 'Seljord kommune', planned: '2026-05-07' },
    { body: 'Kommunestyret i Tokke', of: 'Tokke kommune', planned: '2026-05-05' },
    { body: 'Kommunestyret i Vinje', of: 'Vinje kommune', planned: '2026-05-19' },
    { body: 'Fylkesutvalet', of: 'Telemark fylkeskommune', planned: '2026-06-10' },
  ],
};

/** Vest-Telemark, in nynorsk: an agreement with the state and its action plan for 2026. */
export const vestTelemark = {
  ...{ partnership, plan, state: 'put-forward' as const },
  forward: {
    on: '2026-04-16',
    note: 'Dagen er oppdikta: dokumentet seier når kommunestyra og fylkesutvalet har saka, og ikkje når planen vart lagd fram for dei.',
  },
};
