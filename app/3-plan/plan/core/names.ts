import type { Text } from '#base/text.ts';
import type { ApprovalOutcome, Certainty, GoalKind, LeadKind, Standing } from './content.ts';
import type { EditionState } from './edition.ts';

/** The words for the plan's own terms, the same on every page and in every export. */
export const goalKindNames: Readonly<Record<GoalKind, Text>> = {
  overall: { nb: 'Overordnet mål', nn: 'Overordna mål', en: 'Overall goal' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  'sub-goal': { nb: 'Delmål', nn: 'Delmål', en: 'Sub-goal' },
  'focus-area': { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Focus area' },
};

export const standingNames: Readonly<Record<Standing, Text>> = {
  example: { nb: 'Eksempel på tiltak', nn: 'Døme på tiltak', en: 'Example of a measure' },
  proposed: { nb: 'Forslag', nn: 'Framlegg', en: 'Proposed' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
};

export const leadKindNames: Readonly<Record<LeadKind, Text>> = {
  ours: {
    nb: 'Partnerskapet leder tiltaket',
    nn: 'Partnarskapet leier tiltaket',
    en: 'The partnership leads it',
  },
  contribution: {
    nb: 'En partner leder, og partnerskapet bidrar',
    nn: 'Ein partnar leier, og partnarskapet bidreg',
    en: 'A partner leads, and the partnership contributes',
  },
};

export const editionStateNames: Readonly<Record<EditionState, Text>> = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  'on-consultation': { nb: 'På høring', nn: 'På høyring', en: 'On consultation' },
  'put-forward': { nb: 'Lagt fram for vedtak', nn: 'Lagd fram for vedtak', en: 'Put forward' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteken', en: 'Adopted' },
  'approved-by-state': {
    nb: 'Godkjent av staten',
    nn: 'Godkjend av staten',
    en: 'Approved by the state',
  },
  paid: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid out' },
  superseded: { nb: 'Avløst av en nyere', nn: 'Avløyst av ein nyare', en: 'Superseded' },
};

/** Of a measure nobody has told of: a state of its own, and no share of anything. */
export const noReportName: Text = {
  nb: 'Ingen rapport ennå',
  nn: 'Ingen rapport enno',
  en: 'No report yet',
};

export const certaintyNames: Readonly<Record<Certainty, Text>> = {
  granted: { nb: 'Innvilget', nn: 'Løyvd', en: 'Granted' },
  expected: { nb: 'Ventet', nn: 'Venta', en: 'Expected' },
  dependent: {
    nb: 'Avhengig av vedtak',
    nn: 'Avhengig av vedtak',
    en: 'Depends on a decision',
  },
};

export const approvalOutcomeNames: Readonly<Record<ApprovalOutcome, Text>> = {
  approved: { nb: 'Godkjent', nn: 'Godkjend', en: 'Approved' },
  'approved-with-changes': {
    nb: 'Godkjent med endringer',
    nn: 'Godkjend med endringar',
    en: 'Approved with changes',
  },
  postponed: { nb: 'Utsatt', nn: 'Utsett', en: 'Postponed' },
  noted: { nb: 'Tatt til orientering', nn: 'Teken til orientering', en: 'Noted' },
  'sent-back': { nb: 'Sendt tilbake', nn: 'Send tilbake', en: 'Sent back' },
  rejected: { nb: 'Avvist', nn: 'Avvist', en: 'Rejected' },
};

/** What fields of goals and measures are called, in the forms they are written by and where what was read is corrected. */
export const fieldNames = {
  purpose: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  standing: { nb: 'Status', nn: 'Status', en: 'Standing' },
  challenge: { nb: 'Utfordringen', nn: 'Utfordringa', en: 'The challenge' },
  description: { nb: 'Hva som skal gjøres', nn: 'Kva som skal gjerast', en: 'What is to be done' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til og med', nn: 'Til og med', en: 'Until and including' },
  leads: { nb: 'Hovedansvar', nn: 'Hovudansvar', en: 'Lead' },
  partners: { nb: 'Samarbeidsparter', nn: 'Samarbeidspartar', en: 'Partners' },
} satisfies Record<string, Text>;

/** How lists are typed in a field of several lines. */
export const oneStepPerLine: Text = {
  nb: 'Ett steg på hver linje.',
  nn: 'Eitt steg på kvar linje.',
  en: 'One step on each line.',
};

export const oneNamePerLine: Text = {
  nb: 'Ett navn på hver linje.',
  nn: 'Eitt namn på kvar linje.',
  en: 'One name on each line.',
};
