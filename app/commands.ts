import type { Command } from '#platform/cli/command.ts';
import { run, type Surroundings } from '#platform/cli/run.ts';

/** For commands that make, check or change what is there: a fresh database has its examples first. */
const withExamples = { examples: true };

/** Every command. What a command needs is loaded when it runs, so that `read` starts at once. */
export const commands: readonly Command[] = [
  {
    name: 'read',
    takes: ['FILE'],
    options: {},
    does: 'Read a document and print what it says as a plan',
    more: 'Nothing is kept and no database is started. A document without a plan is read all the same.',
    house: null,
    run: async (call) => (await import('#3-plan/exchange/cli/read.ts')).read(call),
  },
  {
    name: 'check',
    takes: ['FILE…'],
    options: {},
    does: 'Check what does not add up in plan documents, and what they leave out',
    more: 'Nothing is kept and no database is started. Exit 1 tells that a document contradicts itself; one that cannot be read is named, and the others are checked all the same.',
    house: null,
    run: async (call) => (await import('#3-plan/exchange/cli/check.ts')).check(call),
  },
  {
    name: 'import',
    takes: ['FILE'],
    options: {
      partnership: { value: 'SLUG', needed: true, does: 'the partnership whose plan it is' },
      'keep-source': { does: 'keep the file for longer than 30 days' },
    },
    does: 'Read a document and keep its plan as a draft edition',
    more: 'The file itself is kept for members alone, for 30 days unless --keep-source is given.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#3-plan/exchange/cli/import.ts')).importFile(call, house),
  },
  {
    name: 'export',
    takes: [],
    options: {
      partnership: { value: 'SLUG', needed: true, does: 'the partnership whose plan it is' },
      format: { value: 'FORMAT', needed: true, does: 'docx, xlsx, csv, json or pdf' },
      edition: { value: 'SLUG', does: 'the edition, if not the newest that is public' },
      goal: {
        value: 'GOAL',
        does: 'one goal alone: its number, its title or the end of its address',
      },
      actor: { value: 'NAME', does: 'what one actor leads and takes part in' },
      findings: { does: 'what the checks noticed in the document the plan was read from' },
      out: { value: 'FILE', does: 'where it is written, if not here under a name of its own' },
    },
    does: 'Write a plan to a file: as a document, a workbook or data',
    more: 'It holds what members see, drafts too when --edition names one. A file of that name is replaced when the new one is whole.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#3-plan/exchange/cli/export.ts')).exportFile(call, house),
  },
  {
    name: 'partnership add',
    takes: ['SLUG'],
    options: {
      name: { value: 'NAME', needed: true, does: 'what it is called' },
      about: { value: 'SENTENCE', needed: true, does: 'one sentence for its home page' },
      lang: { value: 'LANG', needed: true, does: 'its own language: nb, nn or en' },
      region: {
        value: 'CODE',
        needed: true,
        many: true,
        does: 'a county (two digits) or municipality (four) it covers',
      },
      year: { value: 'YEAR', does: 'the year the codes are of, if not this year' },
    },
    does: 'Found a partnership',
    more: 'SLUG is its word in addresses, as in /nb/SLUG.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#0-partnership/members/cli/partnership-add.ts')).partnershipAdd(call, house),
  },
  {
    name: 'partnership list',
    takes: [],
    options: {},
    does: 'List the partnerships',
    more: '',
    house: withExamples,
    run: async (call, house) =>
      (await import('#0-partnership/members/cli/partnership-list.ts')).partnershipList(call, house),
  },
  {
    name: 'member add',
    takes: [],
    options: {
      partnership: { value: 'SLUG', needed: true, does: 'the partnership they are to be in' },
      email: { value: 'ADDRESS', needed: true, does: 'the address they sign in by' },
      role: {
        value: 'ROLE',
        needed: true,
        many: true,
        does: 'partner-contact, editor, decision-recorder, coordinator or administrator',
      },
      organisation: { value: 'NAME', does: 'the organisation they act for' },
      body: { value: 'NAME', many: true, does: 'a body they record decisions for' },
    },
    does: 'Invite someone to a partnership',
    more: 'The first administrator of an installation comes in this way. The letter holds the address in PUBLIC_URL, and lies in the outbox until there is an SMTP_URL.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#0-partnership/members/cli/member-add.ts')).memberAdd(call, house),
  },
  {
    name: 'member list',
    takes: [],
    options: {
      partnership: { value: 'SLUG', needed: true, does: 'the partnership they are in' },
    },
    does: 'List the members of a partnership, and who is invited',
    more: '',
    house: withExamples,
    run: async (call, house) =>
      (await import('#0-partnership/members/cli/member-list.ts')).memberList(call, house),
  },
  {
    name: 'member end',
    takes: [],
    options: {
      partnership: { value: 'SLUG', needed: true, does: 'the partnership they leave' },
      email: { value: 'ADDRESS', needed: true, does: 'the address they sign in by' },
      why: { value: 'REASON', does: 'why, which the journal keeps' },
    },
    does: 'End all that someone is a member by in a partnership',
    more: 'From their next page on. The last administrator cannot be ended.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#0-partnership/members/cli/member-end.ts')).memberEnd(call, house),
  },
  {
    name: 'journal verify',
    takes: [],
    options: {},
    does: 'Check that no entry of the journal was changed, removed or slipped in',
    more: 'Every chain is walked from its beginning. Exit 1 names the chain, the entry and what is wrong.',
    house: withExamples,
    run: async (call, house) => {
      const [{ journalVerify }, { slugsById }] = await Promise.all([
        import('#platform/cli/journal-verify.ts'),
        import('#0-partnership/members/data/partnerships.ts'),
      ]);
      return journalVerify(call, house, slugsById);
    },
  },
  {
    name: 'journal erase',
    takes: ['CHAIN', 'NUMBER'],
    options: { why: { value: 'REASON', needed: true, does: 'why, which the journal keeps' } },
    does: 'Take the content out of one entry of the journal',
    more: 'For what should never have been written, such as a name. The chain still verifies, and a new entry says that it was done. Backups made before still hold it.',
    house: withExamples,
    run: async (call, house) =>
      (await import('#platform/cli/journal-erase.ts')).journalErase(call, house),
  },
  {
    name: 'thread verify',
    takes: [],
    options: {},
    does: 'Check that every link and deadline leads somewhere',
    more: 'Exit 1 names those that do not.',
    house: withExamples,
    run: async (_call, house) => {
      const [{ threadVerify }, { kindTables }] = await Promise.all([
        import('#0-partnership/thread/cli/thread-verify.ts'),
        import('./kinds.ts'),
      ]);
      return threadVerify(kindTables, house);
    },
  },
  {
    name: 'backup',
    takes: ['FILE'],
    options: {},
    does: 'Write everything in the database to a file',
    more: 'Everything as it is at one moment, while Tannhjul runs. A file of that name is replaced when the new one is whole. It holds personal data and files: keep it as safe as the database.',
    house: withExamples,
    run: async (call, house) => (await import('#platform/cli/backup.ts')).backup(call, house),
  },
  {
    name: 'restore',
    takes: ['FILE'],
    options: {
      replace: { does: 'give up the partnerships that are there for those in the backup' },
    },
    does: 'Put a backup in place of what is in the database',
    more: 'The file is checked before anything is touched, and goes in whole or not at all. Stop Tannhjul first.',
    house: { examples: false },
    run: async (call, house) => {
      const [{ restore }, { slugsInUse }] = await Promise.all([
        import('#platform/cli/restore.ts'),
        import('#0-partnership/members/data/partnerships.ts'),
      ]);
      return restore(call, house, slugsInUse);
    },
  },
];

/** Runs what was typed where these are the settings; gives the exit code. */
export function runTyped(
  env: NodeJS.ProcessEnv,
  typed: readonly string[],
  around: Omit<Surroundings, 'openHouse'>,
): Promise<0 | 1 | 2> {
  return run(commands, typed, { ...around, openHouse: (how) => openFor(env, around, how) });
}

/** The settings are read and the database's code loaded only for a command that needs them. */
async function openFor(
  env: NodeJS.ProcessEnv,
  { now, say }: Omit<Surroundings, 'openHouse'>,
  how: { examples: boolean },
) {
  const { readConfig } = await import('#platform/config.ts');
  const read = readConfig(env);
  if (!read.ok) {
    const sentence = `The environment is not right:\n  ${read.faults.join('\n  ')}`;
    return { ok: false as const, exit: 2 as const, sentence };
  }
  const { openHouse } = await import('./house.ts');
  const opened = await openHouse(read.config, now, say, how);
  if (!opened.ok) return { ...opened, exit: 1 as const };
  return { ok: true as const, value: { ...opened.value, publicUrl: read.config.publicUrl } };
}
