/** What a property says: another thing by its address, a text, or a thing without an address. */
export type Value =
  | { iri: string }
  | { text: string; lang: string }
  | { text: string; type: string }
  | { text: string }
  | { node: Properties };

/** A thing's properties by name, `prefix:name`; `a` is its class. */
export type Properties = { a: string } & Readonly<Record<string, string | readonly Value[]>>;

/** Things by their address. */
export type Graph = {
  prefixes: Readonly<Record<string, string>>;
  things: readonly { iri: string; properties: Properties }[];
};

/** The graph as Turtle. */
export function turtle({ prefixes, things }: Graph): string {
  const named = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${safe(iri)}> .`);
  const told = things.map(
    ({ iri, properties }) => `<${safe(iri)}> ${inTurtle(properties, '  ')} .`,
  );
  return `${[named.join('\n'), ...told].join('\n\n')}\n`;
}

/** The graph as JSON-LD, with its prefixes as context. */
export function jsonLd({ prefixes, things }: Graph): string {
  const graph = things.map(({ iri, properties }) => ({ '@id': safe(iri), ...inJson(properties) }));
  return JSON.stringify({ '@context': prefixes, '@graph': graph });
}

function inTurtle({ a, ...rest }: Properties, indent: string): string {
  const lines = Object.entries(rest).flatMap(([name, values]) =>
    typeof values === 'string' || values.length === 0
      ? []
      : [`${name} ${values.map((value) => valueInTurtle(value, indent)).join(', ')}`],
  );
  return [`a ${a}`, ...lines].join(` ;\n${indent}`);
}

function valueInTurtle(value: Value, indent: string): string {
  if ('iri' in value) return `<${safe(value.iri)}>`;
  if ('node' in value) return `[ ${inTurtle(value.node, `${indent}  `)} ]`;
  const text = `"${quoted(value.text)}"`;
  if ('lang' in value) return `${text}@${value.lang}`;
  return 'type' in value ? `${text}^^${value.type}` : text;
}

function inJson({ a, ...rest }: Properties): Record<string, unknown> {
  const values = Object.entries(rest).flatMap(([name, values]) =>
    typeof values === 'string' || values.length === 0 ? [] : [[name, values.map(valueInJson)]],
  );
  return { '@type': a, ...Object.fromEntries(values) };
}

function valueInJson(value: Value): Record<string, unknown> {
  if ('iri' in value) return { '@id': safe(value.iri) };
  if ('node' in value) return inJson(value.node);
  if ('lang' in value) return { '@value': value.text, '@language': value.lang };
  return { '@value': value.text, ...('type' in value && { '@type': value.type }) };
}

/** An address in which nothing ends it before its end. */
function safe(iri: string): string {
  return iri.replace(/[\s<>"{}|^`\\\p{Cc}]/gu, (letter) => encodeURIComponent(letter));
}

function quoted(text: string): string {
  const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return text
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (letter) => named[letter] ?? codeOf(letter));
}

function codeOf(letter: string): string {
  return `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`;
}
