import { type Block, boldLine, type Layout, type ListItem, type Where } from '#base/block.ts';
import { bulletOf } from './bullets.ts';
import { isBold, plain } from './emphasis.ts';
import type { Frame } from './frames.ts';
import type { Line } from './lines.ts';
import { unwrap, type Wrap } from './wrap.ts';

/** The blocks within one frame: headings, lists and paragraphs, with how far down they stood. */
export function readFrame(frame: Frame, wrap: Wrap): Block[] {
  const blocks: Block[] = [];
  for (const group of groupsOf(frame, wrap)) {
    const [first] = group.lines;
    if (!first) continue;
    const layout = layoutOf(frame, first, wrap);
    const at = { where: whereOf(first), ...(layout ? { layout } : {}) };
    const last = blocks.at(-1);
    if (group.kind === 'item' && last?.kind === 'list') last.items.push(itemOf(group.lines, wrap));
    else if (group.kind === 'item') {
      blocks.push({ kind: 'list', items: [itemOf(group.lines, wrap)], ...at });
    } else if (group.kind === 'heading') {
      const level = /^(#{1,6}) /.exec(first.text)?.[1]?.length ?? boldLine;
      blocks.push({ kind: 'heading', level, text: headingText(group.lines), ...at });
    } else blocks.push({ kind: 'paragraph', text: textOf(group.lines, wrap), ...at });
  }
  return blocks;
}

type Group = { kind: 'heading' | 'item' | 'text'; lines: Line[] };

function groupsOf(frame: Frame, wrap: Wrap): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const line of frame.lines) {
    if (line.blank !== 'no') {
      open = null;
      continue;
    }
    const kind = kindOf(line, open, frame, wrap);
    if (kind === 'text' && open) open.lines.push(line);
    else {
      open = { kind, lines: [line] };
      groups.push(open);
      if (kind === 'heading' && line.text.startsWith('#')) open = null;
    }
  }
  return groups;
}

function kindOf(line: Line, open: Group | null, frame: Frame, wrap: Wrap): Group['kind'] {
  if (wrap === 'markdown' && /^#{1,6} \S/.test(line.text)) return 'heading';
  if (wrap === 'markdown' && !open && boldAlone(line, frame)) return 'heading';
  if (!bulletOf(line.text, line.indent)) return 'text';
  return isDash(line, open, frame) ? 'text' : 'item';
}

/** Bold that fills its paragraph stands as a heading; a bold line within one does not. */
function boldAlone(line: Line, frame: Frame): boolean {
  const next = frame.lines[frame.lines.indexOf(line) + 1];
  return isBold(line.text) || (line.text.startsWith('**') && line.forced && next !== undefined);
}

/** A dash under the first line of a document, with no other item beside it, goes on with its title. */
function isDash(line: Line, open: Group | null, frame: Frame): boolean {
  if (frame.number > 0 || open?.kind !== 'text' || !/^[-–—] \S/.test(line.text)) return false;
  return frame.lines.filter(({ text }) => /^[-–—•] \S/.test(text)).length === 1;
}

function headingText(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => plain(text.replace(/^#{1,6} /, '').replace(/ #+$/, '')))
    .join(' ')
    .replace(/ {2,}/g, ' ');
}

function textOf(lines: readonly Line[], wrap: Wrap): string {
  return plain(unwrap(lines, wrap)).replace(/[ \t]{2,}|\t/g, ' ');
}

function itemOf(lines: readonly Line[], wrap: Wrap): ListItem {
  const [first] = lines as [Line, ...Line[]];
  const bullet = bulletOf(first.text, first.indent) ?? { marker: null, depth: 0, text: first.text };
  const body = [{ ...first, text: bullet.text }, ...lines.slice(1)];
  const text = textOf(body, wrap);
  return { marker: bullet.marker, depth: bullet.depth, text, where: whereOf(first) };
}

function whereOf(line: Line): Where {
  return { ...(line.page ? { page: line.page } : {}), line: line.number };
}

function layoutOf(frame: Frame, line: Line, wrap: Wrap): Layout | undefined {
  if (wrap === 'markdown') return undefined;
  const offset = line.number - (frame.lines[0]?.number ?? line.number);
  return { sheet: frame.sheet, frame: frame.number, offset };
}
