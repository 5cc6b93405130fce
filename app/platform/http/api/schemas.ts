import { z } from 'zod';
import type { Lang, Text } from '#base/text.ts';

/** A schema told of in all three languages; `openapi.ts` and the documentation say it in one. */
export function told<Schema extends z.ZodType>(schema: Schema, text: Text): Schema {
  return schema.meta({ text });
}

/** A schema with a name of its own, which the OpenAPI document lists once and others point to. */
export function named<Schema extends z.ZodType>(schema: Schema, id: string, text: Text): Schema {
  return schema.meta({ id, text });
}

export const Url = z
  .string()
  .regex(/^(https?:\/\/[^\s]+|\/[^\s]*)$/)
  .meta({ format: 'uri-reference' });

/** Another thing by its name, and where the API tells all of it. */
export const Link = named(z.strictObject({ id: z.string(), name: z.string(), url: Url }), 'Link', {
  nb: 'En annen ting: id, navn og adressen i grensesnittet der alt om den står.',
  nn: 'Ein annan ting: id, namn og adressa i grensesnittet der alt om han står.',
  en: 'Another thing: its id, its name, and the address in the API that tells all of it.',
});
export type Link = z.infer<typeof Link>;

/** A word of the vocabulary: its code for programs, its name for people in the answer's language. */
export function Term<Codes extends z.ZodType<string>>(codes: Codes) {
  return z.strictObject({
    code: codes,
    name: told(z.string(), {
      nb: 'Navnet på språket svaret er på.',
      nn: 'Namnet på språket svaret er på.',
      en: 'Its name in the language of the answer.',
    }),
  });
}

export function term<Code extends string>(
  code: Code,
  names: Readonly<Record<Code, Text>>,
  lang: Lang,
): { code: Code; name: string } {
  return { code, name: names[code][lang] };
}

export const Limit = told(z.coerce.number().int().min(1).max(200).default(50), {
  nb: 'Hvor mange ting en side av svaret har, fra 1 til 200.',
  nn: 'Kor mange ting ei side av svaret har, frå 1 til 200.',
  en: 'How many things a page of the answer holds, from 1 to 200.',
});

export const Cursor = told(z.string().max(400).optional(), {
  nb: 'Hvor neste side begynner. Ta den fra «next» i svaret; den gjelder bare for samme spørring.',
  nn: 'Kvar neste side tek til. Ta han frå «next» i svaret; han gjeld berre for den same spørjinga.',
  en: 'Where the next page begins. Take it from “next” in an answer; it holds for that query alone.',
});

/** Yes or no in an address. */
export const Flag = z.enum(['true', 'false']);
