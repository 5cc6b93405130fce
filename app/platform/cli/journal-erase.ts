import { eraseEntry } from '#platform/acts/erase.ts';
import { type Answer, type Call, type CommandHouse, commandLine, found } from './command.ts';

const sentences = {
  'no-such-entry': 'There is no entry with that number in that chain. See: journal verify --json.',
  'already-erased': 'The content of that entry is gone already.',
};

/** Takes the content out of one entry of the journal, as the owner of the database. */
export async function journalErase(call: Call, { database }: CommandHouse): Promise<Answer> {
  const [chain = '', number = ''] = call.words;
  const [why = ''] = call.values('why');
  if (!/^[0-9a-f-]{36}$/.test(chain) || !/^[1-9]\d{0,15}$/.test(number)) {
    return {
      kind: 'unreadable',
      sentences: ['CHAIN is the id of a chain, NUMBER that of an entry.'],
    };
  }
  const erasure = { chain, number: Number(number), why };
  const outcome = await eraseEntry(database.owner, erasure, commandLine, call.now());
  if (outcome.ok) return found({ erased: erasure.number }, `Entry ${number} was erased.`);
  return {
    kind: 'refused',
    reasons: outcome.refused,
    sentences: outcome.refused.map((reason) => sentences[reason]),
  };
}
