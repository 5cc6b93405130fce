import { nothingWritten, type Written } from '#5-follow-up/reports/core/section.ts';
import type { Lang } from '#base/text.ts';

export type ExampleEvaluation = {
  year: number;
  lang: Lang;
  place: string;
  /** By the number of the goal or measure; the whole by `hele`. */
  written: Record<string, Written>;
};

/** Answers to the program's own questions of a yearly evaluation, by what each is asked about. */
const ofWhole = (...[most = '', need = '', decide = '']: string[]): Written => ({
  ...nothingWritten,
  answers: { 0: most, 1: need, 2: decide },
});
const ofGoal = (reached: string): Written => ({ ...nothingWritten, answers: { 3: reached } });
const ofMeasure = (
  [done = '', effect = '', next = '']: string[],
  goesOn: NonNullable<Written['goesOn']>,
  more: Partial<Written> = {},
): Written => ({ ...nothingWritten, answers: { 4: done, 5: effect, 6: next }, goesOn, ...more });

/**
 * A finished evaluation by the slug of its partnership. All of it is invented: the documents say nothing of
 * how it went. The pages say so, and so does the text itself, since it is taken along as a document.
 */
export const exampleEvaluations: Readonly<Record<string, ExampleEvaluation>> = {
  trondelag: {
    year: 2025,
    lang: 'nb',
    place: 'Trøndelag (oppdiktet eksempel)',
    written: {
      hele: ofWhole(
        'Dette er et eksempel: det som står i denne evalueringen om hva som er gjort og hva som kom ut av det, er oppdiktet. Det viktigste i året var at to regioner tok i bruk den samme beskrivelsen av karriereveiledning, og at utredningen av utdanningssystemet ble levert.',
        'Helse og omsorg mangler fortsatt flest folk. I små bedrifter er det blitt tydeligere at ingen har tid til å planlegge kompetanse alene.',
        'Forumet bør bestemme hvem som skal eie oversikten over utdanningstilbud, og hvem som betaler for å holde den ved like.',
      ),
      '1': ofGoal(
        'Vi er godt på vei. Veiledningen er lik i to regioner, og resten er med fra høsten. Oversikten over tilbud er det svake punktet.',
      ),
      '4': ofGoal('Forumet og årshjulet virker. Det meste her er blitt vanlig drift.'),
      '1a': ofMeasure(
        [
          'Karrieresentrene og skolene ble enige om hva en veiledning skal inneholde, og to regioner tok beskrivelsen i bruk.',
          'Rådgiverne sier at de bruker mindre tid på å finne ut hvem som gjør hva.',
          'De to siste regionene kommer med til høsten.',
        ],
        'unchanged',
        {
          figures: [
            {
              what: 'Regioner som bruker den felles beskrivelsen',
              value: '2',
              unit: 'av 4',
              year: 2025,
              source: 'Oppdiktet eksempel',
            },
          ],
          lesson: {
            title: 'Bli enige om ordene før dere bygger tilbudet',
            tried:
              'Karrieresentre og skoler skrev sammen ned hva en god veiledning er, og prøvde det i to regioner før de andre kom med.',
            outcome:
              'De to regionene kunne lære opp de neste. Det tok et halvt år lenger enn å begynne alle steder på én gang.',
            carryOver: 'Begynn i få regioner, og la dem lære opp de andre.',
          },
        },
      ),
      '1b': ofMeasure(
        [
          'Oversikten ble laget og lagt ut.',
          'Den ble fort utdatert, siden ingen hadde ansvar for å rette den.',
          'Den fortsetter når noen har fått ansvaret.',
        ],
        'changed',
        {
          lesson: {
            title: 'En oversikt trenger en eier før den lages',
            tried:
              'Forumet samlet alle opplærings- og utdanningstilbud på ett nettsted, som et prosjekt med en sluttdato.',
            outcome: 'Etter et halvt år stemte ikke lenger en firedel av oppføringene.',
            carryOver:
              'Avtal hvem som retter opplysningene, og hva det koster i året, før arbeidet settes i gang.',
          },
        },
      ),
      '2b': ofMeasure(
        [
          'Utredningen er levert og lagt fram for forumet.',
          'Den samlet for første gang alle studiesteder og tilbud på ett kart.',
          'Det som skal gjøres, tas inn i den neste planen.',
        ],
        'ends',
      ),
      '4c': ofMeasure(
        [
          'Årshjulet er vedtatt og gått rundt én gang.',
          'De regionale foraene får statistikken i tide til budsjettet.',
          '',
        ],
        'ordinary',
      ),
    },
  },
};
