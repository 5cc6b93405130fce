import type { Quad, Term } from 'n3';

type Node = { '@id'?: string; '@type'?: string; '@value'?: string; '@language'?: string } & Record<
  string,
  unknown
>;

const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/**
 * What a graph says, one line a triple and in order, so that two can be compared: from Turtle as a
 * library reads it, or from JSON-LD of the plain form we write. A thing without an address is named by
 * what is said of it.
 */
export function triplesIn(graph: readonly Quad[] | string): string[] {
  return (typeof graph === 'string' ? fromJson(graph) : fromQuads(graph)).sort();
}

function fromQuads(quads: readonly Quad[]): string[] {
  const of = Map.groupBy(quads, ({ subject }) => subject.value);
  const word = (term: Term): string => {
    if (term.termType === 'NamedNode') return `<${term.value}>`;
    if (term.termType === 'Literal') return literal(term.value, term.language, term.datatype.value);
    const said = (of.get(term.value) ?? []).map(
      (one) => `${one.predicate.value} ${word(one.object)}`,
    );
    return `[${said.sort().join('; ')}]`;
  };
  return quads
    .filter(({ subject }) => subject.termType === 'NamedNode')
    .map(({ subject, predicate, object }) => `${word(subject)} ${predicate.value} ${word(object)}`);
}

function fromJson(text: string): string[] {
  const { '@context': prefixes, '@graph': things } = JSON.parse(text) as {
    '@context': Record<string, string>;
    '@graph': Node[];
  };
  const whole = (name: string) => {
    const [prefix = '', rest = ''] = name.split(/:(.*)/s);
    return prefixes[prefix] === undefined ? name : prefixes[prefix] + rest;
  };
  const word = (node: Node): string => {
    if ('@value' in node) {
      const given = node['@type'] && whole(node['@type']);
      return literal(node['@value'] ?? '', node['@language'] ?? '', given);
    }
    return node['@id'] === undefined ? `[${saidOf(node).sort().join('; ')}]` : `<${node['@id']}>`;
  };
  const saidOf = (node: Node): string[] => [
    ...(node['@type'] ? [`${type} <${whole(node['@type'])}>`] : []),
    ...Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, values]) => (values as Node[]).map((one) => `${whole(name)} ${word(one)}`)),
  ];
  return things.flatMap((node) => saidOf(node).map((said) => `<${node['@id']}> ${said}`));
}

function literal(value: string, lang: string, type?: string): string {
  const plain = type === undefined || /#(string|langString)$/.test(type);
  return `${JSON.stringify(value)}${lang && `@${lang}`}${plain ? '' : `^^${type}`}`;
}
