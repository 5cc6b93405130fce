import type { Block, Where } from '#base/block.ts';
import type { GroupRecord } from './contract.ts';
import { ownerIn, plainOwner } from './owner.ts';
import { type Participants, participantsIn } from './people.ts';
import { askedBy, type Question } from './questions.ts';

/** A line of the notes; `item` when it stood in a list. */
type Line = { text: string; item: boolean; where: Where };

/** A group's record, and whom its participant line named. */
export type ReadGroup = { record: GroupRecord; participants: Participants };

const start = /^(?:gruppe|group|bord|table)\s+(?:nr\.?\s*)?(\d{1,2}|[A-Z])\b\s*[:.–—-]?\s*(.*)$/iu;

/** The groups of a workshop's notes: each starts with its number and answers at least two of the questions. */
export function groupsIn(blocks: readonly Block[]): ReadGroup[] {
  const groups: ReadGroup[] = [];
  let lines: Line[] = [];
  for (const line of linesOf(blocks)) {
    if (start.test(line.text) && line.text.length < 160 && lines.length > 0) {
      push(groups, lines);
      lines = [];
    }
    lines.push(line);
  }
  push(groups, lines);
  return groups;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind === 'table') {
      return block.rows.map((row) => ({
        text: row
          .map(({ text }) => text.replace(/\s+/g, ' '))
          .join(': ')
          .replace(/:{2,}/g, ':'),
        item: false,
        where: row[0]?.where ?? block.where,
      }));
    }
    if (block.kind === 'list') {
      return block.items.map(({ text, where }) => ({
        text: text.replace(/\s+/g, ' ').trim(),
        item: true,
        where,
      }));
    }
    return block.text
      .split('\n')
      .map((text) => ({ text: text.trim(), item: false, where: block.where }));
  });
}

function push(groups: ReadGroup[], lines: readonly Line[]): void {
  const [first] = lines;
  const named = first ? start.exec(first.text) : null;
  if (!first || !named) return;
  const answers = answersOf(lines.slice(1));
  const asked = (['what', 'why', 'who', 'how', 'when'] as const).filter((each) =>
    answers.has(each),
  );
  if (asked.length < 2) return;
  const title = [named[2] ?? '', ...(answers.get('title') ?? [])].filter(Boolean).join(' ');
  const label = first.text
    .slice(0, first.text.length - (named[2] ?? '').length)
    .replace(/[:.–—\s-]+$/, '');
  const participants = participantsIn((answers.get('participants') ?? []).join(', '));
  const answer = (question: Question) => answers.get(question) ?? [];
  const record = {
    name: title ? `${label}: ${title}` : label,
    participants: participants.organisations,
    what: answer('what'),
    why: answer('why'),
    who: answer('who'),
    how: answer('how'),
    when: answer('when'),
    other: answer('other'),
    owner: ownerOf(answers, participants),
    where: first.where,
  };
  groups.push({ record, participants });
}

type Answers = Map<Question | 'title', string[]>;

/** Lines before the first question are the group's title; a responsibility said in passing ends no question. */
function answersOf(lines: readonly Line[]): Answers {
  const answers: Answers = new Map();
  let open: Question | 'title' = 'title';
  for (const { text, item } of lines) {
    const asked = item ? null : askedBy(text);
    const question = asked?.question ?? open;
    const answer = asked ? asked.answer : text;
    if (asked && asked.question !== 'owner') open = asked.question;
    const list = answers.get(question) ?? [];
    answers.set(question, list);
    if (/[\p{L}\d]/u.test(answer)) list.push(answer);
  }
  return answers;
}

function ownerOf(answers: Answers, { people, organisations }: Participants): string | null {
  for (const question of ['owner', 'when', 'how', 'who'] as const) {
    for (const text of answers.get(question) ?? []) {
      const owner = ownerIn(text, people, organisations);
      if (owner) return owner;
      if (question === 'owner' && plainOwner(text)) return plainOwner(text);
    }
  }
  return null;
}
