import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';

type Line = NonNullable<PlanDraft['budget']>[number];
type Funding = NonNullable<PlanDraft['funding']>[number];

const years = [2025, 2026, 2027, 2028];
const state = {
  source: 'Statleg medfinansiering, programkategori 13.50 post 66',
  payer: 'Kommunal- og distriktsdepartementet',
  // Parliament's grant covers the whole agreement; what is left may be moved to a later year.
  carryOver: true,
};

/** What the agreement sets aside by year, in whole kroner: section 6 of the document. */
const byYear: [Partial<Line>, number[]][] = [
  [{ goal: 'bustad' }, [500_000, 5_000_000, 4_000_000, 1_300_000]],
  [{ goal: 'arbeidsplassar' }, [0, 2_000_000, 1_200_000, 400_000]],
  [{ goal: 'kompetanse' }, [200_000, 2_000_000, 1_000_000, 400_000]],
  [{ item: 'Prosjektleiing' }, [900_000, 2_100_000, 750_000, 250_000]],
];

/** What each measure gets in 2026, in whole kroner: section 7. It is part of its goal's amount. */
const byMeasure: Record<string, number> = {
  tapsgaranti: 4_450_000,
  studietur: 300_000,
  kompetansesirkel: 150_000,
  etablerarteneste: 1_200_000,
  'gron-region': 400_000,
  praksis: 950_000,
  laering: 950_000,
};

export const budget: Line[] = [
  ...byYear.flatMap(([about, amounts]) =>
    amounts.map((amount, index) => ({
      ...about,
      year: years[index] as number,
      amount: kroner(amount),
    })),
  ),
  ...Object.entries(byMeasure).map(([measure, amount]) => ({
    measure,
    year: 2026,
    amount: kroner(amount),
  })),
];

/** Section 6 is the state's share; its 2025 was granted, later years wait for the state budget. */
const otherYears: Funding[] = byYear.flatMap(([about, amounts]) =>
  amounts.flatMap((amount, index): Funding[] => {
    const year = years[index] as number;
    if (year === 2026 || amount === 0) return [];
    const certainty = year === 2025 ? 'granted' : 'dependent';
    return [{ ...state, ...about, year, amount: kroner(amount), certainty }];
  }),
);

const ownShare = {
  source: 'Kommunal eigendel',
  payer: 'Kommunane i Vest-Telemark',
  year: 2026,
  amount: kroner(100_000),
  certainty: 'expected' as const,
};

/** Section 7: how 2026 is paid for. The state's part was proposed in its budget for 2026. */
const in2026: Funding[] = [
  { ...state, goal: 'bustad', year: 2026, amount: kroner(4_900_000), certainty: 'expected' },
  {
    ...state,
    goal: 'arbeidsplassar',
    year: 2026,
    amount: kroner(1_600_000),
    certainty: 'expected',
  },
  { ...state, goal: 'kompetanse', year: 2026, amount: kroner(1_900_000), certainty: 'expected' },
  {
    ...state,
    item: 'Prosjektleiing',
    year: 2026,
    amount: kroner(2_100_000),
    certainty: 'expected',
  },
  { ...ownShare, goal: 'bustad' },
  { ...ownShare, goal: 'arbeidsplassar' },
  { ...ownShare, goal: 'kompetanse' },
  {
    // Printed in the sum row only. Goal 2 is the one whose row lacks exactly this much.
    source: 'Offentlege tilskotsordningar: Klimasats',
    payer: 'Miljødirektoratet',
    goal: 'arbeidsplassar',
    year: 2026,
    amount: kroner(300_000),
    certainty: 'expected',
  },
];

export const funding: Funding[] = [...otherYears, ...in2026];
