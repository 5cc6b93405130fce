import { z } from 'zod';
import { fill, type Lang } from '#base/text.ts';
import { mostPerMinute } from './per-minute.ts';
import { type ProblemCode, problems } from './problem-texts.ts';
import { named, told } from './schemas.ts';

/** What is wrong with one parameter, and what it should be. */
export type FieldError = { name: string; detail: string };

/** A request that cannot be answered, as a value: why, and what the sentence about it needs. */
export type Problem = {
  problem: ProblemCode;
  values?: Record<string, string | number>;
  errors?: FieldError[];
  headers?: Record<string, string>;
};

/** There is no room for more just now. */
export const busy: Problem = {
  problem: 'too-many-requests',
  values: { seconds: 1 },
  headers: { 'retry-after': '1' },
};

/** One network has had as many new answers as it may in a minute, and has so many seconds to wait. */
export function askedTooOften(seconds: number): Problem {
  const headers = { 'retry-after': String(seconds) };
  return { problem: 'too-many-answers', values: { seconds, most: mostPerMinute }, headers };
}

/** RFC 9457. */
export const ProblemBody = named(
  z.strictObject({
    type: told(z.string(), {
      nb: 'Adressen som forklarer denne typen problem.',
      nn: 'Adressa som forklarer denne typen problem.',
      en: 'The address that explains this kind of problem.',
    }),
    title: z.string(),
    status: z.int(),
    detail: told(z.string(), {
      nb: 'Hva som er galt, og hva du kan gjøre.',
      nn: 'Kva som er gale, og kva du kan gjere.',
      en: 'What is wrong, and what to do about it.',
    }),
    instance: told(z.string(), {
      nb: 'Denne ene forespørselen, slik den heter i loggen.',
      nn: 'Denne eine førespurnaden, slik han heiter i loggen.',
      en: 'This very request, as the log names it.',
    }),
    errors: z.array(z.strictObject({ name: z.string(), detail: z.string() })).optional(),
  }),
  'Problem',
  {
    nb: 'Et problem etter RFC 9457.',
    nn: 'Eit problem etter RFC 9457.',
    en: 'A problem as RFC 9457 describes it.',
  },
);

/** The body of a problem, in the reader's language. */
export function problemBody(
  { problem, values = {}, errors }: Problem,
  lang: Lang,
  { origin, requestId }: { origin: string; requestId: string },
): z.infer<typeof ProblemBody> {
  const { status, title, detail } = problems[problem];
  return {
    // One address for a kind of problem, whoever reads: programs compare it.
    type: `${origin}/en/api#problem-${problem}`,
    title: title[lang],
    status,
    detail: fill(detail, lang, values),
    instance: `urn:tannhjul:request:${requestId}`,
    ...(errors && { errors }),
  };
}
