import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import { Actions, Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { texts } from './release-texts.ts';

type Release = { readAt: Date; releasedAt: Date } | null;

/** Whether everyone sees the findings, and for those who may, the button that changes it. */
export function ReleaseForm({
  lang,
  release,
  published,
  action,
}: {
  lang: Lang;
  release: Release;
  /** Whether the edition itself is public; its findings are seen no sooner. */
  published: boolean;
  /** Null for those who may not change it. */
  action: string | null;
}) {
  if (action === null) return <p>{whoSees(lang, release, published, false)}</p>;
  return (
    <form method="post" action={action}>
      <Token />
      <p>{whoSees(lang, release, published, true)}</p>
      <Actions>
        <Button weight="secondary">{release ? texts.hide[lang] : texts.show[lang]}</Button>
      </Actions>
    </form>
  );
}

function whoSees(lang: Lang, release: Release, published: boolean, mayShow: boolean): string {
  if (release === null) {
    return `${texts.hidden[lang]}${published || !mayShow ? '' : ` ${texts.later[lang]}`}`;
  }
  const shown = published ? texts.shown : texts.waiting;
  return fill(shown, lang, { released: dayOf(release.releasedAt, lang) });
}

/** For a visitor: whose findings these are, and which text they are about. */
export function ReleasedWhen({ lang, release }: { lang: Lang; release: Release }) {
  if (release === null) return null;
  const days = {
    read: dayOf(release.readAt, lang),
    released: dayOf(release.releasedAt, lang),
  };
  return <p>{fill(texts.about, lang, days)}</p>;
}

function dayOf(instant: Date, lang: Lang): string {
  return formatDay(dayInNorway(instant), lang);
}
