import { moneyFilePath } from '#3-plan/plan/core/paths.ts';
import type { Lang, Text } from '#base/text.ts';

const texts = {
  budsjett: {
    nb: 'Last ned budsjettet (CSV)',
    nn: 'Last ned budsjettet (CSV)',
    en: 'Download the budget (CSV)',
  },
  finansiering: {
    nb: 'Last ned finansieringen (CSV)',
    nn: 'Last ned finansieringa (CSV)',
    en: 'Download the funding (CSV)',
  },
} satisfies Record<string, Text>;

/** The same figures as a file for a spreadsheet. */
export function MoneyLink({
  lang,
  slug,
  file,
  edition,
}: {
  lang: Lang;
  slug: string;
  file: keyof typeof texts;
  edition: string | null;
}) {
  return (
    <p class="download">
      <a href={moneyFilePath(lang, slug, file, edition)} download>
        {texts[file][lang]}
      </a>
    </p>
  );
}
