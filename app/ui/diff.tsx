import type { Lang, Text } from '#base/text.ts';
import { Heading } from './heading.tsx';
import { type Change, wordDiff } from './word-diff.ts';

export interface DiffField {
  label: string;
  before: string;
  after: string;
}

const texts = {
  before: { nb: 'Slik står det lagret nå', nn: 'Slik står det lagra no', en: 'As saved now' },
  after: { nb: 'Slik skrev du det', nn: 'Slik skreiv du det', en: 'As you wrote it' },
  same: { nb: 'Likt i begge.', nn: 'Likt i begge.', en: 'The same in both.' },
  empty: { nb: 'Tomt', nn: 'Tomt', en: 'Empty' },
} satisfies Record<string, Text>;

interface DiffProps {
  lang: Lang;
  fields: readonly DiffField[];
  /** Names of the two sides, when they are not what is saved and what was typed. */
  before?: string | undefined;
  after?: string | undefined;
  contentLang?: Lang | undefined;
  /** Of the fields' headings; the sides' are one below. */
  level?: 3 | 4 | undefined;
}

/** Two wordings side by side, field by field; what differs is marked and read out as removed and added. */
export function Diff(props: DiffProps) {
  const { lang, fields, level = 3 } = props;
  return (
    <div class="diff">
      {fields.map(({ label, before, after }) => {
        const changes = wordDiff(before, after);
        return (
          <section key={label} class="diff-field">
            <Heading level={level}>{label}</Heading>
            {before === after ? (
              <p class="small">{texts.same[lang]}</p>
            ) : (
              <div class="diff-sides">
                <Side
                  {...props}
                  title={props.before ?? texts.before[lang]}
                  changes={changes}
                  shows="removed"
                />
                <Side
                  {...props}
                  title={props.after ?? texts.after[lang]}
                  changes={changes}
                  shows="added"
                />
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Side({
  lang,
  contentLang,
  level = 3,
  title,
  changes,
  shows,
}: DiffProps & { title: string; changes: readonly Change[]; shows: 'removed' | 'added' }) {
  const runs = changes.filter(({ kind }) => kind === 'same' || kind === shows);
  return (
    <div class="diff-side">
      <Heading level={level + 1}>{title}</Heading>
      {runs.length === 0 && <p class="small">{texts.empty[lang]}</p>}
      <p class="diff-text" lang={contentLang}>
        {runs.map(({ kind, text }) => {
          if (kind === 'same') return text;
          // The space after the words is not part of what one sees as changed.
          const words = text.trimEnd();
          const Mark = kind === 'removed' ? 'del' : 'ins';
          return [<Mark key={text}>{words}</Mark>, text.slice(words.length)];
        })}
      </p>
    </div>
  );
}
