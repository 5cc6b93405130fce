import type { Text } from '#base/text.ts';

const reported: Text = {
  nb: 'Ny melding om hvordan det går',
  nn: 'Ny melding om korleis det går',
  en: 'New report on how it is going',
};

const decided: Text = {
  nb: 'Vedtak i et organ',
  nn: 'Vedtak i eit organ',
  en: 'Decision by a body',
};

/** What happened, as a letter says it, of each change that everyone may see. */
export const changeNames: Readonly<Record<string, Text>> = {
  'edition-published': { nb: 'Plan lagt ut', nn: 'Plan lagd ut', en: 'Plan published' },
  'edition-put-on-consultation': {
    nb: 'Plan sendt på høring',
    nn: 'Plan send på høyring',
    en: 'Plan put on consultation',
  },
  'consultation-changed': {
    nb: 'Frist eller adresse for høringssvar endret',
    nn: 'Frist eller adresse for høyringssvar endra',
    en: 'Deadline or address for consultation replies changed',
  },
  'edition-put-forward': {
    nb: 'Plan lagt fram til vedtak',
    nn: 'Plan lagd fram til vedtak',
    en: 'Plan put forward for decision',
  },
  'edition-sent-back': {
    nb: 'Plan tatt tilbake for å bli endret',
    nn: 'Plan teken tilbake for å bli endra',
    en: 'Plan taken back to be changed',
  },
  'version-made': {
    nb: 'Ny versjon av planen lagt fram',
    nn: 'Ny versjon av planen lagd fram',
    en: 'New version of the plan put forward',
  },
  'edition-adopted': { nb: 'Plan vedtatt', nn: 'Plan vedteken', en: 'Plan adopted' },
  'edition-approved-by-state': {
    nb: 'Plan godkjent av staten',
    nn: 'Plan godkjend av staten',
    en: 'Plan approved by the state',
  },
  'edition-paid': {
    nb: 'Midler til planen utbetalt',
    nn: 'Midlar til planen utbetalte',
    en: 'Money for the plan paid out',
  },
  'edition-superseded': {
    nb: 'Plan avløst av en ny',
    nn: 'Plan avløyst av ein ny',
    en: 'Plan superseded by a new one',
  },
  'measure-reworded': {
    nb: 'Tiltak skrevet om',
    nn: 'Tiltak skrive om',
    en: 'Measure reworded',
  },
  'measure-facts-changed': {
    nb: 'Nytt om hvem som har ansvar for et tiltak, eller hvor det står i planen',
    nn: 'Nytt om kven som har ansvar for eit tiltak, eller kvar det står i planen',
    en: 'A change in who is responsible for a measure, or where it stands in the plan',
  },
  'measure-added': { nb: 'Nytt tiltak', nn: 'Nytt tiltak', en: 'New measure' },
  'goal-added': { nb: 'Nytt mål', nn: 'Nytt mål', en: 'New goal' },
  'goal-changed': { nb: 'Mål endret', nn: 'Mål endra', en: 'Goal changed' },
  'money-set': {
    nb: 'Beløp i planen endret',
    nn: 'Beløp i planen endra',
    en: 'Amounts in the plan changed',
  },
  'thing-ended': {
    nb: 'Avsluttet i planen',
    nn: 'Avslutta i planen',
    en: 'Ended in the plan',
  },
  'order-set': {
    nb: 'Rekkefølgen i planen endret',
    nn: 'Rekkjefølgja i planen endra',
    en: 'Order in the plan changed',
  },
  'change-undone': {
    nb: 'Endring i planen angret',
    nn: 'Endring i planen angra',
    en: 'Change in the plan undone',
  },
  'proposal-accepted': {
    nb: 'Forslag tatt inn i planen',
    nn: 'Framlegg teke inn i planen',
    en: 'Proposal taken into the plan',
  },
  'decision-recorded': decided,
  'decision-confirmed': decided,
  'spending-imported': {
    nb: 'Forbruk hentet inn fra økonomisystemet',
    nn: 'Forbruk henta inn frå økonomisystemet',
    en: 'Spending imported from the finance system',
  },
  'findings-released': {
    nb: 'Merknader til planen lagt ut',
    nn: 'Merknader til planen lagde ut',
    en: 'Findings about the plan published',
  },
  'report-published': {
    nb: 'Evaluering lagt ut',
    nn: 'Evaluering lagd ut',
    en: 'Evaluation published',
  },
  'lesson-published': { nb: 'Ny erfaring', nn: 'Ny erfaring', en: 'New lesson' },
  'progress-reported': reported,
  'progress-reported-by-link': reported,
  'progress-accepted': reported,
};
