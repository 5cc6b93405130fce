import type { ESTree } from 'vite';
import { type Finding, lineAt, literal, type Source, visit } from '../source.ts';

const langs = ['nb', 'nn', 'en'] as const;
type Lang = (typeof langs)[number];

/** Words that are written so in one of the two Norwegian languages only, and are seldom anything else. */
const onlyBokmal = words(
  'ikke jeg hva hvem hvor hvordan hvorfor hvilken hvilke hvis noen noe fra ble være gjøre mer flere en et deres sammen bare kommer skrevet endret åpne åpnet uke uker',
);
const onlyNynorsk = words(
  'ikkje eg kva kven kvar korleis kvifor kva noko nokon nokre frå vart vere gjere meir fleire ein eit dykkar saman berre kjem endra opne opna veke veker dei',
);

/** From this many words on, two languages that read alike are likelier a copy than a coincidence. */
const copied = { en: 3, nn: 8 };

/** Object literals that look like an interface text and are not whole in all three languages. */
export function textFaults(source: Source): Finding[] {
  const found: Finding[] = [];
  visit(source, {
    ObjectExpression: (node) => {
      const values = valuesByLang(node);
      if (!values.has('nb') && !values.has('nn')) return;
      for (const { rule, message } of faultsOf(values))
        found.push({ file: source.path, line: lineAt(source, node.start), rule, message });
    },
  });
  return found;
}

type Values = Map<Lang, string | null>;

/** What stands under each language; null when it is not plain text that can be read here. */
function valuesByLang(node: ESTree.ObjectExpression): Values {
  const values: Values = new Map();
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const key = property.key.type === 'Identifier' ? property.key.name : literal(property.key);
    const lang = langs.find((lang) => lang === key);
    if (lang) values.set(lang, plain(property.value));
  }
  return values;
}

function faultsOf(values: Values): { rule: string; message: string }[] {
  const missing = langs.filter((lang) => !values.has(lang));
  if (missing.length > 0)
    return [{ rule: 'missing-language', message: `no ${missing.join(', ')}` }];
  const empty = langs.filter((lang) => values.get(lang)?.trim() === '');
  if (empty.length > 0) return [{ rule: 'empty-text', message: `nothing in ${empty.join(', ')}` }];

  const { nb = null, nn = null, en = null } = Object.fromEntries(values);
  const found: { rule: string; message: string }[] = [];
  const holes = [nb, nn, en].filter((text) => text !== null).map(bracesOf);
  if (new Set(holes).size > 1)
    found.push({ rule: 'braces-differ', message: holes.map((one) => one || 'none').join(' | ') });
  if (nb !== null && nb === en && count(nb) >= copied.en)
    found.push({ rule: 'copied-text', message: `en is the same as nb: ${nb}` });
  if (nb !== null && nb === nn && count(nb) >= copied.nn)
    found.push({ rule: 'copied-text', message: `nn is the same as nb: ${nb}` });
  for (const [lang, text, foreign] of [
    ['nn', nn, onlyBokmal] as const,
    ['nb', nb, onlyNynorsk] as const,
  ]) {
    const strangers = wordsOf(text ?? '').filter((word) => foreign.has(word));
    if (strangers.length > 0)
      found.push({ rule: 'other-norwegian', message: `${lang} has «${strangers.join('», «')}»` });
  }
  return found;
}

/** The text of a literal, or of literals put together with `+`. */
function plain(node: ESTree.Node): string | null {
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return literal(node);
  const [left, right] = [plain(node.left), plain(node.right)];
  return left === null || right === null ? null : left + right;
}

/** The names in braces, each once and sorted, so that word order may differ among languages. */
function bracesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function count(text: string): number {
  return wordsOf(text).length;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
