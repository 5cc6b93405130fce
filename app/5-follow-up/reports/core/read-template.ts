import type { Block, Heading } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import { langs } from '#base/text.ts';
import { markOf, type Question, questionLimits, type Scope, scopeIn, scopes } from './question.ts';
import { type Line, rowsOf } from './template-table.ts';
import { subtitle } from './write-template.ts';

export type TemplateRefusal = 'no-questions' | 'too-many-questions' | 'question-too-long';

/** A heading with what stands under it before the next one. */
type Part = { heading: Heading | null; body: Block[]; deeper: boolean };

/**
 * The questions of a template, as ministries write them: a heading with questions under it is their
 * chapter, a heading with running text or nothing under it is itself the question and the text its
 * guidance. Questions under a heading are what is numbered or listed, what ends in a question mark, and
 * rows of a table that leave room for an answer. What a question is about («for hvert tiltak») is said by
 * itself, by its heading, or by a heading above; else it is about the whole.
 */
export function readTemplate(blocks: readonly Block[]): Outcome<Question[], TemplateRefusal> {
  const found: Question[] = [];
  const above: { level: number; scope: Scope | null; chapter: string }[] = [];
  const parts = partsOf(blocks);
  // In one that we wrote everything is what it says it is.
  const ours = parts.some(isOurTitle);
  for (const part of parts) {
    if (isOurTitle(part)) continue;
    if (!ours && (isTitle(part, parts) || isSignature(part))) continue;
    const { heading } = part;
    if (heading !== null) {
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    }
    const inherited = above.findLast(({ scope }) => scope !== null)?.scope ?? null;
    const parent = above.at(-1)?.chapter ?? null;
    const said = heading === null ? null : titleOf(heading.text);
    const asked = questionsIn(part.body);
    if (said !== null && said.text !== '' && asked.length === 0 && !part.deeper) {
      const guidance = part.body.flatMap(saidIn).map(({ text }) => text);
      found.push(question(said, guidance, parent, inherited));
      continue;
    }
    const scope = said?.scope ?? (asked[0] && !ours ? scopeOfAll(asked[0]) : null) ?? inherited;
    const chapter = said === null || said.text === '' ? parent : said.text;
    for (const { text, guidance } of asked) {
      found.push(question(titleOf(text), guidance, chapter, scope));
    }
    if (heading !== null && chapter !== null) above.push({ level: heading.level, scope, chapter });
  }
  return checked(found);
}

/** The title of a template that we wrote: what stands under it says so. */
function isOurTitle({ heading, body }: Part): boolean {
  const ours = langs.map((lang) => subtitle[lang]);
  return heading !== null && body.flatMap(saidIn).some(({ text }) => ours.includes(text));
}

/**
 * The title of any template: the first heading, without a number where those after it have one. What stands under it says how it is filled in, and is no question.
 */
function isTitle(part: Part, parts: readonly Part[]): boolean {
  const headed = parts.filter(({ heading }) => heading !== null);
  if (part.heading === null || headed[0] !== part || headed.length < 3) return false;
  if (questionsIn(part.body).length > 0) return false;
  const [own = '', ...others] = headed.map(({ heading }) => printableLine(heading?.text ?? ''));
  return !number.test(own) && others.filter((text) => number.test(text)).length >= 2;
}

/** Where one signs: it asks nothing that a report answers. */
function isSignature({ heading, body }: Part): boolean {
  if (heading === null || !signature.test(titleOf(heading.text).text)) return false;
  return body.flatMap(saidIn).some(({ text }) => text.includes('____'));
}

const signature = /^(?:underskrift(?:er)?|signatur(?:er)?|signatures?)$/i;

/** What all questions of a part are about, by the text that leads to the first of them («for kvart delmål:»). */
function scopeOfAll({ guidance }: Asked): Scope | null {
  const lead = guidance.find((line) => line.endsWith(':'));
  return lead === undefined ? null : scopeIn(lead);
}

function checked(found: readonly Question[]): Outcome<Question[], TemplateRefusal> {
  const questions = found.filter(({ text }) => text !== '');
  const refused: TemplateRefusal[] = [];
  if (questions.length === 0) refused.push('no-questions');
  if (questions.length > questionLimits.questions) refused.push('too-many-questions');
  const tooLong = ({ text, guidance, chapter }: Question) =>
    text.length > questionLimits.text ||
    (guidance?.length ?? 0) > questionLimits.guidance ||
    (chapter?.length ?? 0) > questionLimits.chapter;
  if (questions.some(tooLong)) refused.push('question-too-long');
  const [first, ...more] = refused;
  return first ? refuse(first, ...more) : accept(questions);
}

/** Over a list of what comes, which asks nothing. */
const contents = /^(?:innhold(?:sfortegnelse)?|innhald(?:sliste)?|(?:table of )?contents)$/i;

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ heading: null, body: [], deeper: false }];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'heading') {
      if (contents.test(printableLine(block.text))) continue;
      if (last?.heading) last.deeper = block.level > last.heading.level;
      parts.push({ heading: block, body: [], deeper: false });
    } else last?.body.push(block);
  }
  return parts;
}

type Said = { text: string; scope: Scope | null };
type Asked = { text: string; guidance: string[] };

/** What is asked under one heading; text before the first question helps with that one. */
function questionsIn(body: readonly Block[]): Asked[] {
  const asked: Asked[] = [];
  const before: string[] = [];
  for (const block of body) {
    for (const { text, asks } of saidIn(block)) {
      const last = asked.at(-1);
      if (asks) asked.push({ text, guidance: [] });
      else (last?.guidance ?? before).push(text);
    }
  }
  asked[0]?.guidance.unshift(...before);
  return asked;
}

function saidIn(block: Block): Line[] {
  if (block.kind === 'list') {
    return block.items.flatMap(({ text }) =>
      lines(text).map((line, at) => ({ text: line, asks: at === 0 || looksAsked(line) })),
    );
  }
  if (block.kind === 'table') return rowsOf(block, { proseOf, looksAsked });
  return proseOf(block.text);
}

function proseOf(text: string): Line[] {
  return lines(text).map((line) => ({ text: line, asks: looksAsked(line) }));
}

function looksAsked(line: string): boolean {
  return line.endsWith('?') || number.test(line);
}

/** A table of contents is no text: its lines end in dots and a page. */
function lines(text: string): string[] {
  return printableLines(text).filter((line) => !/(?<!\.)\.{4,}\s*\d+$/.test(line));
}

const number = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[a-zæøå][.)])(?:\s+|$)/i;

/** A heading or question without its number, and without the mark of what it is about. */
function titleOf(printed: string): Said {
  let text = printableLine(printed);
  let marked: Scope | null = null;
  for (;;) {
    const before = text;
    text = text.replace(number, '').trim();
    for (const scope of scopes) {
      for (const lang of langs) {
        const mark = markOf(scope, lang).trim();
        if (!text.toLowerCase().endsWith(mark)) continue;
        text = text.slice(0, -mark.length).trim();
        marked ??= scope;
      }
    }
    if (text === before) break;
  }
  return { text, scope: marked ?? scopeIn(text) };
}

function question(
  { text, scope }: Said,
  guidance: readonly string[],
  chapter: string | null,
  inherited: Scope | null,
): Question {
  return {
    chapter,
    text,
    guidance: guidance.length === 0 ? null : guidance.join('\n'),
    scope: scope ?? inherited ?? 'whole',
  };
}
