import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '#base/text.ts';
import { Tag } from './tag.tsx';

export type Severity = 'error' | 'warning' | 'notice';

const words: Record<Severity, Text> = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Trolig feil', nn: 'Truleg feil', en: 'Likely error' },
  notice: { nb: 'Verd å se på', nn: 'Verdt å sjå på', en: 'Worth a look' },
};

/** Something a check noticed: what, the sum it made, where it stands, and what to do. */
export function Finding({
  lang,
  severity,
  title,
  children,
  where,
}: {
  lang: Lang;
  severity: Severity;
  title: string;
  children: ComponentChildren;
  where?: ComponentChildren;
}) {
  return (
    <article class={`finding finding-${severity}`}>
      <Tag shape={severity}>{words[severity][lang]}</Tag>
      <h3>{title}</h3>
      <div class="finding-body">{children}</div>
      {where && <p class="small">{where}</p>}
    </article>
  );
}
