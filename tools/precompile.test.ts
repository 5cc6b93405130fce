import fc from 'fast-check';
import * as runtime from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import * as markup from '#ui/markup.ts';
import { precompile } from './precompile.ts';

const words = { text: 'a < "b" & c', none: null, no: false, yes: true, number: 0, empty: '' };

const helpers = [
  'const Box = ({ children, of }) => <section>{of}{children}</section>;',
  'const Bare = ({ children }) => children;',
  'const Choice = ({ of }) => <option value={of}>{of}</option>;',
].join(' ');

/** What is drawn of an element in code, which may use `words`, `list` and the components above, by what draws it. */
async function drawn(
  element: string,
  jsxRuntime: object,
  change: (code: string, file: string) => string,
) {
  const code = `export {}; ${helpers} give(() => ${element});`;
  const file = 'element.tsx';
  const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
  const built = (await transformWithOxc(change(code, file), file, { jsx, sourcemap: false })).code;
  const body = built
    .replace('export {};', '')
    .replace(
      /import \{(.*?)\} from "(.*?)";/g,
      (_, names: string, from: string) =>
        `const {${names.replaceAll(' as ', ':')}} = ${from.startsWith('#') ? 'markup' : 'runtime'};`,
    );
  const list = ['one < two', 'three'];
  const made: (() => Parameters<typeof render>[0])[] = [];
  const give = (one: (typeof made)[number]) => made.push(one);
  new Function('runtime', 'markup', 'words', 'list', 'give', body)(
    jsxRuntime,
    markup,
    words,
    list,
    give,
  );
  // Twice: drawing changes nothing of what is drawn.
  return [...made, ...made].map((one) => render(one())).concat(list);
}

const asWritten = (code: string) => code;

async function expectSame(element: string): Promise<void> {
  const byPreact = await drawn(element, runtime, asWritten);
  expect(await drawn(element, markup, precompile), element).toEqual(byPreact);
  // What is left of elements may be any of them.
  expect(await drawn(element, markup, asWritten), element).toEqual(byPreact);
}

describe('an element put together beforehand is drawn as Preact draws it', () => {
  test.each([
    ['with text in it', '<p>a &lt; b &nbsp; "c" <b>d</b>\n   e\n   <i> f </i>\n\n g</p>'],
    ['with nothing in it', '<div><p></p><br/><custom-thing/><img src="a" alt=""/></div>'],
    ['with fixed attributes', `<a href="/a?b" class='say "hi"' title={'<&"'} tabindex={-1}>x</a>`],
    ['written with entities', '<a title="a &amp; b">x</a>'],
    ['with spoken attributes', '<a aria-hidden={false} aria-current={words.none} data-x>x</a>'],
    ['with lists in it', '<ul>{list}{list.map((one) => <li key={one}>{one}</li>)}</ul>'],
    ['in a component', '<Box of={<b>x</b>}>text<p>{words.text}</p>{list}</Box>'],
    ['with a component in it', '<p>before <Box of={words.text}/>{words.no && <b/>} after</p>'],
    ['in fragments', '<><p>a</p>{words.text}<><Box/><b>{words.number}</b></></>'],
    [
      'of a choice',
      '<select value="b"><option value="a">A</option><option value="b">B</option></select>',
    ],
    [
      'of a choice from a component',
      '<Bare><select value="three">{list.map((one) => <Choice of={one}/>)}</select></Bare>',
    ],
    ['of choices that stand for themselves', '<p><datalist id="a"><Choice of="b"/></datalist></p>'],
    [
      'that is text alone',
      '<p><Bare>{words.text}</Bare><Bare>{words.none}</Bare><Bare>{0}</Bare></p>',
    ],
    ['of a text', '<form><textarea rows={3} value={words.text}/><label for="x">y</label></form>'],
    [
      'with what is spread',
      '<p {...{ class: "a", title: words.text }}><b class={words.text}>x</b></p>',
    ],
    ['as markup', '<p dangerouslySetInnerHTML={{ __html: "<b>x</b>" }}/>'],
    [
      'of a drawing',
      '<svg viewBox="0 0 1 1" aria-hidden="true"><path d={words.text} stroke-width="2"/></svg>',
    ],
    ['with a comment', '<p>{/* of no use */}a{"b"}{`c`}{3}</p>'],
    ['with a style', '<p style={{ color: "red" }} className="a">b</p>'],
  ])('%s', async (_, element) => {
    await expectSame(element);
  });

  test('whatever its attributes and content are', async () => {
    const value = fc.constantFrom(...Object.keys(words)).map((name) => `{words.${name}}`);
    const name = fc.constantFrom('class', 'href', 'hidden', 'aria-label', 'data-of', 'draggable');
    const attributes = fc
      .dictionary(name, fc.oneof(value, fc.constantFrom('"plain"', '""', '{true}', '{7}')))
      .map((all) =>
        Object.entries(all)
          .map(([one, given]) => ` ${one}=${given}`)
          .join(''),
      );
    const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
      inside: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(' plain ', '{list}', '\n  two\n  lines\n', 'it’s'),
        value,
        tie('element'),
        tie('element').map((one) => `{words.yes ? ${one} : null}`),
      ),
      element: fc
        .tuple(
          fc.constantFrom('p', 'b', 'own-element', 'Box', 'Bare', ''),
          attributes,
          fc.array(tie('inside'), { maxLength: 3 }),
        )
        .map(
          ([tag, given, inside]) =>
            `<${tag}${['', 'Box', 'Bare'].includes(tag) ? '' : given}>${inside.join('')}</${tag}>`,
        ),
    }));
    await fc.assert(fc.asyncProperty(element, expectSame), { numRuns: 60 });
  });
});

test('what has no elements, and what cannot be read, is left as it is', () => {
  for (const code of ['export const one = 1;', 'const broken = <p>;', ''])
    expect(precompile(code, 'module.tsx')).toBe(code);
});

test('a component that would be drawn once for all pages is no page of ours', () => {
  const code = 'const Box = () => <p/>;\nexport const all = { one: <b><Box/></b> };';
  expect(() => precompile(code, 'module.tsx')).toThrow(/module\.tsx:2 /);
  expect(() => precompile(code.replace(': <b>', ': () => <b>'), 'module.tsx')).not.toThrow();
});

test.each([
  ['in a list that is made as the module is read', '[1].map((n) => <Box/>)', true],
  ['in one made of pairs', 'Object.fromEntries([1].flatMap((n) => { return [n, <Box/>]; }))', true],
  ['by a function that is called where it stands', '(() => <Box/>)()', true],
  ['by a function called later', 'page(() => <Box/>)', false],
  ['in a list that a function makes', '() => [1].map((n) => <Box/>)', false],
  ['in a list of functions', '[1].map((n) => () => <Box/>)', false],
])('a component is drawn %s', (_, made, once) => {
  const compile = () => precompile(`export const made = ${made};`, 'module.tsx');
  if (once) expect(compile).toThrow(/module\.tsx:1 draws a component once/);
  else expect(compile).not.toThrow();
});

test('a fault is told of on the line it is written on', () => {
  const code = '// first\nconst a = <p class="x">\n  {b}\n</p>;\nthrow new Error(a);';
  expect(precompile(code, 'module.tsx').split('\n').at(-1)).toBe('throw new Error(a);');
});
