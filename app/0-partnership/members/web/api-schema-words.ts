import { fill, type Lang, type Text } from '#base/text.ts';

/** A JSON Schema as the description of the API writes them. */
export type Schema = Readonly<Record<string, unknown>>;

export type Word = { text: string; schema?: string };

const texts = {
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
  whole: { nb: 'helt tall', nn: 'heilt tal', en: 'whole number' },
  number: { nb: 'tall', nn: 'tal', en: 'number' },
  yesOrNo: { nb: 'ja eller nei', nn: 'ja eller nei', en: 'true or false' },
  day: { nb: 'dato', nn: 'dato', en: 'date' },
  id: { nb: 'id', nn: 'id', en: 'id' },
  address: { nb: 'adresse', nn: 'adresse', en: 'address' },
  object: { nb: 'objekt', nn: 'objekt', en: 'object' },
  listOf: { nb: 'liste av', nn: 'liste av', en: 'list of' },
  orEmpty: { nb: 'eller null', nn: 'eller null', en: 'or null' },
  between: { nb: '{least}–{most}', nn: '{least}–{most}', en: '{least}–{most}' },
  otherwise: { nb: 'ellers {value}', nn: 'elles {value}', en: 'otherwise {value}' },
} satisfies Record<string, Text>;

/** What a value can be, in words; a schema with a name of its own is named, so that it can be linked to. */
export function wordsFor(schema: Schema, lang: Lang): Word[] {
  const { $ref, anyOf, type, format } = schema;
  if (typeof $ref === 'string') return [nameOf($ref)];
  if (Array.isArray(anyOf)) {
    const parts = anyOf as Schema[];
    const some = parts.filter((one) => one.type !== 'null').flatMap((one) => wordsFor(one, lang));
    return parts.length > some.length ? [...some, { text: texts.orEmpty[lang] }] : some;
  }
  if (Array.isArray(schema.enum)) return [{ text: schema.enum.join(' · ') }];
  if (type === 'array') {
    return [{ text: texts.listOf[lang] }, ...wordsFor(schema.items as Schema, lang)];
  }
  if (type === 'object') {
    const { code } = (schema.properties ?? {}) as Record<string, Schema>;
    // A word of the vocabulary is known by its codes.
    return code ? wordsFor(code, lang) : [{ text: texts.object[lang] }];
  }
  if (type === 'integer' || type === 'number') return numberWords(schema, lang);
  if (type === 'boolean') return [{ text: texts.yesOrNo[lang] }];
  const formats: Record<string, Text> = {
    date: texts.day,
    uuid: texts.id,
    'uri-reference': texts.address,
  };
  return [{ text: (formats[String(format)] ?? texts.text)[lang] }];
}

function numberWords(schema: Schema, lang: Lang): Word[] {
  const { minimum, maximum } = schema;
  const bounded = minimum !== undefined && maximum !== undefined;
  const kind = schema.type === 'integer' ? texts.whole[lang] : texts.number[lang];
  return [
    { text: kind },
    ...(bounded
      ? [{ text: fill(texts.between, lang, { least: String(minimum), most: String(maximum) }) }]
      : []),
    ...(schema.default === undefined
      ? []
      : [{ text: fill(texts.otherwise, lang, { value: String(schema.default) }) }]),
  ];
}

function nameOf(ref: string): Word {
  const schema = ref.slice(ref.lastIndexOf('/') + 1);
  return { text: schema, schema };
}
