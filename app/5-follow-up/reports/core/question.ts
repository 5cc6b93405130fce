import { z } from 'zod';
import type { Lang } from '#base/text.ts';

/** What a question is asked about: the report as a whole, each goal, or each measure. */
export const scopes = ['whole', 'goal', 'measure'] as const;
export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;

export const questionLimits = { questions: 100, text: 1_000, guidance: 4_000, chapter: 300 };

/** One question of a template: what is asked, the heading it stands under, and what helps to answer it. */
export const Question = z.object({
  chapter: z.string().min(1).max(questionLimits.chapter).nullable(),
  text: z.string().min(1).max(questionLimits.text),
  /** A line for each paragraph. */
  guidance: z.string().min(1).max(questionLimits.guidance).nullable(),
  scope: Scope,
});
export type Question = z.infer<typeof Question>;

export const Questions = z.array(Question).min(1).max(questionLimits.questions);

/** The questions asked about one thing, each with its place in the template, by which its answer is kept. */
export function askedOf(
  questions: readonly Question[],
  scope: Scope,
): (Question & { at: number })[] {
  return questions
    .map((question, at) => ({ ...question, at }))
    .filter((question) => question.scope === scope);
}

const marks: Record<Scope, Record<Lang, string>> = {
  whole: { nb: 'for hele planen', nn: 'for heile planen', en: 'for the whole plan' },
  goal: { nb: 'for hvert mål', nn: 'for kvart mål', en: 'for each goal' },
  measure: { nb: 'for hvert tiltak', nn: 'for kvart tiltak', en: 'for each measure' },
};

/** How a template says in print what a question is asked about. */
export function markOf(scope: Scope, lang: Lang): string {
  return ` [${marks[scope][lang]}]`;
}

const words: readonly [Scope, RegExp][] = [
  [
    'measure',
    /\b(?:hvert|kvart|hvart|each|every|per|pr\.?)\s+(?:enkelt\s+)?(?:tiltak|measure)(?!\p{L})/iu,
  ],
  [
    'goal',
    /\b(?:hvert|kvart|hvart|each|every|per|pr\.?)\s+(?:enkelt\s+)?(?:mål|delmål|goal|sub-goal)(?!\p{L})/iu,
  ],
  [
    'whole',
    /\b(?:hele|heile|the whole|samlet for|samla for)\s+(?:planen|avtalen|avtala|perioden|the plan|plan|agreement)(?!\p{L})/iu,
  ],
];

/** What a text itself says it is about («for hvert tiltak»); null when it does not say. */
export function scopeIn(text: string): Scope | null {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
