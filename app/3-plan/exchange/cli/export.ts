import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { fileFormatOf, fileFormats, fileName } from '#3-plan/exchange/core/file-formats.ts';
import { findingsDocument } from '#3-plan/exchange/core/out/findings.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { exportedFindings } from '#3-plan/exchange/data/exported-findings.ts';
import { exportedPlan, type Wanted } from '#3-plan/exchange/data/exported-plan.ts';
import { writeFindings } from '#3-plan/exchange/data/write-findings.ts';
import { writePlan } from '#3-plan/exchange/data/write-plan.ts';
import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import type { Outcome } from '#base/outcome.ts';
import { type Answer, type Call, type CommandHouse, found } from '#platform/cli/command.ts';
import { outputSentences, writeOutput } from '#platform/cli/write-output.ts';
import { dayInNorway } from '#platform/clock.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import type { DocxRefusal } from '#platform/export/docx/write-docx.ts';
import type { PdfRefusal } from '#platform/export/pdf/write-pdf.ts';
import { press } from '#platform/export/press.ts';

type Format = (typeof fileFormats)[number] | 'pdf';
type Content = {
  title: string;
  write: () => Promise<Outcome<Uint8Array | string, PdfRefusal | DocxRefusal>>;
};

/** Writes a plan, a part of it, or its findings to a file, as a member of the partnership sees it. */
export async function exportFile(call: Call, { ground }: CommandHouse): Promise<Answer> {
  const [slug = ''] = call.values('partnership');
  const [typed = ''] = call.values('format');
  const format: Format | null = typed === 'pdf' ? 'pdf' : fileFormatOf(typed);
  if (format === null) {
    const known = [...fileFormats, 'pdf'].join(', ');
    return {
      kind: 'unreadable',
      sentences: [`There is no format «${typed}». There are: ${known}.`],
    };
  }
  const all = await acrossPublished(ground.pool, listPartnerships);
  const partnership = all.find((one) => one.slug === slug);
  if (!partnership) {
    const slugs = all.map((one) => one.slug).join(', ') || 'none';
    return refused(
      'no-such-partnership',
      `There is no partnership «${slug}». There are: ${slugs}.`,
    );
  }
  const view = { partnershipId: partnership.id, member: true };
  const content = await inPartnership(ground.pool, view, (tx) =>
    contentOf(tx, partnership, call, format),
  );
  if (content === null)
    return refused('nothing-to-export', `${partnership.name} has nothing of that kind to export.`);
  const written = await content.write();
  if (!written.ok) {
    return refused(
      written.refused[0] ?? 'cannot-be-set',
      `The document could not be made (${written.refused.join(', ')}). Other formats need nothing but this program.`,
    );
  }
  const [path = fileName(slug, content.title, format)] = call.values('out');
  const kept = await writeOutput(path, written.value);
  if (!kept.ok) {
    const sentences = kept.refused.map((reason) => `${path}: ${outputSentences[reason]}`);
    return { kind: 'unreadable', sentences };
  }
  const { bytes } = kept.value;
  return found({ file: path, format, title: content.title, bytes }, `${path}: ${bytes} bytes.`);
}

function refused(reason: string, sentence: string): Answer {
  return { kind: 'refused', reasons: [reason], sentences: [sentence] };
}

async function contentOf(
  tx: Tx,
  partnership: { id: string; name: string },
  call: Call,
  format: Format,
): Promise<Content | null> {
  const [edition = null] = call.values('edition');
  const { look } = await lookOf(tx, partnership.id);
  const asPdf = (document: WrittenDocument) => pdf(document, look, call);
  if (call.flag('findings')) {
    const noticed = await exportedFindings(tx, partnership, edition, true);
    if (noticed === null) return null;
    const { findings, of } = noticed;
    const document = findingsDocument(findings, of);
    const write = async () =>
      format === 'pdf' ? asPdf(document) : writeFindings(findings, of, format, { look, press });
    return { title: document.title, write };
  }
  const exported = await exportedPlan(tx, partnership, edition, wantedBy(call));
  if (exported === null) return null;
  const { content, facts, labels } = exported;
  const write = async () =>
    format === 'pdf'
      ? asPdf(planDocument(content, facts, labels))
      : writePlan(exported, format, { look, press });
  return { title: content.title, write };
}

function pdf(document: WrittenDocument, look: Look, call: Call) {
  return press.write(document, { look, made: dayInNorway(call.now()) });
}

/** What is typed may be the end of an address, a goal's number or title, or an actor's name. */
function wantedBy(call: Call): Wanted {
  for (const part of ['goal', 'actor'] as const) {
    const [typed] = call.values(part);
    if (typed === undefined) continue;
    const short = shortIn(typed);
    return short === null ? { of: part, called: typed } : { of: part, short };
  }
  return { of: 'plan' };
}
