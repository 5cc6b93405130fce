import { type Finding, isTest, readSources, report } from './source.ts';
import { hardCodedWords } from './texts/hard-coded.ts';
import { textFaults } from './texts/translations.ts';

/**
 * What a reader in one of the three languages would miss: a text that is not whole in all of them, and
 * words in a page or a part of it that are no text at all.
 */
export function texts(root: string): Finding[] {
  return readSources(root, 'app')
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => [
      ...textFaults(source),
      ...(source.path.endsWith('.tsx') ? hardCodedWords(source) : []),
    ]);
}

if (import.meta.main) report(texts(process.cwd()), 'every text is there in nb, nn and en');
