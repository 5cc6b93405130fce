import { clarityOf } from '#3-plan/exchange/core/checks/clarity.ts';
import { type Answer, type Call, found } from '#platform/cli/command.ts';
import { checkText } from './check-text.ts';
import { openDocument } from './open-document.ts';

/** Checks documents one by one. One that cannot be read keeps none of the others from being checked. */
export async function check({ words: paths }: Call): Promise<Answer> {
  const files: object[] = [];
  const texts: string[] = [];
  const unread: string[] = [];
  let error = false;
  for (const file of paths) {
    const opened = await openDocument(file);
    if (!opened.ok) {
      unread.push(...opened.sentences);
      continue;
    }
    const { result } = opened.value;
    const { findings } = result;
    files.push({ file, findings, clarity: clarityOf(result) });
    texts.push(checkText(file, result));
    error ||= findings.some(({ severity }) => severity === 'error');
  }
  if (files.length === 0) return { kind: 'unreadable', sentences: unread };
  return found({ files }, texts.join('\n\n'), { error, unread });
}
