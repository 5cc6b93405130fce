import { severityNames } from '#3-plan/exchange/core/severities.ts';
import type { OpenFinding } from '#3-plan/exchange/data/open-findings.ts';
import type { Lang } from '#base/text.ts';
import { Tag } from '#ui/tag.tsx';

/** What the checks find, one a line with how grave it is. */
export function FindingList({ lang, findings }: { lang: Lang; findings: readonly OpenFinding[] }) {
  return (
    <ul class="finding-lines">
      {findings.map(({ severity, message }, at) => (
        <li key={at}>
          <Tag shape={severity}>{severityNames[severity][lang]}</Tag> {message[lang]}
        </li>
      ))}
    </ul>
  );
}
