import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { triplesIn } from '../../../tests/api/triples.ts';
import { type Graph, jsonLd, turtle } from './rdf.ts';

const prefixes = { ex: 'https://example.org/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#' };

function graphOf(text: string): Graph {
  return {
    prefixes,
    things: [
      {
        iri: 'https://example.org/a',
        properties: {
          a: 'ex:Thing',
          'ex:said': [{ text, lang: 'nn' }, { text }, { text: '2026-05-17', type: 'xsd:date' }],
          'ex:of': [
            { iri: 'https://example.org/b' },
            { node: { a: 'ex:Part', 'ex:said': [{ text }] } },
          ],
          'ex:nothing': [],
        },
      },
    ],
  };
}

describe('a graph', () => {
  test('says the same in Turtle and in JSON-LD, whatever its texts hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((one) => one.isWellFormed());
    fc.assert(
      fc.property(text, (said) => {
        const graph = graphOf(said);
        const quads: Quad[] = new Parser().parse(turtle(graph));
        expect(quads).toHaveLength(8);
        expect(quads.filter(({ object }) => object.value === said)).toHaveLength(3);
        expect(triplesIn(quads)).toEqual(triplesIn(jsonLd(graph)));
      }),
    );
  });

  test('lets no address say more than where it is', () => {
    const graph = graphOf('a');
    const [thing] = graph.things;
    if (!thing) throw new Error('no thing');
    const iri = 'https://example.org/> a <https://example.org/other';
    const quads = new Parser().parse(turtle({ ...graph, things: [{ ...thing, iri }] }));
    expect(quads).toHaveLength(8);
  });
});
