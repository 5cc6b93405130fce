import type { AddRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import type { AnswerRefusal, ProposalState } from '#3-plan/plan/core/keeping/proposal.ts';
import type { RewordRefusal } from '#3-plan/plan/core/reword.ts';
import { faultSentence, refusalSentences } from '#3-plan/plan/web/reword-texts.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { addSentences } from './add-texts.ts';
import { moneySentences } from './money-texts.ts';

export const proposalTexts = {
  propose: { nb: 'Foreslå en endring', nn: 'Foreslå ei endring', en: 'Propose a change' },
  proposeLead: {
    nb: 'Skriv teksten slik den bør være, på samme språk som planen, og si hvorfor. Den som har hovedansvaret, eller en redaktør, svarer på forslaget. Til da står tiltaket som det er.',
    nn: 'Skriv teksten slik han bør vere, på same språk som planen, og sei kvifor. Den som har hovudansvaret, eller ein redaktør, svarer på framlegget. Til då står tiltaket som det er.',
    en: 'Write the wording as it should be, in the plan’s own language, and say why. The lead or an editor answers the proposal. Until then the measure stands as it is.',
  },
  proposeMoney: {
    nb: 'Foreslå andre beløp',
    nn: 'Foreslå andre beløp',
    en: 'Propose other amounts',
  },
  proposeMoneyLead: {
    nb: 'Skriv budsjettet og finansieringen slik de bør være, og si hvorfor. Den som har hovedansvaret, eller en redaktør, svarer på forslaget. Til da står beløpene som de er.',
    nn: 'Skriv budsjettet og finansieringa slik dei bør vere, og sei kvifor. Den som har hovudansvaret, eller ein redaktør, svarer på framlegget. Til då står beløpa som dei er.',
    en: 'Write the budget and funding as they should be, and say why. The lead or an editor answers the proposal. Until then the amounts stand as they are.',
  },
  proposeNew: {
    nb: 'Foreslå et nytt tiltak',
    nn: 'Foreslå eit nytt tiltak',
    en: 'Propose a new measure',
  },
  proposeNewLead: {
    nb: 'En redaktør svarer på forslaget. Blir det godtatt, kommer tiltaket inn i planen som et forslag.',
    nn: 'Ein redaktør svarer på framlegget. Blir det godteke, kjem tiltaket inn i planen som eit framlegg.',
    en: 'An editor answers the proposal. If it is accepted, the measure enters the plan as proposed.',
  },
  send: { nb: 'Send forslaget', nn: 'Send framlegget', en: 'Send the proposal' },
  whyLabel: {
    nb: 'Hvorfor du foreslår det',
    nn: 'Kvifor du foreslår det',
    en: 'Why you propose it',
  },
  whyHint: {
    nb: 'Vises for dem som skal svare, og blir stående i journalen.',
    nn: 'Blir vist for dei som skal svare, og blir ståande i journalen.',
    en: 'Shown to those who answer, and kept in the journal.',
  },
  list: {
    nb: 'Forslag fra partnerne',
    nn: 'Framlegg frå partnarane',
    en: 'Proposals from the partners',
  },
  listWaiting: {
    nb: 'Forslag fra partnerne ({n} venter på svar)',
    nn: 'Framlegg frå partnarane ({n} ventar på svar)',
    en: 'Proposals from the partners ({n} waiting)',
  },
  listLead: {
    nb: 'Endringer og nye tiltak som er foreslått, de som venter på svar først.',
    nn: 'Endringar og nye tiltak som er foreslåtte, dei som ventar på svar først.',
    en: 'Changes and new measures that were proposed, those waiting for an answer first.',
  },
  toPlan: { nb: 'Planen', nn: 'Planen', en: 'The plan' },
  none: { nb: 'Ingen forslag ennå', nn: 'Ingen framlegg enno', en: 'No proposals yet' },
  noneText: {
    nb: 'Partnere foreslår endringer fra siden til et tiltak de leder eller er med på.',
    nn: 'Partnarar foreslår endringar frå sida til eit tiltak dei leier eller er med på.',
    en: 'Partners propose changes from the page of a measure they lead or take part in.',
  },
  change: { nb: 'Forslag om endring', nn: 'Framlegg om endring', en: 'Proposed change' },
  moneyChange: {
    nb: 'Forslag om andre beløp',
    nn: 'Framlegg om andre beløp',
    en: 'Proposed amounts',
  },
  since: {
    nb: 'Endret i planen etter at forslaget kom',
    nn: 'Endra i planen etter at framlegget kom',
    en: 'Changed in the plan since the proposal was made',
  },
  sinceThen: {
    nb: 'Slik sto det da forslaget kom',
    nn: 'Slik stod det då framlegget kom',
    en: 'As it stood when proposed',
  },
  newMeasure: {
    nb: 'Forslag om nytt tiltak',
    nn: 'Framlegg om nytt tiltak',
    en: 'Proposed measure',
  },
  waiting: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for an answer' },
  by: { nb: '{who}, {day}', nn: '{who}, {day}', en: '{who}, {day}' },
  from: { nb: 'Foreslått av', nn: 'Foreslått av', en: 'Proposed by' },
  someone: { nb: 'Redaksjonen', nn: 'Redaksjonen', en: 'The editors' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  answered: { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  now: {
    nb: 'Slik står det i planen nå',
    nn: 'Slik står det i planen no',
    en: 'As the plan says now',
  },
  earlier: {
    nb: 'Slik sto det i planen da',
    nn: 'Slik stod det i planen då',
    en: 'As the plan said then',
  },
  proposed: { nb: 'Slik er det foreslått', nn: 'Slik er det foreslått', en: 'As proposed' },
  differs: { nb: 'Hva som er foreslått', nn: 'Kva som er foreslått', en: 'What is proposed' },
  forLead: {
    nb: 'Den som har hovedansvaret for tiltaket, eller en redaktør svarer på forslaget.',
    nn: 'Den som har hovudansvaret for tiltaket, eller ein redaktør svarer på framlegget.',
    en: 'The lead of the measure or an editor answers the proposal.',
  },
  forEditor: {
    nb: 'En redaktør svarer på forslaget.',
    nn: 'Ein redaktør svarer på framlegget.',
    en: 'An editor answers the proposal.',
  },
  ownForLead: {
    nb: 'Forslaget kommer fra deg eller din egen organisasjon, så en annen må godta det: en redaktør, eller en som har hovedansvaret for tiltaket.',
    nn: 'Framlegget kjem frå deg eller din eigen organisasjon, så ein annan må godta det: ein redaktør, eller ein som har hovudansvaret for tiltaket.',
    en: 'The proposal comes from you or your own organisation, so another must accept it: an editor, or one who leads the measure.',
  },
  ownForEditor: {
    nb: 'Forslaget kommer fra deg eller din egen organisasjon, så en annen må godta det: en redaktør.',
    nn: 'Framlegget kjem frå deg eller din eigen organisasjon, så ein annan må godta det: ein redaktør.',
    en: 'The proposal comes from you or your own organisation, so another must accept it: an editor.',
  },
  accept: { nb: 'Godta forslaget', nn: 'Godta framlegget', en: 'Accept the proposal' },
  acceptLead: {
    nb: 'Det som er foreslått, blir skrevet inn i planen med én gang, oppå det som står der nå.',
    nn: 'Det som er foreslått, blir skrive inn i planen med ein gong, oppå det som står der no.',
    en: 'What is proposed is written into the plan at once, on top of what stands there now.',
  },
  decline: { nb: 'Avslå forslaget', nn: 'Avslå framlegget', en: 'Decline the proposal' },
  declineLead: {
    nb: 'Planen står som den er. Si hvorfor, så den som foreslo det, forstår svaret.',
    nn: 'Planen står som han er. Sei kvifor, så den som foreslo det, forstår svaret.',
    en: 'The plan stands as it is. Say why, so that whoever proposed it understands the answer.',
  },
  withdraw: { nb: 'Trekk forslaget', nn: 'Trekk framlegget', en: 'Withdraw the proposal' },
  withdrawLead: {
    nb: 'Forslaget blir liggende i listen som trukket.',
    nn: 'Framlegget blir liggjande i lista som trekt.',
    en: 'The proposal stays in the list as withdrawn.',
  },
  answerWhy: {
    nb: 'Hva du vil si til det',
    nn: 'Kva du vil seie til det',
    en: 'What you want to say about it',
  },
  overtaken: {
    nb: 'Planen ble lukket eller tiltaket avsluttet før svaret kom.',
    nn: 'Planen vart lukka eller tiltaket avslutta før svaret kom.',
    en: 'The plan was closed or the measure ended before the answer came.',
  },
  toMeasure: { nb: 'Til tiltaket', nn: 'Til tiltaket', en: 'To the measure' },
} satisfies Record<string, Text>;

export const proposalStateNames: Record<ProposalState, Text> = {
  open: proposalTexts.waiting,
  accepted: { nb: 'Godtatt', nn: 'Godteke', en: 'Accepted' },
  declined: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
  overtaken: { nb: 'Forbigått', nn: 'Forbigått', en: 'Overtaken' },
};

type Refusal =
  | RewordRefusal
  | AddRefusal
  | MoneyRefusal
  | AnswerRefusal
  | ActRefusal
  | 'not-taking-part';

/** Why a proposal or the answer to it was refused, and what to do. */
export const proposalSentences: Record<Refusal, Text> = {
  ...moneySentences,
  ...addSentences,
  ...refusalSentences,
  'not-taking-part': {
    nb: 'Organisasjonen du handler for, er verken ansvarlig for tiltaket eller med på det. Foreslå heller et nytt tiltak, eller ta kontakt med en redaktør.',
    nn: 'Organisasjonen du handlar for, er verken ansvarleg for tiltaket eller med på det. Foreslå heller eit nytt tiltak, eller ta kontakt med ein redaktør.',
    en: 'The organisation you act for neither leads the measure nor takes part in it. Propose a new measure instead, or contact an editor.',
  },
  'no-such-proposal': {
    nb: 'Forslaget finnes ikke.',
    nn: 'Framlegget finst ikkje.',
    en: 'There is no such proposal.',
  },
  'answered-already': {
    nb: 'Forslaget er allerede besvart, trukket eller forbigått.',
    nn: 'Framlegget er alt svart på, trekt eller forbigått.',
    en: 'The proposal has already been answered, withdrawn or overtaken.',
  },
  'not-yours-to-answer': {
    nb: 'Bare den som har hovedansvaret for tiltaket, eller en redaktør kan svare. Trekke et forslag kan bare den som la det fram.',
    nn: 'Berre den som har hovudansvaret for tiltaket, eller ein redaktør kan svare. Trekkje eit framlegg kan berre den som la det fram.',
    en: 'Only the lead of the measure or an editor can answer. Only whoever made a proposal can withdraw it.',
  },
  'own-proposal': {
    nb: 'Forslaget kommer fra deg eller din egen organisasjon. En redaktør, eller en annen som har hovedansvaret, må godta det.',
    nn: 'Framlegget kjem frå deg eller din eigen organisasjon. Ein redaktør, eller ein annan som har hovudansvaret, må godta det.',
    en: 'The proposal comes from you or your own organisation. An editor, or another who leads the measure, must accept it.',
  },
  'changed-meanwhile': {
    nb: 'Tiltaket er endret etter at du åpnet siden. Nedenfor ser du hva som står nå, og hva som er foreslått. Se over det og svar på nytt.',
    nn: 'Tiltaket er endra etter at du opna sida. Nedanfor ser du kva som står no, og kva som er foreslått. Sjå over det og svar på nytt.',
    en: 'The measure was changed after you opened the page. Below you see what it says now and what is proposed. Look it over and answer again.',
  },
};

const whyFault: Text = {
  nb: 'Skriv hvorfor, med minst 3 og høyst 1000 tegn.',
  nn: 'Skriv kvifor, med minst 3 og høgst 1000 teikn.',
  en: 'Write why, in at least 3 and at most 1000 characters.',
};

/** What is wrong with one field. */
export function proposalFault(field: string, lang: Lang): string {
  return field === 'why' ? whyFault[lang] : faultSentence(field, 'too_big', lang);
}
