import { langs, type Text } from '#base/text.ts';

export const openTexts = {
  about: {
    nb: 'Kontrollene leser teksten slik den står nå, og merknadene går bort når det de gjelder, er rettet. Bare de som arbeider i partnerskapet, ser dette.',
    nn: 'Kontrollane les teksten slik han står no, og merknadene går bort når det dei gjeld, er retta. Berre dei som arbeider i partnarskapet, ser dette.',
    en: 'The checks read the text as it stands now, and a finding goes away when what it is about has been put right. Only those who work in the partnership see this.',
  },
  none: {
    nb: 'Kontrollene finner ingenting i teksten slik den står nå.',
    nn: 'Kontrollane finn ingenting i teksten slik han står no.',
    en: 'The checks find nothing in the text as it stands now.',
  },
  noMore: {
    nb: 'Kontrollene finner ikke mer enn det som er satt til side.',
    nn: 'Kontrollane finn ikkje meir enn det som er sett til side.',
    en: 'The checks find nothing more than what has been set aside.',
  },
  document: {
    nb: 'Merknader til dokumentet planen ble lest fra',
    nn: 'Merknader til dokumentet planen vart lesen frå',
    en: 'Findings in the document the plan was read from',
  },
  more: { nb: 'og {n} til', nn: 'og {n} til', en: 'and {n} more' },
  /** «3 merknader, 1 feil». */
  count: (findings: number, errors: number): Text => counted(findings, errors),
};

const one: Text = { nb: 'merknad', nn: 'merknad', en: 'finding' };
const many: Text = { nb: 'merknader', nn: 'merknader', en: 'findings' };
const faults = {
  one: { nb: 'feil', nn: 'feil', en: 'error' },
  many: { nb: 'feil', nn: 'feil', en: 'errors' },
} satisfies Record<string, Text>;

function counted(findings: number, errors: number): Text {
  const [nb, nn, en] = langs.map((lang) => {
    const all = `${findings} ${(findings === 1 ? one : many)[lang]}`;
    const grave = `${errors} ${(errors === 1 ? faults.one : faults.many)[lang]}`;
    return errors === 0 ? all : `${all}, ${grave}`;
  });
  return { nb: nb ?? '', nn: nn ?? '', en: en ?? '' };
}
