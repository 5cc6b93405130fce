import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** Each rule with a document of its own, as short as can be. */
const lines = (...text: string[]) => readText(text.join('\n'));

describe('what is a plan', () => {
  test('bullets under goals are measures when one of them says who leads', () => {
    const { plan, measures } = lines(
      'Tiltaksplan for kompetanse 2024–2026',
      '',
      'Mål 1: Flere fullfører',
      '',
      '• Bygge et oppfølgingsteam. Nordre fylkeskommune har ansvaret for arbeidet.',
      '• Utvide fagbrev på jobb (ansvar: NAV). Frist: 2025.',
      '• Prøve ut moduler i helsefag',
    );
    expect(plan).toMatchObject({ kind: 'action-plan', from: '2024', to: '2026' });
    expect(measures.map(({ leads, to, sure }) => [leads.join(), to, sure])).toEqual([
      ['Nordre fylkeskommune', null, true],
      ['NAV', '2025', true],
      ['', null, false],
    ]);
  });

  test('an owner in a sentence is read with doubt', () => {
    const { measures } = lines(
      'Handlingsplan for voksnes læring',
      '',
      'Tiltak 1: Oppsøkende veiledning',
      'Nordre fylkeskommune er ansvarlig for å bygge opp et team.',
      '',
      'Tiltak 2: Digitale kurs',
      'Ansvarlig: Karrieresenteret',
    );
    expect(measures.map(({ leads, sure }) => [leads[0], sure])).toEqual([
      ['Nordre fylkeskommune', false],
      ['Karrieresenteret', true],
    ]);
  });

  test('minutes, a recipe and a letter about a plan are none', () => {
    const minutes = lines(
      'Referat fra møte 12. mars',
      '',
      'Sak 1: Status',
      'Ansvar: sekretariatet',
      'Frist: neste møte',
    );
    const recipe = lines('Vafler', '', 'Bland alt.', '', '- 3 egg', '- 2 dl sukker');
    const letter = lines(
      'Til kommunene',
      '',
      'Vi sender planen på høring. Den har fire mål og tolv tiltak.',
      '',
      '- er målene riktige?',
    );
    for (const { plan, goals, measures } of [minutes, recipe, letter]) {
      expect([plan.kind, goals, measures]).toEqual(['none', [], []]);
    }
  });

  test('goals without measures in a strategy are a strategy', () => {
    const { plan, goals } = lines(
      'Kompetansestrategi for Fjordane 2023-2030',
      '',
      'Strategien har tre hovedmål:',
      '1. Et inkluderende arbeidsliv',
      '2. Livslang læring',
      '3. Bedre balanse',
    );
    expect(plan).toMatchObject({ kind: 'strategy', from: '2023', to: '2030', frame: null });
    expect(goals.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '1 Et inkluderende arbeidsliv',
      '2 Livslang læring',
      '3 Bedre balanse',
    ]);
  });

  test('a draft proposes, a list of examples gives examples', () => {
    const table = ['Tiltak\tAnsvar', 'Lage et kart\tNHO', 'Holde kurs\tLO'];
    expect(lines('Utkast til handlingsplan 2027', '', ...table).measures[0]?.standing).toBe(
      'proposed',
    );
    expect(
      lines(
        'Handlingsplan 2027',
        '',
        'Tiltakene under er bare eksempler på hva vi vil.',
        '',
        ...table,
      ).measures[0]?.standing,
    ).toBe('example');
    expect(lines('Handlingsplan 2027', '', ...table).measures[0]?.standing).toBe('adopted');
  });
});

describe('labels and headings', () => {
  test('labels in bokmål, nynorsk and English mean the same', () => {
    const of = (title: string, labels: string[]) => lines(title, '', ...labels).measures[0];
    const nb = of('Handlingsplan', [
      'Tiltak 1: Kurs',
      'Utfordring: Få søkere',
      'Ansvarlig: NAV',
      'Samarbeidspartnere: KS',
      'Frist: 2026',
    ]);
    const nn = of('Handlingsplan', [
      'Tiltak 1: Kurs',
      'Utfordring: Få søkjarar',
      'Hovudansvarleg: NAV',
      'Medverkande: KS',
      'Frist: 2026',
    ]);
    const en = of('Action plan', [
      'Measure 1: Course',
      'Challenge: Few apply',
      'Lead: NAV',
      'Partners: KS',
      'Deadline: 2026',
    ]);
    for (const measure of [nb, nn, en]) {
      expect(measure).toMatchObject({ leads: ['NAV'], partners: ['KS'], from: null, to: '2026' });
      expect(measure?.challenge).toMatch(/^F/);
    }
  });

  test('a heading whose section says who leads is a measure; the one above it a goal', () => {
    const { goals, measures } = lines(
      '# Kompetanseplan 2026',
      '',
      '## Innsatsområde A: Rekruttering',
      '',
      '### Felles kampanje',
      'Alle kommunar er med.',
      '**Ansvarleg:** Regionrådet',
      '**Kostnad:** 1,5 mill. kr',
    );
    expect(goals.map(({ ref, kind, title }) => [ref, kind, title])).toEqual([
      ['A', 'focus-area', 'Rekruttering'],
    ]);
    expect(measures.map(({ title, leads, description }) => [title, leads, description])).toEqual([
      ['Felles kampanje', ['Regionrådet'], 'Alle kommunar er med.'],
    ]);
  });

  test('a list under a label of steps is the steps, and the text beside it describes', () => {
    const { measures } = lines(
      '# Handlingsplan',
      '',
      '## Tiltak 1: Kurs',
      '',
      '### Gjennomføring',
      '',
      'Dette inneber å:',
      '',
      '- finne lokale',
      '- skaffe lærar',
      '',
      'Erfaringane blir delte.',
    );
    expect(measures[0]).toMatchObject({
      steps: ['finne lokale', 'skaffe lærar'],
      description: 'Erfaringane blir delte.',
    });
  });

  test('sentences after a list of names go on with the description', () => {
    const { measures } = lines(
      'Handlingsplan',
      '',
      'Tiltak 1a Åpne et senter',
      'Beskrivelse: Et sted for alle.',
      '',
      'Aktører: NAV, KS',
      '',
      'Senteret har åpent hver dag. Det ligger sentralt.',
    );
    expect(measures[0]?.partners).toEqual(['NAV', 'KS']);
    expect(measures[0]?.description).toContain('Senteret har åpent hver dag.');
  });
});

describe('periods and frames', () => {
  test('the plan has its own years, and the strategy above it others', () => {
    const { plan } = lines(
      'Handlingsplan 2025-2026',
      '',
      'Planen følger opp kompetansestrategien for perioden 2024–2028.',
      '',
      'Tiltak\tAnsvar',
      'Kurs\tNAV',
      'Kart\tNHO',
    );
    expect(plan).toMatchObject({ from: '2025', to: '2026', frame: { from: '2024', to: '2028' } });
  });

  test('weights from a sentence, and from titles', () => {
    const sentence = lines(
      'Handlingsplan',
      '',
      'Planen har tre delmål:',
      '1. Bustad',
      '2. Arbeid',
      '3. Helse',
      '',
      'Vi legg vekt på delmål 1 med 50 % og dei andre delmåla med 25 % kvar.',
      '',
      'Tiltak\tAnsvar',
      'Kurs\tNAV',
      'Kart\tNHO',
    );
    expect(sentence.goals.map(({ weight }) => weight)).toEqual([50, 25, 25]);
  });
});

test('the same slide shown twice is read once', () => {
  const slide = [
    'Forslag til tiltak:',
    '',
    '• Lage et barometer',
    '',
    '1 Kunnskap',
    '',
    'Formål',
    '',
    'Vite mer om hva regionen trenger.',
  ];
  const { plan, goals, measures } = lines(
    'Verksted om kompetanse',
    '',
    '',
    '',
    ...slide,
    '',
    '',
    '',
    ...slide,
  );
  expect(plan.kind).toBe('workshop');
  expect(goals.map(({ ref, title }) => `${ref} ${title}`)).toEqual(['1 Kunnskap']);
  expect(measures.map(({ title, standing }) => [title, standing])).toEqual([
    ['Lage et barometer', 'proposed'],
  ]);
});
