import type { BackupFault } from '#platform/database/backup/read-backup.ts';

/** What is wrong with a file that should be a backup. */
export const faultSentences: Record<BackupFault, string> = {
  'not-a-backup': 'it is not a backup that Tannhjul made.',
  damaged: 'it is damaged: what it holds is not what its checksums say. Nothing is changed.',
  'cut-short': 'it is cut short: its end is missing. Nothing is changed.',
  'newer-format':
    'it was written by a newer Tannhjul in a form that this one does not read. Update Tannhjul first.',
};
