import { sentenceLimit } from '#5-follow-up/progress/core/report.ts';
import type { LinkClosed } from '#5-follow-up/progress/data/report-by-link.ts';
import type { ReportingRefusal } from '#5-follow-up/progress/data/report-progress.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const fieldTexts = {
  state: { label: { nb: 'Hvordan går det?', nn: 'Korleis går det?', en: 'How is it going?' } },
  sentence: {
    label: {
      nb: 'Si det med én setning',
      nn: 'Sei det med éi setning',
      en: 'Say it in one sentence',
    },
    hint: {
      nb: 'Hva er gjort siden sist, eller hva hindrer dere? Alle kan lese det. Ikke skriv navn på personer.',
      nn: 'Kva er gjort sidan sist, eller kva hindrar dykk? Alle kan lese det. Ikkje skriv namn på personar.',
      en: 'What has been done since last time, or what stops you? Everyone can read it. Name no persons.',
    },
  },
  nextStep: {
    label: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next step' },
    hint: undefined,
  },
  nextDay: {
    label: { nb: 'Når er det gjort?', nn: 'Når er det gjort?', en: 'When will it be done?' },
    hint: undefined,
  },
  percent: {
    label: {
      nb: 'Hvor mye er gjort, i prosent',
      nn: 'Kor mykje er gjort, i prosent',
      en: 'How much is done, in per cent',
    },
    hint: {
      nb: 'Slik dere vurderer det, fra 0 til 100. La det stå tomt hvis tallet ikke sier noe.',
      nn: 'Slik de vurderer det, frå 0 til 100. La det stå tomt om talet ikkje seier noko.',
      en: 'As you judge it, from 0 to 100. Leave it empty if a figure says nothing.',
    },
  },
  spent: {
    label: {
      nb: 'Brukt det året, i kroner',
      nn: 'Brukt det året, i kroner',
      en: 'Spent that year, in Norwegian kroner',
    },
    hint: {
      nb: 'Alt som er brukt til nå, ikke bare siden forrige rapport.',
      nn: 'Alt som er brukt til no, ikkje berre sidan førre rapport.',
      en: 'All that was spent until now, not only since the last report.',
    },
  },
  spentYear: {
    label: {
      nb: 'Året pengene er brukt',
      nn: 'Året pengane er brukte',
      en: 'The year the money was spent',
    },
    hint: undefined,
  },
  day: {
    label: { nb: 'Dagen det gjelder', nn: 'Dagen det gjeld', en: 'The day it is about' },
    hint: undefined,
  },
  onBehalfOf: {
    label: { nb: 'På vegne av', nn: 'På vegner av', en: 'On behalf of' },
    hint: {
      nb: 'Vises sammen med rapporten, med at partnerskapet førte den inn.',
      nn: 'Blir vist saman med rapporten, med at partnarskapet førte han inn.',
      en: 'Shown with the report, and that the partnership wrote it.',
    },
  },
  corrects: {
    legend: { nb: 'Retting', nn: 'Retting', en: 'Correction' },
    label: {
      nb: 'Forrige rapport var feil, denne retter den',
      nn: 'Førre rapport var feil, denne rettar han',
      en: 'The last report was wrong, and this one corrects it',
    },
  },
  withdraws: {
    label: {
      nb: 'Hva skal skje med teksten i forrige rapport, hvis du retter den?',
      nn: 'Kva skal skje med teksten i førre rapport, om du rettar han?',
      en: 'What becomes of the text of the last report, if you correct it?',
    },
    legend: {
      nb: 'Den blir stående blant tidligere rapporter',
      nn: 'Han blir ståande blant tidlegare rapportar',
      en: 'It stays among earlier reports',
    },
    hint: {
      nb: 'Fjern den for alle: {reason}',
      nn: 'Fjern han for alle: {reason}',
      en: 'Remove it for everyone: {reason}',
    },
  },
} satisfies Record<string, { label: Text; legend?: Text; hint?: Text | undefined }>;

const faults: Readonly<Record<string, Text>> = {
  state: { nb: 'Velg hvordan det går.', nn: 'Vel korleis det går.', en: 'Choose how it is going.' },
  sentence: {
    nb: 'Skriv en setning på minst tre og høyst {most} tegn.',
    nn: 'Skriv ei setning på minst tre og høgst {most} teikn.',
    en: 'Write a sentence of at least three and at most {most} characters.',
  },
  nextStep: {
    nb: 'Neste steg kan ha høyst {most} tegn.',
    nn: 'Neste steg kan ha høgst {most} teikn.',
    en: 'The next step can have at most {most} characters.',
  },
  percent: {
    nb: 'Skriv et helt tall fra 0 til 100, eller ingenting.',
    nn: 'Skriv eit heilt tal frå 0 til 100, eller ingenting.',
    en: 'Write a whole number from 0 to 100, or nothing.',
  },
  spent: {
    nb: 'Skriv et beløp i kroner, som 125 000, eller ingenting.',
    nn: 'Skriv eit beløp i kroner, som 125 000, eller ingenting.',
    en: 'Write an amount in kroner, such as 125 000, or nothing.',
  },
};
const dayFault: Text = {
  nb: 'Skriv en dag, som 2026-06-01.',
  nn: 'Skriv ein dag, som 2026-06-01.',
  en: 'Write a day, such as 2026-06-01.',
};

/** What is wrong with a field as it was typed. */
export function faultSentence(field: string, lang: Lang): string {
  return fill(faults[field] ?? dayFault, lang, { most: sentenceLimit });
}

/** The field a reason is about; those left out are about the whole. */
export const refusedFields: Partial<Record<string, string>> = {
  'already-begun': 'state',
  'already-closed': 'state',
  'day-in-future': 'day',
  'older-than-last': 'day',
  'next-day-without-step': 'nextStep',
  'next-day-has-passed': 'nextDay',
  'spent-below-zero': 'spent',
  'spent-in-coming-year': 'spent',
  'no-such-organisation': 'onBehalfOf',
  'nothing-to-withdraw': 'withdraws',
  'not-yours-to-withdraw': 'withdraws',
};

export const refusalSentences: Readonly<Record<ReportingRefusal | LinkClosed | ActRefusal, Text>> =
  {
    ...actSentences,
    'already-begun': {
      nb: 'Tiltaket er meldt som begynt og kan ikke være bare planlagt. Var det feil, så kryss av for at denne rapporten retter den forrige.',
      nn: 'Tiltaket er meldt som byrja og kan ikkje vere berre planlagt. Var det feil, så kryss av for at denne rapporten rettar den førre.',
      en: 'The measure was reported as begun, and cannot be merely planned. If that was wrong, tick that this report corrects the last one.',
    },
    'already-closed': {
      nb: 'Tiltaket er meldt som gjort eller avsluttet. Er det ikke det, så kryss av for at denne rapporten retter den forrige.',
      nn: 'Tiltaket er meldt som gjort eller avslutta. Er det ikkje det, så kryss av for at denne rapporten rettar den førre.',
      en: 'The measure was reported as done or ended. If it is not, tick that this report corrects the last one.',
    },
    'day-in-future': {
      nb: 'Rapporten kan ikke gjelde en dag som ikke har vært.',
      nn: 'Rapporten kan ikkje gjelde ein dag som ikkje har vore.',
      en: 'The report cannot be about a day that has not come.',
    },
    'older-than-last': {
      nb: 'Det finnes en rapport om en senere dag. Denne må gjelde den dagen eller senere.',
      nn: 'Det finst ein rapport om ein seinare dag. Denne må gjelde den dagen eller seinare.',
      en: 'There is a report for a later day. This one must be for that day or later.',
    },
    'next-day-without-step': {
      nb: 'Skriv hva neste steg er, eller ta bort dagen.',
      nn: 'Skriv kva neste steg er, eller ta bort dagen.',
      en: 'Say what the next step is, or remove the day.',
    },
    'next-day-has-passed': {
      nb: 'Dagen for neste steg har vært.',
      nn: 'Dagen for neste steg har vore.',
      en: 'The day of the next step has passed.',
    },
    'spent-below-zero': {
      nb: 'Det som er brukt, kan ikke være under null.',
      nn: 'Det som er brukt, kan ikkje vere under null.',
      en: 'What was spent cannot be below zero.',
    },
    'spent-in-coming-year': {
      nb: 'Det kan ikke være brukt penger i et år som ikke har begynt.',
      nn: 'Det kan ikkje vere brukt pengar i eit år som ikkje har byrja.',
      en: 'Money cannot have been spent in a year that has not begun.',
    },
    'nothing-to-withdraw': {
      nb: 'Teksten fjernes bare når denne rapporten retter den forrige. Kryss av for det, eller la teksten stå.',
      nn: 'Teksten blir fjerna berre når denne rapporten rettar den førre. Kryss av for det, eller lat teksten stå.',
      en: 'The text is removed only when this report corrects the last one. Tick that, or let the text stay.',
    },
    'not-yours-to-withdraw': {
      nb: 'En annen ga forrige rapport. Be partnerskapet om å fjerne teksten, eller la den stå.',
      nn: 'Ein annan gav førre rapport. Be partnarskapet om å fjerne teksten, eller lat han stå.',
      en: 'Another gave the last report. Ask the partnership to remove the text, or let it stay.',
    },
    'no-such-measure': {
      nb: 'Tiltaket finnes ikke lenger.',
      nn: 'Tiltaket finst ikkje lenger.',
      en: 'The measure is no longer there.',
    },
    'not-taking-part': {
      nb: 'Organisasjonen din verken leder tiltaket eller er med på det.',
      nn: 'Organisasjonen din verken leier tiltaket eller er med på det.',
      en: 'Your organisation neither leads the measure nor takes part in it.',
    },
    'no-such-organisation': {
      nb: 'Velg en som leder tiltaket eller er med på det.',
      nn: 'Vel ein som leier tiltaket eller er med på det.',
      en: 'Choose one that leads the measure or takes part in it.',
    },
    'no-such-link': {
      nb: 'Denne lenken åpner ingenting. Se etter at hele adressen kom med.',
      nn: 'Denne lenkja opnar ingenting. Sjå etter at heile adressa kom med.',
      en: 'This link opens nothing. See that the whole address came along.',
    },
    'contact-has-left': {
      nb: 'Lenken er stengt: den ble sendt til en som ikke lenger svarer for organisasjonen. De som gjør det nå, får sin egen.',
      nn: 'Lenkja er stengd: ho vart send til ein som ikkje lenger svarer for organisasjonen. Dei som gjer det no, får si eiga.',
      en: 'The link is closed: it was sent to someone who no longer answers for the organisation. Those who do now get their own.',
    },
    'link-has-ended': {
      nb: 'Tiden for denne lenken er ute. Be partnerskapet om en ny.',
      nn: 'Tida for denne lenkja er ute. Be partnarskapet om ei ny.',
      en: 'The time of this link is over. Ask the partnership for a new one.',
    },
    'others-reported': {
      nb: 'Noen har meldt om tiltaket etter at du brukte lenken, og den kan ikke brukes mer.',
      nn: 'Nokon har meldt om tiltaket etter at du brukte lenkja, og ho kan ikkje brukast meir.',
      en: 'Someone has reported on the measure since you used the link, and it cannot be used any more.',
    },
  };
