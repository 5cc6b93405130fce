import type { CorrectionRefusal } from '#3-plan/exchange/core/reading.ts';
import type { ImportRefusal } from '#3-plan/plan/data/import-plan.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

/** Why nothing was done, and what to do. */
export const refusalSentences: Record<CorrectionRefusal | ImportRefusal | ActRefusal, Text> = {
  'no-such-reading': {
    nb: 'Dokumentet finnes ikke her lenger. Gå tilbake til listen og velg det på nytt.',
    nn: 'Dokumentet finst ikkje her lenger. Gå tilbake til lista og vel det på nytt.',
    en: 'The document is no longer here. Go back to the list and choose it again.',
  },
  'reading-changed': {
    nb: 'Noe ble rettet eller lest på nytt mens du så på siden, så ingenting er lagret. Nedenfor står det som gjelder nå: se gjennom det og prøv igjen.',
    nn: 'Noko vart retta eller lese på nytt medan du såg på sida, så ingenting er lagra. Nedanfor står det som gjeld no: sjå gjennom det og prøv igjen.',
    en: 'Something was corrected or read anew while you looked at the page, so nothing was saved. What holds now is shown below: look through it and try again.',
  },
  'reading-saved': {
    nb: 'Dokumentet er alt lagret som et utkast. Rett videre i planen.',
    nn: 'Dokumentet er alt lagra som eit utkast. Rett vidare i planen.',
    en: 'The document has already been saved as a draft. Go on correcting in the plan.',
  },
  'not-read': {
    nb: 'Dokumentet er ikke ferdig lest, så det er ikke noe å lagre ennå.',
    nn: 'Dokumentet er ikkje ferdig lese, så det er ikkje noko å lagre enno.',
    en: 'The document has not been read to its end, so there is nothing to save yet.',
  },
  'file-gone': {
    nb: 'Filen er ikke lenger tatt vare på og kan ikke leses på nytt. Legg dokumentet inn igjen.',
    nn: 'Fila er ikkje lenger teken vare på og kan ikkje lesast på nytt. Legg dokumentet inn igjen.',
    en: 'The file is no longer kept and cannot be read again. Put the document in once more.',
  },
  'too-many-corrections': {
    nb: 'Det er gjort så mange rettelser at det ikke er plass til flere. Lagre utkastet, og rett videre i planen.',
    nn: 'Det er gjort så mange rettingar at det ikkje er plass til fleire. Lagre utkastet, og rett vidare i planen.',
    en: 'So many corrections have been made that there is no room for more. Save the draft, and go on correcting in the plan.',
  },
  'does-not-fit': {
    nb: 'Det du ville rette, er ikke lenger slik det var, så ingenting er rettet. Se på dokumentet på nytt.',
    nn: 'Det du ville rette, er ikkje lenger slik det var, så ingenting er retta. Sjå på dokumentet på nytt.',
    en: 'What you wanted to correct is no longer as it was, so nothing was corrected. Look at the document again.',
  },
  'nothing-corrected': {
    nb: 'Ingenting er endret, så det er ikke noe å rette.',
    nn: 'Ingenting er endra, så det er ikkje noko å rette.',
    en: 'Nothing has been changed, so there is nothing to correct.',
  },
  'no-such-correction': {
    nb: 'Rettelsen er alt angret.',
    nn: 'Rettinga er alt angra.',
    en: 'The correction has already been undone.',
  },
  'does-not-hang-together': {
    nb: 'Det som ble lest, henger ikke sammen: et tiltak viser til et mål som ikke finnes, eller mål ligger under hverandre i ring. Rett målene nedenfor, og lagre igjen.',
    nn: 'Det som vart lese, heng ikkje saman: eit tiltak viser til eit mål som ikkje finst, eller mål ligg under kvarandre i ring. Rett måla nedanfor, og lagre igjen.',
    en: 'What was read does not hang together: a measure refers to a goal that does not exist, or goals lie under each other in a ring. Correct the goals below, and save again.',
  },
  'already-imported': {
    nb: 'Dette dokumentet er alt lest inn som en utgave av planen. Du finner utgaven på siden om planen.',
    nn: 'Dette dokumentet er alt lese inn som ei utgåve av planen. Du finn utgåva på sida om planen.',
    en: 'This document has already been read in as an edition of the plan. The edition is on the page about the plan.',
  },
  ...actSentences,
};
