import type { Text } from '#base/text.ts';

export const progressTexts = {
  title: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  lead: {
    nb: 'Slik ligger tiltakene i planen an, slik de som leder dem selv har meldt.',
    nn: 'Slik ligg tiltaka i planen an, slik dei som leier dei sjølve har meldt.',
    en: 'How the measures of the plan stand, as those who lead them have reported.',
  },
  measures: { nb: 'Tiltakene', nn: 'Tiltaka', en: 'The measures' },
  show: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  waiting: { nb: 'Rapport venter', nn: 'Rapport ventar', en: 'Report waits' },
  overdue: { nb: 'Over fristen', nn: 'Over fristen', en: 'Overdue' },
  silent: { nb: 'Ikke meldt på lenge', nn: 'Ikkje meldt på lenge', en: 'No recent report' },
  ownerless: { nb: 'Ingen kontakt', nn: 'Ingen kontakt', en: 'No contact' },
  caption: {
    nb: 'Tiltakene og hvordan det går',
    nn: 'Tiltaka og korleis det går',
    en: 'The measures and how they are going',
  },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  said: { nb: 'Sist meldt', nn: 'Sist meldt', en: 'Last reported' },
  lead_: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  owed: { nb: 'Å gjøre', nn: 'Å gjere', en: 'To do' },
  due: { nb: 'Rapport innen {day}', nn: 'Rapport innan {day}', en: 'Report by {day}' },
  late: {
    nb: 'Rapport skulle vært her {day}',
    nn: 'Rapport skulle vore her {day}',
    en: 'Report was due {day}',
  },
  silentLong: {
    nb: 'Ingen har meldt på lenge',
    nn: 'Ingen har meldt på lenge',
    en: 'No word for a long time',
  },
  ownerlessLong: {
    nb: 'Ingen kan melde for den ansvarlige',
    nn: 'Ingen kan melde for den ansvarlege',
    en: 'No one can report for the responsible',
  },
  waits: {
    nb: '{n} rapport venter på å bli godtatt',
    nn: '{n} rapport ventar på å bli godteken',
    en: '{n} report waits to be accepted',
  },
  waitsMany: {
    nb: '{n} rapporter venter på å bli godtatt',
    nn: '{n} rapportar ventar på å bli godtekne',
    en: '{n} reports wait to be accepted',
  },
  report: { nb: 'Meld', nn: 'Meld', en: 'Report' },
  reportOf: { nb: ' om {title}', nn: ' om {title}', en: ' on {title}' },
  send: { nb: 'Send lenke', nn: 'Send lenkje', en: 'Send a link' },
  sendOf: { nb: ' for {title}', nn: ' for {title}', en: ' for {title}' },
  money: {
    nb: 'Planlagt, finansiert og brukt',
    nn: 'Planlagt, finansiert og brukt',
    en: 'Planned, funded and spent',
  },
  importSpending: { nb: 'Hent inn forbruk', nn: 'Hent inn forbruk', en: 'Import what was spent' },
  reports: { nb: 'Les rapportene', nn: 'Les rapportane', en: 'Read the reports' },
  rounds: {
    nb: 'Når det skal rapporteres',
    nn: 'Når det skal rapporterast',
    en: 'When reports are asked for',
  },
  empty: {
    nb: 'Ingen tiltak å følge opp ennå',
    nn: 'Ingen tiltak å følgje opp enno',
    en: 'No measures to follow up yet',
  },
  emptyText: {
    nb: 'Tiltakene kommer hit når planen er lagt ut.',
    nn: 'Tiltaka kjem hit når planen er lagd ut.',
    en: 'The measures appear here when the plan has been published.',
  },
} satisfies Record<string, Text>;
