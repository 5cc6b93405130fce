import type { Block, List } from '#base/block.ts';
import { readFrame } from './frame-blocks.ts';
import { type Frame, framesOf } from './frames.ts';
import { tableOf } from './grid.ts';
import { type Line, linesOf } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { joined, type Wrap, wrapOf } from './wrap.ts';

/** The blocks of a plain or Markdown text, in the order they stand. */
export function blocksOfText(text: string): Block[] {
  const lines = linesOf(text);
  const markdown = isMarkdown(lines);
  const segments = segmentsOf(lines);
  const wrap = wrapOf(
    segments.flatMap((segment) => ('lines' in segment ? segment.lines : [])),
    markdown,
  );
  const full = fullLine(lines);
  const blocks: Block[] = [];
  let tables = 0;
  for (const segment of segments) {
    if ('rows' in segment) {
      tables += 1;
      blocks.push(tableOf(segment.rows, tables));
      continue;
    }
    for (const frame of framesOf(segment.lines, markdown)) {
      addFrame(blocks, readFrame(frame, wrap), { frame, wrap, full });
    }
  }
  return blocks;
}

function isMarkdown(lines: readonly Line[]): boolean {
  const marks = lines.filter(({ text }) => /^(#{1,6} \S|\*\*[^*]+\*\*)/.test(text));
  return marks.length >= 2 || /^# \S/.test(lines.find(({ blank }) => blank === 'no')?.text ?? '');
}

/** `full` is the length from which a line fills its page, so that the next may go on with it. */
type Flow = { frame: Frame; wrap: Wrap; full: number };

function fullLine(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  return (lengths[Math.floor(lengths.length * 0.98)] ?? 0) * 0.8;
}

/** A frame's blocks after those before it: what an empty line cut in two is one again. */
function addFrame(blocks: Block[], added: Block[], flow: Flow): void {
  const [first, ...rest] = added;
  const before = blocks.at(-1);
  if (!first) return;
  if (before && goesOn(before, first, flow)) append(before, first);
  else if (before?.kind === 'list' && first.kind === 'list') before.items.push(...first.items);
  else blocks.push(first);
  blocks.push(...rest);
}

function goesOn(before: Block, first: Block, { frame, wrap, full }: Flow): boolean {
  if (wrap === 'markdown' || first.kind !== 'paragraph' || !/^[\p{Ll}(]/u.test(first.text)) {
    return false;
  }
  if (before.kind !== 'list' && before.kind !== 'paragraph') return false;
  if (before.layout?.sheet !== frame.sheet) return false;
  if (wrap === 'marked') return frame.after?.marked === true;
  if (before.kind === 'list') return !/[.:;!?]$/.test(before.items.at(-1)?.text ?? '');
  return !/[.:;!?]$/.test(before.text) && (frame.after?.text.length ?? 0) > full;
}

function append(before: Block, first: Block): void {
  if (first.kind !== 'paragraph') return;
  if (before.kind === 'paragraph') before.text = joined(before.text, first.text);
  const last = before.kind === 'list' ? (before as List).items.at(-1) : undefined;
  if (last) last.text = joined(last.text, first.text);
}
