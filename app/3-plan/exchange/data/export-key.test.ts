import { expect, test } from 'vitest';
import type { WrittenDocument } from '#base/document.ts';
import { plainLook } from '#base/look.ts';
import { exportKey } from './export-key.ts';

const document: WrittenDocument = {
  title: 'Plan',
  subtitle: '',
  owner: '',
  lang: 'nb',
  blocks: [],
};
const of = { editionId: 'published', made: '2026-03-10', format: 'pdf' };
const key = exportKey(document, plainLook, of);

test('a document is known again by what it holds, its look, its day, and the edition it is of', () => {
  expect(exportKey({ ...document }, { ...plainLook }, { ...of })).toBe(key);
  const others = [
    exportKey({ ...document, title: 'Plan 2' }, plainLook, of),
    exportKey(document, { ...plainLook, colour: '#8a1538' }, of),
    exportKey(document, plainLook, { ...of, made: '2026-03-11' }),
    // A draft that reads like the published edition: who has the one may not have the other.
    exportKey(document, plainLook, { ...of, editionId: 'draft' }),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});
