import type { Note } from '#3-plan/exchange/core/printed.ts';
import type { Text } from '#base/text.ts';

/** What could not be kept as it was printed; null for doubt, which stands at the thing itself. */
export const noteTexts: Record<Note['code'], Text | null> = {
  'title-from-file': {
    nb: 'Dokumentet har ingen tittel; planen får filens navn',
    nn: 'Dokumentet har ingen tittel; planen får namnet til fila',
    en: 'The document has no title; the plan takes the name of the file',
  },
  'language-from-partnership': {
    nb: 'Språket er ikke kjent; det blir regnet som partnerskapets',
    nn: 'Språket er ikkje kjent; det blir rekna som partnarskapet sitt',
    en: 'The language is not known; it is taken to be the partnership’s',
  },
  'frame-named-here': {
    nb: 'Rammen over planen har en periode, men ikke noe navn; er det ingen fra før med samme periode, blir den hetende',
    nn: 'Ramma over planen har ein periode, men ikkje noko namn; er det inga frå før med same periode, blir ho heitande',
    en: 'The frame above the plan has a period but no name; unless there is one of that period already, it will be called',
  },
  shortened: {
    nb: 'En tekst er for lang og blir kortet ned',
    nn: 'Ein tekst er for lang og blir korta ned',
    en: 'A text is too long and will be cut',
  },
  'weight-left-out': {
    nb: 'En vekt over 100 prosent blir utelatt',
    nn: 'Ei vekt over 100 prosent blir utelaten',
    en: 'A weight over 100 per cent is left out',
  },
  'period-left-out': {
    nb: 'En dato som ikke finnes, eller en slutt før starten, blir utelatt',
    nn: 'Ein dato som ikkje finst, eller ein slutt før starten, blir utelaten',
    en: 'A day that does not exist, or an end before the beginning, is left out',
  },
  'amount-left-out': {
    nb: 'Et beløp som ikke kan leses, eller som mangler år, blir utelatt',
    nn: 'Eit beløp som ikkje kan lesast, eller som manglar år, blir utelate',
    en: 'An amount that cannot be read, or has no year, is left out',
  },
  'approval-left-out': {
    nb: 'Et organ er nevnt to ganger; det første blir med',
    nn: 'Eit organ er nemnt to gonger; det første blir med',
    en: 'A body is named twice; the first is kept',
  },
  unsure: null,
};
