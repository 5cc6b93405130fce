import type { Lang } from '#base/text.ts';

/** A published plan and where it is had as files: those who only want the figures need nothing else. */
export type PlanFiles = {
  slug: string;
  partnership: string;
  title: string;
  lang: Lang;
  /** Where its page is. */
  page: string;
  workbook: string;
  measures: string;
  budget: string;
  funding: string;
  whole: string;
};
