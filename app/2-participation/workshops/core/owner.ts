import type { Person } from './people.ts';

const follows =
  /\s(?:planlegger|planlegg|innkaller|kaller inn|kallar inn|avtaler|avtalar|tar initiativ|tek initiativ|inviterer|inviterar|følger opp|følgjer opp|tar ansvar|tek ansvar|har ansvar|er ansvarlig|er ansvarleg|koordinerer|koordinerar|leder|leier|leiar|sender|sørger for|syter for|arranges|invites|follows up|takes|calls)\b/iu;

/**
 * The organisation that owns the follow-up: whoever a sentence says will call, plan or take it up.
 * A person stands for the organisation in the bracket after the name, or the one of the participant line.
 */
export function ownerIn(
  text: string,
  people: readonly Person[],
  known: readonly string[],
): string | null {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
    const at = follows.exec(` ${sentence}`);
    const subject = at ? sentence.slice(0, Math.max(0, at.index)) : '';
    const owners = subject ? organisationsOf(subject, people, known) : [];
    if (owners.length > 0) return owners.join(' og ');
  }
  return null;
}

function organisationsOf(
  subject: string,
  people: readonly Person[],
  known: readonly string[],
): string[] {
  const owners: string[] = [];
  const add = (name: string) => {
    if (name && !owners.includes(name)) owners.push(name);
  };
  for (const part of subject.split(/,|\s(?:og|and)\s/)) {
    const bracket = /\(([^()]{2,60})\)/.exec(part)?.[1];
    const name = part.replace(/\([^()]*\)/g, '').trim();
    const person = people.find(({ words }) => words[0] === name.split(/\s+/)[0]);
    if (bracket && /\p{Lu}/u.test(bracket)) add(bracket.trim());
    else if (person) add(person.organisation ?? '');
    else if (known.includes(name) || /^\p{Lu}[\p{Lu}\d/-]+$/u.test(name)) add(name);
  }
  return owners;
}

/** Names of organisations at the start of an answer that is no sentence («NHO og LO»). */
export function plainOwner(text: string): string | null {
  return /^\p{Lu}/u.test(text) && text.length < 80 && !/[.!?]/.test(text) ? text : null;
}
