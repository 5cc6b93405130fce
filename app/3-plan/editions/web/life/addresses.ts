import { stepWords } from '#3-plan/editions/core/life/paths.ts';
import { confirmDecision } from '#3-plan/editions/data/life/confirm-decision.ts';
import { placeBody } from '#3-plan/editions/data/life/place-body.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { PdfPress } from '#platform/export/pdf/write-pdf.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedFormPage, PlacedPage } from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { bodyPage, confirmPage, protocolPage } from './body.tsx';
import { caseDocx, casePdf } from './case-pack-file.tsx';
import { lifePage } from './life.tsx';
import { paperPage } from './paper.tsx';
import { placeBodyPage } from './place-body.tsx';
import { stepOperations } from './step-operations.ts';
import { stepPage } from './step-page.tsx';

type Pages = {
  who: Who;
  send?: Who;
  get: PlacedPage;
  post?: PlacedFormPage;
  upload?: true;
};

/** Every address of an edition's life and of the bodies that decide, who may open it, and what answers. */
export function lifeAddresses(workshop: {
  press: Press & PdfPress;
  ground: Ground;
}): Readonly<Record<string, Pages>> {
  const steps = stepWords.map((word): [string, Pages] => [
    `utgave/:edition/${word}`,
    { who: [stepOperations[word]], ...stepPage(word) },
  ]);
  return {
    'utgave/:edition': { who: 'everyone', get: lifePage },
    ...Object.fromEntries(steps),
    'horing/:paper': { who: 'everyone', get: paperPage },
    'organ/:body': {
      who: 'everyone',
      send: [recordDecision],
      ...bodyPage(workshop.ground),
      upload: true,
    },
    'organ/:body/bekreft': { who: [confirmDecision], ...confirmPage },
    'organ/:body/organisasjon': { who: [placeBody], ...placeBodyPage },
    'organ/:body/protokoll/:decision': { who: 'inside', get: protocolPage },
    'organ/:body/saksframlegg.docx': { who: 'everyone', get: caseDocx(workshop.press) },
    'organ/:body/saksframlegg.pdf': { who: 'everyone', get: casePdf(workshop) },
  };
}
