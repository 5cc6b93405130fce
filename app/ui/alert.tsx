import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '#base/text.ts';

type Tone = 'info' | 'success' | 'warning' | 'danger';

/** Spoken before the message, since the icon is colour and shape alone. */
const words: Record<Tone, Text> = {
  info: { nb: 'Til orientering: ', nn: 'Til orientering: ', en: 'Please note: ' },
  success: { nb: 'Utført: ', nn: 'Utført: ', en: 'Done: ' },
  warning: { nb: 'Advarsel: ', nn: 'Åtvaring: ', en: 'Warning: ' },
  danger: { nb: 'Feil: ', nn: 'Feil: ', en: 'Error: ' },
};

/** Something to know before reading on. `live` for an answer to what one just did. */
export function Alert({
  lang,
  tone,
  title,
  children,
  live = false,
}: {
  lang: Lang;
  tone: Tone;
  title: string;
  children?: ComponentChildren;
  live?: boolean | undefined;
}) {
  return (
    <div class="ds-alert alert" data-color={tone} role={live ? 'status' : undefined}>
      <h2 class="alert-title">
        <span class="ds-sr-only">{words[tone][lang]}</span>
        {title}
      </h2>
      {children && <div class="alert-body">{children}</div>}
    </div>
  );
}
