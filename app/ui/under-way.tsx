import type { Lang, Text } from '#base/text.ts';
import { Alert } from './alert.tsx';
import { Section } from './section.tsx';

/** How far work that takes its time has come, in words; the step under way is told to those who cannot see it too. */
export function UnderWay({
  lang,
  texts,
  steps,
  at,
  slow,
}: {
  lang: Lang;
  /** `wait` says that the page updates by itself, `slow` and `slowText` what to do when it has stopped. */
  texts: Readonly<Record<'progress' | 'wait' | 'slow' | 'slowText', Text>>;
  steps: readonly Text[];
  /** Which of the steps is under way. */
  at: number;
  slow: boolean;
}) {
  return (
    <Section title={texts.progress[lang]}>
      <ol class="reading-steps">
        {steps.map((step, index) => (
          <li key={step.nb} aria-current={index === at ? 'step' : undefined}>
            {step[lang]}
          </li>
        ))}
      </ol>
      {slow ? (
        <Alert lang={lang} tone="warning" title={texts.slow[lang]}>
          <p>{texts.slowText[lang]}</p>
        </Alert>
      ) : (
        <p>{texts.wait[lang]}</p>
      )}
    </Section>
  );
}
