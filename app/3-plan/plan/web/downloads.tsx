import { lookPath } from '#0-partnership/members/core/paths.ts';
import { setLook } from '#0-partnership/members/data/set-look.ts';
import { actorFilePath, goalFilePath, planFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { downloadsOf } from '#3-plan/exchange/core/file-uses.ts';
import type { Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { editionIn } from './shown.ts';

const texts = {
  plan: { nb: 'Last ned planen', nn: 'Last ned planen', en: 'Download the plan' },
  goal: { nb: 'Last ned målet', nn: 'Last ned målet', en: 'Download the goal' },
  actor: { nb: 'Last ned tiltakene', nn: 'Last ned tiltaka', en: 'Download the measures' },
  look: {
    nb: 'Velg farge og logo for dokumentene',
    nn: 'Vel farge og logo for dokumenta',
    en: 'Choose the colour and logo of the documents',
  },
} satisfies Record<string, Text>;

type Of =
  | { of: 'plan' }
  | { of: 'goal'; goal: { id: string; title: string } }
  | { of: 'actor'; actor: { id: string; name: string } };

/** What the page shows, as files; and for those who may, the way to how they look. */
export function Downloads({ request, what }: { request: PlacedRequest; what: Of }) {
  const { lang, place, viewer } = request;
  const edition = editionIn(request);
  const downloads = downloadsOf(lang, (format) => {
    if (what.of === 'goal') return goalFilePath(lang, place.slug, what.goal, format, edition);
    if (what.of === 'actor') return actorFilePath(lang, place.slug, what.actor, format, edition);
    return planFilePath(lang, place.slug, format, edition);
  });
  return (
    <DownloadMenu label={texts[what.of][lang]} downloads={downloads}>
      {allows(setLook, viewer) && (
        <p>
          <a href={lookPath(lang, place.slug)}>{texts.look[lang]}</a>
        </p>
      )}
    </DownloadMenu>
  );
}
