import { z } from 'zod';
import { bodyKindNames } from '#0-partnership/members/core/names.ts';
import { BodyKind } from '#0-partnership/members/core/partnership.ts';
import { bodyCalendarPath } from '#0-partnership/members/core/paths.ts';
import { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { publishedApprovals } from '#3-plan/plan/data/published/approvals.ts';
import { Day } from '#base/period.ts';
import { linkTo, Partnership } from '#platform/http/api/of-partnership.ts';
import { rowList } from '#platform/http/api/rows.ts';
import { Flag, Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';
import { Edition, standing, standingOf, whichOf } from './schemas.ts';

const Approval = named(
  z.strictObject({
    id: z.uuid(),
    body: z.strictObject({
      id: z.uuid(),
      name: z.string(),
      kind: Term(BodyKind),
      partOf: Link.nullable(),
      calendar: Url,
    }),
    planned: Day.nullable(),
    decided: Day.nullable(),
    caseNumber: z.string().nullable(),
    outcome: Term(ApprovalOutcome).nullable(),
    version: told(z.int().nullable(), {
      nb: 'Hvilken versjon av teksten vedtaket gjelder; null når det bare er kjent fra et dokument.',
      nn: 'Kva versjon av teksten vedtaket gjeld; null når det berre er kjent frå eit dokument.',
      en: 'Which version of the text was decided on; null where only a document tells of it.',
    }),
    note: told(z.string().nullable(), {
      nb: 'Hva organet sa til vedtaket.',
      nn: 'Kva organet sa til vedtaket.',
      en: 'What the body said with its decision.',
    }),
    earlier: told(
      z.array(
        z.strictObject({
          version: z.int(),
          outcome: Term(ApprovalOutcome),
          decided: Day,
          caseNumber: z.string().nullable(),
        }),
      ),
      {
        nb: 'Det organet bestemte før dette: om tidligere versjoner, eller i tidligere møter om den samme.',
        nn: 'Det organet bestemte før dette: om tidlegare versjonar, eller i tidlegare møte om den same.',
        en: 'What the body decided before this: on earlier versions, or at earlier meetings on the same one.',
      },
    ),
    ...standing,
  }),
  'Approval',
  {
    nb: 'Det ett organ har bestemt om en utgave av planen, eller skal bestemme.',
    nn: 'Det eitt organ har bestemt om ei utgåve av planen, eller skal bestemme.',
    en: 'What one body decided about an edition of the plan, or is to decide.',
  },
);

export const approvals = rowList({
  path: '/approvals',
  operation: 'listApprovals',
  called: 'ApprovalPage',
  summary: {
    nb: 'Politiske godkjenninger',
    nn: 'Politiske godkjenningar',
    en: 'Approvals by bodies',
  },
  example: '/approvals?partnership=vest-telemark&decided=false',
  query: {
    partnership: Partnership,
    edition: Edition,
    outcome: told(ApprovalOutcome.optional(), {
      nb: 'Bare godkjenninger med dette utfallet.',
      nn: 'Berre godkjenningar med dette utfallet.',
      en: 'Only approvals with this outcome.',
    }),
    decided: told(Flag.optional(), {
      nb: 'Bare de som er avgjort, eller bare de som ikke er det.',
      nn: 'Berre dei som er avgjorde, eller berre dei som ikkje er det.',
      en: 'Only those that are decided, or only those that are not.',
    }),
  },
  item: Approval,
  rows(tx, request, page) {
    const { outcome, decided } = request.query;
    const own = decided === undefined ? undefined : decided === 'true';
    return publishedApprovals(tx, { ...whichOf(request), outcome, decided: own }, page);
  },
  answer(row, reader) {
    const { at, lang } = reader;
    return {
      id: row.id,
      body: {
        id: row.bodyId,
        name: row.bodyName,
        kind: term(row.bodyKind, bodyKindNames, lang),
        partOf: linkTo('organisations', row.ofId, row.ofName, reader),
        calendar: at(bodyCalendarPath(lang, row.slug, { id: row.bodyId, name: row.bodyName })),
      },
      planned: row.planned,
      decided: row.decided,
      caseNumber: row.caseNumber,
      version: row.version,
      note: row.note,
      outcome: row.outcome && term(row.outcome, approvalOutcomeNames, lang),
      earlier: row.earlier.map(({ version, outcome, decided, caseNumber }) => ({
        ...{ version, decided, caseNumber },
        outcome: term(outcome, approvalOutcomeNames, lang),
      })),
      ...standingOf(row, reader),
    };
  },
});
