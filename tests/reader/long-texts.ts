const lines = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

/** Texts made to find a rule that looks at everything before it again and again. */
export const longTexts: Record<string, string> = {
  'one line of labels': 'Ansvar: '.repeat(10_000),
  'open brackets': '('.repeat(100_000),
  'brackets that close late': `${'a('.repeat(30_000)}${')'.repeat(30_000)}`,
  'addresses without end': 'a@'.repeat(60_000),
  'one word over and over': 'Tiltak '.repeat(20_000),
  'full stops': 'a.'.repeat(60_000),
  'columns that never end': 'a    b    c    dddd eeeeeeeee ffffff\n'.repeat(4000),
  'columns that never fit': lines(
    4000,
    (at) => `${' '.repeat(at % 40)}a${' '.repeat(3 + (at % 17))}b`,
  ),
  'a word hyphenated for ever': 'ab-\n'.repeat(30_000),
  'the same measure': 'Tiltak 1: x\n'.repeat(10_000),
  'the same goal': 'Mål 1: x y z\n'.repeat(10_000),
  'goals with few numbers': lines(4000, (at) => `Mål ${at % 9}: egen tittel${at}`, '\n\n'),
  'measures with few numbers': `Handlingsplan\n\n${lines(4000, (at) => `Tiltak ${at % 9}: egen tittel${at}\nAnsvar: Aktør ${at}`, '\n\n')}`,
  'a header again and again': 'Tiltak\tAnsvar\n'.repeat(10_000),
  'names without end': `Deltakere: ${'Aa Bb (C), '.repeat(10_000)}`,
  'groups in one paragraph': 'Gruppe 1\nHva: x\nHvorfor: y\n'.repeat(5000),
  pipes: `${'|'.repeat(50_000)}\n${'|'.repeat(50_000)}`,
  'stars and square brackets': `${'**'.repeat(40_000)}${'['.repeat(40_000)}](`,
  references: 'jfr. 4b '.repeat(15_000),
  figures: `${'1 '.repeat(40_000)}mill`,
  weights: `${'vekt mål 1 '.repeat(12_000)}%`,
  periods: 'strategi 2020-2024 '.repeat(8000),
  approvals: 'vedtatt av '.repeat(15_000),
  'and after and': 'A og '.repeat(25_000),
};
