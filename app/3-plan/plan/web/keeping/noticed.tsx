import type { ComponentChildren } from 'preact';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { type MendingForm, mendingOf } from '#3-plan/exchange/core/mending.ts';
import { openFindings } from '#3-plan/exchange/data/open-findings.ts';
import type { Text } from '#base/text.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';

const texts = {
  title: {
    nb: 'Dette finner kontrollene her',
    nn: 'Dette finn kontrollane her',
    en: 'What the checks find here',
  },
  field: { nb: 'Gå til feltet', nn: 'Gå til feltet', en: 'Go to the field' },
} satisfies Record<string, Text>;

/** The goal or measure a form changes, and which of its forms it is. */
export type Edited = { id: string; form: MendingForm };

/** What the checks find that this very form mends, above its fields, for those inside; null when nothing. */
export async function noticedHere(
  { lang, viewer, read }: PlacedRequest,
  edition: Parameters<typeof openFindings>[1],
  { id, form }: Edited,
): Promise<ComponentChildren> {
  if (!isInside(viewer)) return null;
  const short = shortOf(id);
  const findings = (await read((tx) => openFindings(tx, edition))).filter(
    (one) => mendingOf(one)?.form === form && one.about.some((thing) => thing.id === short),
  );
  if (findings.length === 0) return null;
  return (
    <Alert lang={lang} tone="warning" title={texts.title[lang]}>
      <ul>
        {findings.map((one, at) => (
          <li key={at}>
            {one.message[lang]} <a href={`#${mendingOf(one)?.field}`}>{texts.field[lang]}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
