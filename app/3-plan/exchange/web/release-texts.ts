import type { ReleaseRefusal } from '#3-plan/exchange/data/release-findings.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const texts = {
  download: {
    nb: 'Last ned merknadene',
    nn: 'Last ned merknadene',
    en: 'Download the findings',
  },
  hidden: {
    nb: 'Bare de som arbeider i partnerskapet, ser merknadene. Partnerskapet avgjør om alle skal se dem.',
    nn: 'Berre dei som arbeider i partnarskapet, ser merknadene. Partnarskapet avgjer om alle skal sjå dei.',
    en: 'Only those who work in the partnership see the findings. The partnership decides whether everyone shall see them.',
  },
  later: {
    nb: 'Utgaven er ikke lagt ut ennå. Viser du merknadene nå, blir de synlige for alle når utgaven blir lagt ut.',
    nn: 'Utgåva er ikkje lagd ut enno. Viser du merknadene no, blir dei synlege for alle når utgåva blir lagd ut.',
    en: 'The edition has not been published yet. If you show the findings now, everyone will see them once the edition is published.',
  },
  shown: {
    nb: 'Alle kan se merknadene fra {released}.',
    nn: 'Alle kan sjå merknadene frå {released}.',
    en: 'Everyone can see the findings since {released}.',
  },
  waiting: {
    nb: 'Det er valgt {released} at alle skal se merknadene. De blir synlige når utgaven blir lagt ut.',
    nn: 'Det vart valt {released} at alle skal sjå merknadene. Dei blir synlege når utgåva blir lagd ut.',
    en: 'It was chosen on {released} that everyone shall see the findings. They will be seen once the edition is published.',
  },
  show: {
    nb: 'Vis merknadene for alle',
    nn: 'Vis merknadene for alle',
    en: 'Show the findings to everyone',
  },
  hide: {
    nb: 'Skjul merknadene igjen',
    nn: 'Skjul merknadene igjen',
    en: 'Hide the findings again',
  },
  about: {
    nb: 'En kontroll av plandokumentet fant dette, og partnerskapet viser det for alle. Merknadene gjelder dokumentet slik det ble lest {read}, og ble lagt fram {released}.',
    nn: 'Ein kontroll av plandokumentet fann dette, og partnarskapet viser det for alle. Merknadene gjeld dokumentet slik det vart lese {read}, og vart lagde fram {released}.',
    en: 'A check of the plan’s document found this, and the partnership shows it to everyone. The findings are about the document as it was read on {read}, and were made public on {released}.',
  },
  reworded: {
    nb: 'Teksten i tiltaket er endret etter at dokumentet ble lest.',
    nn: 'Teksten i tiltaket er endra etter at dokumentet vart lese.',
    en: 'The wording of the measure has been changed since the document was read.',
  },
  all: {
    nb: 'Alle merknadene til planen',
    nn: 'Alle merknadene til planen',
    en: 'All findings about the plan',
  },
  refused: {
    nb: 'Ingenting ble endret',
    nn: 'Ingenting vart endra',
    en: 'Nothing was changed',
  },
  back: { nb: 'Tilbake til planen', nn: 'Tilbake til planen', en: 'Back to the plan' },
} satisfies Record<string, Text>;

/** Why findings were neither shown nor hidden, and what to do. */
export const releaseSentences: Record<ReleaseRefusal | ActRefusal, Text> = {
  ...actSentences,
  'no-such-edition': {
    nb: 'Utgaven finnes ikke her lenger. Gå til planen og velg en av utgavene der.',
    nn: 'Utgåva finst ikkje her lenger. Gå til planen og vel ei av utgåvene der.',
    en: 'The edition is no longer here. Go to the plan and choose one of its editions.',
  },
  'no-findings': {
    nb: 'Denne utgaven har ingen merknader å vise: enten er den ikke lest fra et dokument her, eller så fant kontrollen ingenting.',
    nn: 'Denne utgåva har ingen merknader å vise: anten er ho ikkje lesen frå eit dokument her, eller så fann kontrollen ingenting.',
    en: 'This edition has no findings to show: either it was not read from a document here, or the check found nothing.',
  },
  'already-released': {
    nb: 'Merknadene er alt synlige for alle. Kanskje gjorde noen andre det like før deg.',
    nn: 'Merknadene er alt synlege for alle. Kanskje gjorde nokon andre det like før deg.',
    en: 'The findings are already shown to everyone. Someone else may have done it just before you.',
  },
  'not-released': {
    nb: 'Merknadene er ikke synlige for alle, så det er ingenting å skjule. Kanskje gjorde noen andre det like før deg.',
    nn: 'Merknadene er ikkje synlege for alle, så det er ingenting å skjule. Kanskje gjorde nokon andre det like før deg.',
    en: 'The findings are not shown to everyone, so there is nothing to hide. Someone else may have done it just before you.',
  },
};
