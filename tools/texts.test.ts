import { describe, expect, test } from 'vitest';
import { onTree } from './planted.ts';
import { texts } from './texts.ts';

/** What the check says of one file, as `line rule`. */
function faults(text: string, path = 'app/3-plan/plan/web/measure.tsx'): string[] {
  return onTree({ [path]: text }, texts).map(({ line, rule }) => `${line} ${rule}`);
}

describe('an interface text', () => {
  test.each([
    [`{ nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' }`],
    [`{ nb: 'Plan', nn: 'Plan', en: 'Plan' }`],
    [`{ nb: '{n} av {m} mål', nn: '{n} av {m} mål', en: 'Of {m} goals, {n}' }`],
    [`{ nb: count(3), nn: count(3), en: count(3) }`],
    [`{ nb: 'Endre ' + 'tiltaket', nn: \`Endre tiltaket\`, en: 'Change the measure' }`],
    [`{ en: 'Energy', fr: 'Énergie' }`],
  ])('that is whole passes: %s', (text) => {
    expect(faults(`const a = ${text};`)).toEqual([]);
  });

  test.each([
    ['missing-language', `{ nb: 'Tiltak', en: 'Measure' }`],
    ['missing-language', `{ 'nn': 'Tiltak' }`],
    ['empty-text', `{ nb: 'Tiltak', nn: '', en: 'Measure' }`],
    ['empty-text', `{ nb: 'Tiltak', nn: 'Tiltak', en: ' ' }`],
    ['braces-differ', `{ nb: '{n} tiltak', nn: '{n} tiltak', en: '{count} measures' }`],
    ['braces-differ', `{ nb: '{n} tiltak', nn: 'tiltak', en: '{n} measures' }`],
    [
      'copied-text',
      `{ nb: 'Endre dette tiltaket', nn: 'Endre tiltaket', en: 'Endre dette tiltaket' }`,
    ],
    ['other-norwegian', `{ nb: 'Finnes ikke', nn: 'Finst ikke', en: 'Not found' }`],
    ['other-norwegian', `{ nb: 'Eit mål', nn: 'Eit mål', en: 'A goal' }`],
  ])('%s: %s', (rule, text) => {
    expect(faults(`// first line\nconst a = ${text};`)).toEqual([`2 ${rule}`]);
  });

  test('copied from bokmål to nynorsk is told when it is long', () => {
    const long = 'Planen gjelder for alle kommuner i fylket og blir vedtatt av rådet';
    const text = `const a = { nb: '${long}', nn: '${long}', en: 'The plan covers all' };`;
    expect(faults(text)).toEqual(['1 copied-text']);
  });

  test('is looked for in every layer, but not in tests', () => {
    const text = `const a = { nb: 'Tiltak', nn: '', en: 'Measure' };`;
    expect(faults(text, 'app/platform/mail/texts.ts')).toEqual(['1 empty-text']);
    expect(faults(text, 'app/platform/mail/texts.test.ts')).toEqual([]);
  });
});

describe('a page', () => {
  test.each([
    '<p>{text[lang]}</p>',
    '<p>3 % – {n} / 10&nbsp;</p>',
    '<p class="lead" id="what">{said}</p>',
    '<input placeholder={hint[lang]} type="search" />',
    '<code>npm start</code>',
    '<strong>Tannhjul</strong>',
    "<p>{kind === 'measure' ? a : b}</p>",
  ])('may hold %s', (drawing) => {
    expect(faults(`const a = ${drawing};`)).toEqual([]);
  });

  test.each([
    '<p>Tiltak</p>',
    '<>Hei</>',
    "<p>{'Tiltak'}</p>",
    "<p>{open ? 'Åpen' : mark}</p>",
    "<p>{open && 'Åpen'}</p>",
    `<p>{\`\${n} tiltak\`}</p>`,
    '<button title="Lukk">×</button>',
    '<nav aria-label="Hovedmeny">{all}</nav>',
    '<input placeholder="Søk" />',
    "<input aria-label={'Søk'} />",
    '<img alt="Fylket sett fra lufta" />',
  ])('may not hold the words of %s', (drawing) => {
    expect(faults(`\n\nconst a = ${drawing};`)).toEqual(['3 hard-coded-words']);
  });

  test('is told the line the words stand on', () => {
    expect(faults(`const a = (\n  <p>\n    Tiltak\n  </p>\n);`)).toEqual(['3 hard-coded-words']);
  });

  test('is looked for in ui too', () => {
    expect(faults('const a = <p>Hei</p>;', 'app/ui/greeting.tsx')).toEqual(['1 hard-coded-words']);
  });
});
